/**
 * STL: seasonal-trend decomposition by loess, x = seasonal + trend + remainder.
 *
 * Convention: Cleveland, Cleveland, McRae & Terpenning (1990), «STL: A Seasonal-Trend Decomposition Procedure Based
 * on Loess», J. Official Statistics 6, 3-73; defaults and the periodic seasonal as in R's `stats::stl`. One
 * difference: the robustness weights use the true median of the absolute residuals (R 4.2 takes a wrong order
 * statistic on some even-length series), and are all 1 when the residuals are nothing but rounding.
 */
import { type LoessDegree, type LoessWindow, smoothLoess } from './loess.ts';
import { requireSeries, requireWhole } from './requireSeries.ts';
import { bisquareWeights } from './robustness.ts';
import { smoothCycles } from './stlCycles.ts';
import { movingAverage } from './movingAverage.ts';

/** Windows are in observations; an even one is raised to the next odd, and none is under 3. */
export interface StlOptions {
  /** Observations in a cycle: 12 for months, 4 for quarters. */
  readonly period: number;
  /** `periodic`: the same seasonal every year. A number: the span in years over which it may change. */
  readonly seasonalWindow: 'periodic' | number;
  readonly seasonalDegree?: LoessDegree;
  readonly seasonalJump?: number;
  readonly trendWindow?: number;
  readonly trendDegree?: LoessDegree;
  readonly trendJump?: number;
  readonly lowpassWindow?: number;
  readonly lowpassDegree?: LoessDegree;
  readonly lowpassJump?: number;
  /** True: 1 inner and 15 outer loops unless told otherwise; false: 2 and 0. */
  readonly robust?: boolean;
  readonly inner?: number;
  readonly outer?: number;
}

/** Arrays as long as the series, in its unit (weights: 0 to 1). */
export interface StlDecomposition {
  readonly seasonal: number[];
  readonly trend: number[];
  readonly remainder: number[];
  /** Robustness weights of the last round; all 1 without outer loops. */
  readonly weights: number[];
}

interface ResolvedStl {
  readonly period: number;
  readonly seasonal: LoessWindow;
  readonly trend: LoessWindow;
  readonly lowpass: LoessWindow;
  readonly inner: number;
  readonly outer: number;
}

/**
 * @param values at least 2·period + 1 observations without gaps (logarithms for counts)
 * @throws RangeError for a shorter series, a value that is not finite, or a parameter out of range
 */
export function decomposeStl(values: readonly number[], options: StlOptions): StlDecomposition {
  requireWhole('STL', 'period', options.period, 2);
  requireSeries('STL', values, 2 * options.period + 1);
  const plan = resolveOptions(values.length, options);
  const length = values.length;
  const y = Float64Array.from(values);
  const seasonal = new Float64Array(length);
  const trend = new Float64Array(length);
  let weights: Float64Array | null = null;
  runInnerLoops(y, plan, weights, seasonal, trend);
  for (let round = 0; round < plan.outer; round++) {
    weights = bisquareWeights(y, seasonal, trend);
    runInnerLoops(y, plan, weights, seasonal, trend);
  }
  if (options.seasonalWindow === 'periodic') averageByPhase(seasonal, plan.period);
  return {
    seasonal: Array.from(seasonal),
    trend: Array.from(trend),
    remainder: values.map((value, i) => value - seasonal[i]! - trend[i]!),
    weights: weights ? Array.from(weights) : new Array<number>(length).fill(1),
  };
}

function runInnerLoops(
  y: Float64Array,
  plan: ResolvedStl,
  weights: Float64Array | null,
  seasonal: Float64Array,
  trend: Float64Array,
): void {
  const { period } = plan;
  const length = y.length;
  const detrended = new Float64Array(length);
  const scratch = new Float64Array(length + 2 * period);
  const lowpass = new Float64Array(length);
  for (let round = 0; round < plan.inner; round++) {
    for (let i = 0; i < length; i++) detrended[i] = y[i]! - trend[i]!;
    const cycles = smoothCycles(detrended, weights, period, plan.seasonal);
    const filtered = movingAverage(movingAverage(movingAverage(cycles, period), period), 3);
    smoothLoess({ values: filtered, weights: null, length }, plan.lowpass, lowpass, 0, scratch);
    for (let i = 0; i < length; i++) {
      seasonal[i] = cycles[period + i]! - lowpass[i]!;
      detrended[i] = y[i]! - seasonal[i]!;
    }
    smoothLoess({ values: detrended, weights, length }, plan.trend, trend, 0, scratch);
  }
}

/** The seasonal of a phase becomes its mean over the years: what `periodic` promises exactly. */
function averageByPhase(seasonal: Float64Array, period: number): void {
  for (let phase = 0; phase < period; phase++) {
    let sum = 0;
    let count = 0;
    for (let i = phase; i < seasonal.length; i += period, count++) sum += seasonal[i]!;
    for (let i = phase; i < seasonal.length; i += period) seasonal[i] = sum / count;
  }
}

function resolveOptions(length: number, options: StlOptions): ResolvedStl {
  const { period, robust = false } = options;
  const periodic = options.seasonalWindow === 'periodic';
  const seasonalSpan = options.seasonalWindow === 'periodic' ? 10 * length + 1 : options.seasonalWindow;
  requireWhole('STL', 'seasonalWindow', seasonalSpan, 1);
  const trendSpan =
    options.trendWindow ?? Math.max(3, nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonalSpan))));
  const trendDegree = options.trendDegree ?? 1;
  const inner = options.inner ?? (robust ? 1 : 2);
  const outer = options.outer ?? (robust ? 15 : 0);
  requireWhole('STL', 'inner', inner, 1);
  requireWhole('STL', 'outer', outer, 0);
  const lowpassSpan = options.lowpassWindow ?? nextOdd(period);
  return {
    period,
    seasonal: resolveWindow(
      'seasonal',
      seasonalSpan,
      periodic ? 0 : (options.seasonalDegree ?? 0),
      options.seasonalJump,
    ),
    trend: resolveWindow('trend', trendSpan, trendDegree, options.trendJump),
    lowpass: resolveWindow('lowpass', lowpassSpan, options.lowpassDegree ?? trendDegree, options.lowpassJump),
    inner,
    outer,
  };
}

function resolveWindow(name: string, span: number, degree: number, jump = Math.ceil(span / 10)): LoessWindow {
  requireWhole('STL', `${name}Window`, span, 1);
  requireWhole('STL', `${name}Jump`, jump, 1);
  if (degree !== 0 && degree !== 1) {
    throw new RangeError(`STL: ${name}Degree is ${degree}; allowed: 0 (constant) or 1 (line)`);
  }
  return { span: nextOdd(Math.max(3, span)), degree, jump };
}

function nextOdd(span: number): number {
  return span % 2 === 0 ? span + 1 : span;
}
