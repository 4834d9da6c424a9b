/** A target's expected path and actual course as of an instant, and the statements about them. */
import {
  type AsOf,
  type ForecastPoint,
  type ForecastResult,
  type Indicator,
  type PathVersion,
  type Progress,
  type Series,
  type StatusMethod,
  type Target,
  pathInForce,
} from '@regionpuls/domain';
import { type Adjusted, type Adjustment, adjustSeries, shiftSeason, toPoints } from './adjust/adjust.ts';
import { judgeAhead } from './statements/ahead.ts';
import { benchmarkNation } from './statements/benchmark.ts';
import { drawForecast, estimateForecast } from './forecast/forecast.ts';
import { isToHold } from './statements/hold.ts';
import { type AnalysisMemo, createAnalysisMemo } from './memo.ts';
import type { Method } from './methods/method.ts';
import { METHODS } from './methods.ts';
import { judgeNow } from './statements/now.ts';
import { judgePace } from './statements/pace.ts';
import { drawPath } from './path.ts';
import { benchmarkPeers } from './statements/peers.ts';
import { drawSeasonPaths } from './adjust/seasonPath.ts';
import { readStatus } from './status/readStatus.ts';

export interface ProgressInput {
  target: Target;
  indicator: Indicator;
  /** The target's own series, as of the same instant, whole. */
  actual: Series;
  /** The same indicator, breakdown and frequency for the country. */
  nation?: Series;
  /** Regions that may be weighted into peers; the region itself among them does no harm. */
  peers?: readonly Series[];
  /** A published status rule to show beside the statements. */
  method?: StatusMethod;
  asOf?: AsOf;
  /** Keeps adjustment, forecast and answer, so that the second question is free. */
  memo?: AnalysisMemo;
}

/** Versions agreed after `asOf` are left out: an old view shows the goalposts as they stood. */
export function readProgress(input: ProgressInput): Progress {
  const { target, indicator, actual, nation, peers = [], method, asOf } = input;
  const memo = input.memo ?? createAnalysisMemo(3);
  const inForce = pathInForce(target, asOf);
  const known = inForce ? target.versions.filter((version) => version.version <= inForce.version) : [];
  const question = {
    what: 'progress',
    version: VERSIONS,
    series: [actual, ...(nation ? [nation] : []), ...peers],
    more: JSON.stringify([target, inForce?.version ?? null, indicator, method ?? null, nation !== undefined]),
  };
  const judged = memo.remember(question, () => judgeAll({ ...input, memo }, inForce, known));
  return { ...judged, target: { ...target, versions: known }, inForce, actual };
}

const VERSIONS = Object.values(METHODS)
  .map(({ name, version }) => `${name}:${version}`)
  .join();

function judgeAll(
  { target, indicator, actual, nation, peers, method, memo }: ProgressInput & { memo: AnalysisMemo },
  inForce: PathVersion | null,
  known: readonly PathVersion[],
): Omit<Progress, 'target' | 'inForce' | 'actual'> {
  const { direction } = target;
  const adjustment = memo.remember(
    {
      what: 'adjustment',
      version: METHODS.seasonallyAdjusted.version,
      series: [actual],
      more: shocksOf(indicator),
    },
    (): Adjustment => {
      const { points, frequency, unit } = actual;
      return adjustSeries({ points, frequency, unit, shocks: indicator.shocks });
    },
  );
  const adjusted = adjustment.ok ? adjustment.adjusted : null;
  const model = memo.remember(
    { what: 'forecast', version: METHODS.ets.version, series: [actual], more: shocksOf(indicator) },
    () => estimateForecast(actual, indicator, adjusted ?? undefined),
  );
  const about = { indicator, direction, version: inForce, actual, adjusted };
  const now = judgeNow(about);
  const benchmarks = inForce
    ? [
        nation ? benchmarkNation(actual, nation, inForce, indicator) : null,
        peers && peers.length > 0 ? benchmarkPeers(actual, peers, inForce, indicator) : null,
      ].filter((benchmark) => benchmark !== null)
    : [];
  const statuses = method && inForce ? [readStatus(method, inForce, actual, direction)] : [];
  const forecast = drawForecast(model, inForce?.goal.period);
  return {
    hold: inForce !== null && isToHold(inForce, direction),
    paths: known.map((version) => ({
      version: version.version,
      points: drawPath(version, actual.frequency),
      ...(adjusted ? drawSeasonPaths(version, adjusted) : { adjusted: [], seasonal: [] }),
    })),
    adjusted: courseOf(adjustment, actual, forecast),
    now,
    pace: judgePace(about),
    ahead: judgeAhead({ indicator, direction, version: inForce, actual, model }),
    forecast,
    benchmarks,
    statuses,
    methods: methodsUsed({
      adjusted,
      isJudgedByNoise: now.noise !== null,
      isForecast: forecast.backtests.length > 0,
      benchmarks: benchmarks.map((benchmark) => benchmark.with),
      rules: statuses.map((status) => status.method),
    }),
  };
}

function shocksOf(indicator: Indicator): string {
  return indicator.shocks.map(({ from, to }) => `${from}/${to}`).join();
}

function courseOf(adjustment: Adjustment, actual: Series, forecast: ForecastResult): Progress['adjusted'] {
  if (!adjustment.ok) return { points: [], trend: [], forecast: [], notes: [adjustment.reason] };
  const { adjusted } = adjustment;
  return {
    points: toPoints(adjusted, 'adjusted', actual.points),
    trend: toPoints(adjusted, 'trend', actual.points),
    forecast: forecast.points.map((point) => withoutSeason(adjusted, point)),
    notes: adjusted.notes,
  };
}

function withoutSeason(adjusted: Adjusted, point: ForecastPoint): ForecastPoint {
  const { period } = point;
  const take = (value: number) => shiftSeason(adjusted, period, value, -1);
  const takeBoth = ([low, high]: [number, number]): [number, number] => [take(low), take(high)];
  return {
    period,
    mean: take(point.mean),
    median: take(point.median),
    // A factor scales the spread with the level; a season that is added leaves it as it is.
    sd: adjusted.scale === 'log' ? take(point.sd) : point.sd,
    interval80: takeBoth(point.interval80),
    interval95: takeBoth(point.interval95),
  };
}

const RULE_METHODS: Record<StatusMethod, Method> = {
  'open-sdg': METHODS.openSdg,
  un: METHODS.un,
  destatis: METHODS.destatis,
};

function methodsUsed(used: {
  adjusted: Adjusted | null;
  isJudgedByNoise: boolean;
  isForecast: boolean;
  benchmarks: readonly ('nation' | 'peers')[];
  rules: readonly StatusMethod[];
}): Progress['methods'] {
  const methods: Method[] = [
    METHODS.agreedPath,
    METHODS.gapToPath,
    ...(used.adjusted ? [METHODS.seasonallyAdjusted, METHODS.trend] : []),
    ...(used.isJudgedByNoise ? [METHODS.noiseTest] : []),
    METHODS.pace,
    ...(used.isForecast ? [METHODS.ets, METHODS.seasonalNaive, METHODS.backtest, METHODS.targetChance] : []),
    ...used.benchmarks.map((other) => (other === 'nation' ? METHODS.benchmark : METHODS.peers)),
    ...used.rules.map((rule) => RULE_METHODS[rule]),
  ];
  return methods.map(({ name, version, citation }) => ({ name, version, citation }));
}
