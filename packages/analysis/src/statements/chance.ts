/** The chance that a forecast meets a target, in one period or as the mean of the last twelve months. */
import type { Target } from '@regionpuls/domain';
import {
  type EtsForecast,
  chanceOfMean,
  chanceOfMonth,
  normalCdf,
  probabilityOfTarget,
} from '@regionpuls/stats';

export interface ChanceInput {
  /** On the scale. */
  forecast: EtsForecast;
  scale: 'log' | 'linear';
  /** Periods ahead. */
  horizon: number;
  /** In the unit. */
  goal: number;
  direction: Target['direction'];
}

export interface Chance {
  /** 0 to 1. */
  probability: number;
  /** Of what the target is measured on, in the unit. */
  median: number;
}

/** p = Φ((T − μ_h)/σ_h) for «at most»; on logarithms with ln T. */
export function chanceInPeriod({ forecast, scale, horizon, goal, direction }: ChanceInput): Chance {
  if (scale === 'linear') {
    const { mean, probability } = chanceOfMonth(forecast, horizon, goal, direction);
    return { probability, median: mean };
  }
  const centre = forecast.mean[horizon - 1]!;
  return {
    probability:
      goal <= 0
        ? impossible(direction)
        : probabilityOfTarget(centre, forecast.sd[horizon - 1]!, Math.log(goal), direction).probability,
    median: Math.exp(centre),
  };
}

/**
 * The chance for the mean of the `span` periods ending at the horizon. On the linear scale sd = σ√Σw_k². On logarithms the
 * months are lognormal and depend on each other: the mean and variance of their sum are exact, and a lognormal with these
 * two stands for its distribution (Fenton 1960).
 * @param observed the latest values in the unit, needed when the mean reaches back before the first forecast
 */
export function chanceOfYear(input: ChanceInput, span: number, observed: readonly number[]): Chance {
  const { forecast, scale, horizon, goal, direction } = input;
  if (scale === 'linear') {
    const { mean, probability } = chanceOfMean(forecast, horizon, goal, direction, { span, observed });
    return { probability, median: mean };
  }
  const known = Math.max(0, span - horizon);
  const fixed = known === 0 ? 0 : observed.slice(-known).reduce((sum, value) => sum + value, 0);
  const sum = sumOfLognormals(forecast, Math.max(1, horizon - span + 1), horizon);
  const room = span * goal - fixed;
  const median = (fixed + Math.exp(sum.centre)) / span;
  if (room <= 0) return { probability: impossible(direction), median };
  const below = normalCdf((Math.log(room) - sum.centre) / sum.spread);
  return { probability: direction === 'at-most' ? below : 1 - below, median };
}

/** What cannot be below 0 is at least any goal below it, and never at most one. */
function impossible(direction: Target['direction']): number {
  return direction === 'at-most' ? 0 : 1;
}

/** Centre and spread, on logarithms, of the lognormal with the mean and variance of Σ exp(y_i), i from `first` to `last`. */
function sumOfLognormals(
  { mean, shockWeights, sigma }: EtsForecast,
  first: number,
  last: number,
): { centre: number; spread: number } {
  const covariance = (i: number, j: number) => {
    let total = 0;
    for (let k = 1; k <= Math.min(i, j); k++) total += shockWeights[i - k]! * shockWeights[j - k]!;
    return sigma * sigma * total;
  };
  const months = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const means = months.map((i) => Math.exp(mean[i - 1]! + covariance(i, i) / 2));
  let variance = 0;
  months.forEach((i, a) =>
    months.forEach((j, b) => (variance += means[a]! * means[b]! * Math.expm1(covariance(i, j)))),
  );
  const total = means.reduce((sum, value) => sum + value, 0);
  const squared = Math.log1p(variance / (total * total));
  return { centre: Math.log(total) - squared / 2, spread: Math.sqrt(squared) };
}
