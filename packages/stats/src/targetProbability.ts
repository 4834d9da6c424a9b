/** The chance of reaching a target, from a forecast distribution. «Describes, does not promise.» */
import type { EtsForecast } from './etsForecast.ts';
import { normalCdf } from './normal.ts';
import { requireSeries, requireWhole } from './requireSeries.ts';

export type TargetDirection = 'at-most' | 'at-least';

export interface TargetChance {
  /** Mean and standard deviation of what the target is measured on, in the unit of the series. */
  readonly mean: number;
  readonly sd: number;
  /** 0 to 1. */
  readonly probability: number;
}

/**
 * p = Φ((T − μ)/σ) for «at most», 1 − Φ for «at least» (the normal forecast distribution). With σ = 0 the answer is
 * 1 or 0, a mean on the target counting as reached.
 * @throws RangeError for an argument that is not finite, or a negative `sd`
 */
export function probabilityOfTarget(
  mean: number,
  sd: number,
  target: number,
  direction: TargetDirection,
): TargetChance {
  requireSeries('target probability (mean, sd, target)', [mean, sd, target], 3);
  if (sd < 0) throw new RangeError(`target probability: sd is ${sd}; allowed: 0 or more`);
  const room = direction === 'at-most' ? target - mean : mean - target;
  const probability = sd === 0 ? (room >= 0 ? 1 : 0) : normalCdf(room / sd);
  return { mean, sd, probability };
}

/** The chance that the value `horizon` periods ahead meets the target. */
export function chanceOfMonth(
  forecast: EtsForecast,
  horizon: number,
  target: number,
  direction: TargetDirection,
): TargetChance {
  requireWhole('target probability', 'horizon', horizon, 1, forecast.mean.length);
  return probabilityOfTarget(forecast.mean[horizon - 1]!, forecast.sd[horizon - 1]!, target, direction);
}

/**
 * The chance that the mean of the `span` periods ending `horizon` ahead meets the target: sd = σ√Σw_k² with
 * w_k = Σ_{i≥k} c_{i−k}/span over the forecast periods i of the mean, k running over all errors from 1 to `horizon`.
 * @param observed the latest observations, needed when the mean reaches back before the first forecast
 * @throws RangeError when the forecast is too short or too few observations are given
 */
export function chanceOfMean(
  forecast: EtsForecast,
  horizon: number,
  target: number,
  direction: TargetDirection,
  options: { readonly span?: number; readonly observed?: readonly number[] } = {},
): TargetChance {
  const { span = 12, observed = [] } = options;
  requireWhole('target probability', 'horizon', horizon, 1, forecast.mean.length);
  requireWhole('target probability', 'span', span, 1);
  const known = Math.max(0, span - horizon);
  requireSeries('target probability (observed)', observed, known);
  const first = Math.max(1, horizon - span + 1);
  let sum = known === 0 ? 0 : observed.slice(-known).reduce((total, value) => total + value, 0);
  for (let i = first; i <= horizon; i++) sum += forecast.mean[i - 1]!;
  let variance = 0;
  for (let k = 1; k <= horizon; k++) {
    let weight = 0;
    for (let i = Math.max(first, k); i <= horizon; i++) weight += forecast.shockWeights[i - k]! / span;
    variance += weight * weight;
  }
  return probabilityOfTarget(sum / span, forecast.sigma * Math.sqrt(variance), target, direction);
}
