/** What earlier forecasts of a series said, and the series itself: what came. */
import type { ForecastResult, Series } from '@regionpuls/domain';

export interface PastForecastFigures {
  forecast: ForecastResult;
  series: Series;
}
