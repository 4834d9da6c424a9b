/** Where earlier forecasts come from: the series they were made of, the method, and how it did. */
import { formatNumber } from '@regionpuls/domain';
import { describeCalculation } from './describeCalculation.ts';
import type { DescribedLine } from './describeFigures.ts';
import { FILE_WORDS } from './fileWords.ts';
import { nameMethod } from './nameMethod.ts';
import type { PastForecastFigures } from './pastForecastFigures.ts';
import { PAST_FORECAST_WORDS } from './pastForecastWords.ts';
import type { Provenance } from './provenance.ts';

/** @param at the instant at which the file is made, ISO 8601 in UTC. */
export function describePastForecasts(
  { forecast, series }: PastForecastFigures,
  provenance: Provenance,
  at: string,
): DescribedLine[] {
  const { language } = provenance;
  const words = PAST_FORECAST_WORDS[language];
  const { method, backtests, reasons } = forecast;
  const made: DescribedLine[] = [
    [FILE_WORDS[language].shownAs, words.shownAs],
    [words.method, words.methodText(nameMethod(method, provenance))],
    ...backtests.map(({ method: name, mase, coverage80, forecasts }): DescribedLine => {
      const error = formatNumber(mase, language, 2);
      const within = formatNumber(coverage80 * 100, language);
      return [
        words.test,
        `${nameMethod(name, provenance)}: ${words.testText(error, within, formatNumber(forecasts, language))}`,
      ];
    }),
  ];
  const notes = [...series.notes, ...reasons];
  return describeCalculation({ series: { ...series, notes }, made }, provenance, at);
}
