import { normalQuantile } from './normal.ts';
import { requireLevel } from './requireSeries.ts';

/** Point forecasts and their standard deviations, index 0 one period ahead, in the unit of the series. */
export interface Forecast {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
}

export interface Band {
  readonly lower: number[];
  readonly upper: number[];
}

/**
 * Central normal prediction band, mean ± z·sd.
 * @param level 0.80 or 0.95 for example
 * @throws RangeError unless 0 < level < 1
 */
export function predictionBand({ mean, sd }: Forecast, level: number): Band {
  requireLevel('prediction band', level);
  const z = normalQuantile(0.5 + level / 2);
  return {
    lower: mean.map((value, i) => value - z * sd[i]!),
    upper: mean.map((value, i) => value + z * sd[i]!),
  };
}
