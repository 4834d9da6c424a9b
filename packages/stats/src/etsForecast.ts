import type { EtsFit, EtsSmoothing, EtsState } from './ets.ts';
import type { Forecast } from './forecast.ts';
import { requireWhole } from './requireSeries.ts';

export interface EtsForecast extends Forecast {
  /** c_j: what is left j periods later of an error of 1; c₀ = 1. As long as `mean`. */
  readonly shockWeights: readonly number[];
  /** σ of a one-step error, in the unit of the series. */
  readonly sigma: number;
}

/**
 * Means, and σ_h² = σ²·Σ_{j<h} c_j² with c₀ = 1 and c_j = α + β(φ + … + φ^j) + γ·1[period divides j].
 *
 * Convention: Hyndman et al. (2008), §6.2, class 1; R's `forecast.ets`. `mean` and `sd` are in the unit of the series.
 * @param horizon number of periods ahead, 1 or more
 * @throws RangeError for another horizon
 */
export function forecastEts(fit: EtsFit, horizon: number): EtsForecast {
  requireWhole('ETS forecast', 'horizon', horizon, 1);
  const period = fit.final.season.length;
  const sigma = Math.sqrt(fit.sigma2);
  const shockWeights = weighShocks(fit.parameters, period, horizon);
  let sum = 0;
  return {
    mean: projectState(fit.final, fit.parameters.phi, horizon),
    sd: shockWeights.map((weight) => sigma * Math.sqrt((sum += weight * weight))),
    shockWeights,
    sigma,
  };
}

function projectState({ level, slope, season }: EtsState, phi: number, horizon: number): number[] {
  let damping = 0;
  let power = 1;
  return Array.from({ length: horizon }, (_, step) => {
    power *= phi;
    damping += power;
    return level + damping * slope + season[season.length - 1 - (step % season.length)]!;
  });
}

function weighShocks({ alpha, beta, gamma, phi }: EtsSmoothing, period: number, horizon: number): number[] {
  let damping = 0;
  let power = 1;
  return Array.from({ length: horizon }, (_, j) => {
    if (j === 0) return 1;
    power *= phi;
    damping += power;
    return alpha + beta * damping + (j % period === 0 ? gamma : 0);
  });
}
