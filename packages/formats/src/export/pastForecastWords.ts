/** The words of a file with earlier forecasts. The page calls the same things the same. */
import type { Language } from '@regionpuls/domain';

export interface PastForecastWords {
  title: (indicator: string, region: string) => string;
  shownAs: string;
  origin: string;
  forecast: string;
  low80: string;
  high80: string;
  actual: string;
  method: string;
  methodText: (name: string) => string;
  test: string;
  testText: (error: string, within: string, tested: string) => string;
}

export const PAST_FORECAST_WORDS: Record<Language, PastForecastWords> = {
  nb: {
    title: (indicator, region) => `${indicator}, ${region}: tidligere framskrivinger og det som kom`,
    shownAs: 'framskrivinger slik de ville sett ut da, én i året, ved siden av det som kom',
    origin: 'Laget etter tallet for',
    forecast: 'Framskrevet',
    low80: '80 %-området fra',
    high80: '80 %-området til',
    actual: 'Det som kom',
    method: 'Metode',
    methodText: (name) => `vår beregning: ${name}`,
    test: 'Prøven',
    testText: (error, within, tested) =>
      `bom (MASE) ${error}; ${within} % innenfor 80 %-området; ${tested} prøvde tall`,
  },
  nn: {
    title: (indicator, region) => `${indicator}, ${region}: tidlegare framskrivingar og det som kom`,
    shownAs: 'framskrivingar slik dei ville sett ut då, éi i året, ved sida av det som kom',
    origin: 'Laga etter talet for',
    forecast: 'Framskrive',
    low80: '80 %-området frå',
    high80: '80 %-området til',
    actual: 'Det som kom',
    method: 'Metode',
    methodText: (name) => `vår utrekning: ${name}`,
    test: 'Prøva',
    testText: (error, within, tested) =>
      `bom (MASE) ${error}; ${within} % innanfor 80 %-området; ${tested} prøvde tal`,
  },
  en: {
    title: (indicator, region) => `${indicator}, ${region}: earlier forecasts and what came`,
    shownAs: 'forecasts as they would have looked then, one a year, beside what came',
    origin: 'Made after the figure for',
    forecast: 'Forecast',
    low80: '80% range from',
    high80: '80% range to',
    actual: 'What came',
    method: 'Method',
    methodText: (name) => `our calculation: ${name}`,
    test: 'The test',
    testText: (error, within, tested) =>
      `error (MASE) ${error}; ${within}% within the 80% range; ${tested} figures tested`,
  },
};
