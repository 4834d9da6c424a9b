/**
 * ETS(A,Ad,A): additive errors, damped additive trend, additive season, with given parameters.
 *
 * Convention: ŷ = l + φb + s, l' = l + φb + αe, b' = φb + βe, s' = s + γe (Hyndman, Koehler, Ord & Snyder 2008,
 * «Forecasting with Exponential Smoothing»; R's `forecast::ets`, where β is the β = αβ* of the book).
 */
import { requireSeries } from './requireSeries.ts';

export interface EtsSmoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

/** Level and season in the unit of the series, slope in that unit per period. */
export interface EtsState {
  readonly level: number;
  readonly slope: number;
  /** One value per period of the cycle, newest first: the last is the season of the next observation. */
  readonly season: readonly number[];
}

export interface EtsParameters extends EtsSmoothing {
  /** The state before the first observation. */
  readonly initial: EtsState;
}

export interface EtsFit {
  readonly parameters: EtsParameters;
  /** One-step forecasts and errors (value − fitted), as long as the series. */
  readonly fitted: number[];
  readonly residuals: number[];
  /** Level, slope and season after each observation. */
  readonly level: number[];
  readonly slope: number[];
  readonly season: number[];
  /** The state after the last observation. */
  readonly final: EtsState;
  readonly sse: number;
  /** SSE / (n − k), k = period + 5 (17 for months, 9 for quarters); NaN when n ≤ k. */
  readonly sigma2: number;
  /** −½·n·ln SSE, the likelihood up to a constant as in R. */
  readonly logLikelihood: number;
}

/**
 * Runs the filter through `values` (any length, no gaps) from the initial state.
 * @throws RangeError for a value or a parameter that is not finite, or fewer than two seasons in the state
 */
export function filterEts(values: readonly number[], parameters: EtsParameters): EtsFit {
  requireSeries('ETS', values, 1);
  requireParameters(parameters);
  const { alpha, beta, gamma, phi, initial } = parameters;
  const period = initial.season.length;
  // Ring of seasons: `oldest` points at the one to be used and replaced next.
  const ring = initial.season.toReversed();
  let { level, slope } = initial;
  let sse = 0;
  const fit = { fitted: [], residuals: [], level: [], slope: [], season: [] } as Record<
    'fitted' | 'residuals' | 'level' | 'slope' | 'season',
    number[]
  >;
  values.forEach((value, i) => {
    const before = level + phi * slope;
    const season = ring[i % period]!;
    const error = value - (before + season);
    level = before + alpha * error;
    slope = phi * slope + beta * error;
    ring[i % period] = season + gamma * error;
    sse += error * error;
    fit.fitted.push(before + season);
    fit.residuals.push(error);
    fit.level.push(level);
    fit.slope.push(slope);
    fit.season.push(ring[i % period]!);
  });
  const start = values.length % period;
  const newestFirst = Array.from({ length: period }, (_, k) => ring[(start - 1 - k + 2 * period) % period]!);
  const freedom = values.length - (period + 5);
  return {
    ...fit,
    parameters,
    final: { level, slope, season: newestFirst },
    sse,
    sigma2: freedom > 0 ? sse / freedom : NaN,
    logLikelihood: -0.5 * values.length * Math.log(sse),
  };
}

function requireParameters({ alpha, beta, gamma, phi, initial }: EtsParameters): void {
  if (initial.season.length < 2) {
    throw new RangeError(
      `ETS: the initial state has ${initial.season.length} seasons; allowed: the period, at least 2`,
    );
  }
  const named = { alpha, beta, gamma, phi, level: initial.level, slope: initial.slope };
  for (const [name, value] of Object.entries(named)) {
    if (!Number.isFinite(value)) {
      throw new RangeError(`ETS: ${name} is ${String(value)}; allowed: a finite number`);
    }
  }
  requireSeries('ETS initial seasons', initial.season, 2);
}
