/**
 * Other regions weighted so that together they went as this one did before the baseline: a synthetic control's weights,
 * shown to the reader. It describes, and does not prove a cause.
 */
import {
  type Benchmark,
  type Indicator,
  type PathVersion,
  type Period,
  type Series,
  comparePeriods,
  firstMonth,
  lastMonth,
} from '@regionpuls/domain';
import { fitSimplexWeights } from '@regionpuls/stats';
import { changeOver, commonSpan, describeBenchmark } from './benchmark.ts';

export interface PeerWeight {
  region: string;
  /** 0 to 1; all sum to 1. */
  weight: number;
}

/** Months of resemblance looked at, up to and with the baseline, and the fewest that do. */
const MONTHS_BEFORE = 36;
const FEWEST_BEFORE = 24;

/** A weight under this is nothing to a reader. */
const LEAST_WEIGHT = 0.005;

/**
 * The weights of `peersOf`: least squares on the simplex over the three years before the baseline, outside shocks; rates as
 * they are, counts relative to their own mean there, so that a small county may resemble a large one. Null when there are
 * under two years of common figures or no candidate. The region itself is never its own peer.
 */
export function peersOf(
  region: Series,
  candidates: readonly Series[],
  version: PathVersion,
  indicator: Indicator,
): PeerWeight[] | null {
  const own = valuesBefore(region, version, indicator);
  const donors = candidates.flatMap((series) => {
    if (series.region === region.region) return [];
    const values = valuesBefore(series, version, indicator);
    const shared = [...own.keys()].filter((period) => values.has(period));
    return shared.length === own.size ? [{ region: series.region, values }] : [];
  });
  const months = [...own.keys()];
  if (donors.length === 0 || months.length * monthsPer(region) < FEWEST_BEFORE) return null;
  const scaled = (values: ReadonlyMap<Period, number>): number[] | null => {
    const row = months.map((period) => values.get(period)!);
    if (indicator.unit === 'percent') return row;
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    return mean > 0 ? row.map((value) => value / mean) : null;
  };
  const target = scaled(own);
  const usable = donors.flatMap((donor) => {
    const row = scaled(donor.values);
    return row ? [{ region: donor.region, row }] : [];
  });
  if (!target || usable.length === 0) return null;
  const weights = fitSimplexWeights(
    target,
    usable.map((donor) => donor.row),
  );
  const kept = usable
    .map((donor, i) => ({ region: donor.region, weight: weights[i]! }))
    .filter((peer) => peer.weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight);
  const total = kept.reduce((sum, peer) => sum + peer.weight, 0);
  return kept.map((peer) => ({ ...peer, weight: peer.weight / total }));
}

/** The region's change since baseline beside that of its peers, each weighted. */
export function benchmarkPeers(
  region: Series,
  candidates: readonly Series[],
  version: PathVersion,
  indicator: Indicator,
): Benchmark | null {
  const weights = peersOf(region, candidates, version, indicator);
  if (!weights) return null;
  const peers = weights.map(({ region: code }) => candidates.find((series) => series.region === code)!);
  const span = commonSpan([region, ...peers], version);
  if (!span) return null;
  const regionChange = changeOver(region, version, span, indicator);
  const changes = peers.map((series) => changeOver(series, version, span, indicator));
  if (regionChange === null || changes.some((change) => change === null)) return null;
  const otherChange = changes.reduce<number>((sum, change, i) => sum + change! * weights[i]!.weight, 0);
  return describeBenchmark({
    with: 'peers',
    version,
    region,
    span,
    indicator,
    regionChange,
    otherChange,
    weights,
  });
}

function valuesBefore(series: Series, version: PathVersion, indicator: Indicator): Map<Period, number> {
  const end = lastMonth(version.baseline.period);
  const isShock = (period: Period) =>
    indicator.shocks.some(
      (shock) => comparePeriods(shock.from, period) <= 0 && firstMonth(period) <= lastMonth(shock.to),
    );
  return new Map(
    series.points.flatMap(({ period, value }): [Period, number][] => {
      const month = lastMonth(period);
      const isInside = month <= end && month > end - MONTHS_BEFORE;
      return value === null || !isInside || isShock(period) ? [] : [[period, value]];
    }),
  );
}

function monthsPer(series: Series): number {
  return { year: 12, quarter: 3, month: 1 }[series.frequency];
}
