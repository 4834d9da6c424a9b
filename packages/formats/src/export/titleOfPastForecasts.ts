import type { PastForecastFigures } from './pastForecastFigures.ts';
import { PAST_FORECAST_WORDS } from './pastForecastWords.ts';
import type { Provenance } from './provenance.ts';

/** What the file is about, in one line. */
export function titleOfPastForecasts(
  { series: { region } }: PastForecastFigures,
  { language, indicator, regionName }: Provenance,
): string {
  return PAST_FORECAST_WORDS[language].title(indicator.name[language], regionName(region) ?? region);
}
