/** Why one figure exists in several versions: each value on its borders, and what lies between them. */
import {
  type BoundaryBasis,
  type LocalizedText,
  type Period,
  type RegionCode,
  basisDate,
  frequencyOf,
  periodStart,
  toOrdinal,
} from '@regionpuls/domain';
import { UnknownRegionError, defaultBasis, lastEpochOf } from './basis.ts';
import { isSameEverywhere, planBorders } from './borderPlan.ts';
import { type DifferingUnit, differBetween } from './differBetween.ts';
import type {
  Explanation,
  ExplainedFigure,
  ExplanationRequest,
  FigureDifference,
  PlacedFigure,
} from './explanation.ts';
import { writeDifference, writeValue } from './explanationTexts.ts';
import type { RegionIndex } from './regionIndex.ts';
import { type Arithmetic, findSum } from './resolvePoint.ts';
import { type BoundaryContext, createArithmetic } from './resolveSeries.ts';
import { labelOf } from './words.ts';

/**
 * Every value of one figure: the source's own for the region, and for the region that covers mostly the same area on other
 * borders with figures, beside our exact sum where one can be made.
 * @throws UnknownRegionError.
 */
export function explainFigure(request: ExplanationRequest, context: BoundaryContext): Explanation {
  const { region, period, indicator, breakdown } = request;
  const { index } = context;
  if (!index.find(region)) throw new UnknownRegionError(region);
  const frequency = frequencyOf(period);
  const basis = defaultBasis(region, index);
  const arithmetic = createArithmetic(
    { indicator, region, breakdown, frequency, boundaries: basis },
    context,
  );
  const placed = placeFigures(index, arithmetic, region, period, basis);
  const texts = { index, indicator, period };
  return {
    values: placed.map((figure) => strip(figure, writeValue(texts, figure))),
    differences: placed.slice(1).flatMap((second, at) => {
      const first = placed[at]!;
      if (first.value === second.value && first.status === second.status) return [];
      const units = differBetween(index, first, second);
      const reason = reasonOf(first, second, units);
      const difference = first.value === null || second.value === null ? null : second.value - first.value;
      const found = { between: [at, at + 1] as [number, number], difference, reason, units };
      return [{ ...found, text: writeDifference(texts, first, second, found) }];
    }),
  };
}

function strip(figure: PlacedFigure, text: LocalizedText): ExplainedFigure {
  const { region, label, boundaries, value, status, flag, by, vintage, interval } = figure;
  return {
    ...{ region, label, boundaries, value, status, flag, by, vintage, text },
    ...(interval ? { interval } : {}),
  };
}

function reasonOf(
  first: PlacedFigure,
  second: PlacedFigure,
  units: readonly DifferingUnit[],
): FigureDifference['reason'] {
  if (units.length > 0) return 'boundaries';
  if (first.by !== second.by) return 'method';
  return first.vintage !== second.vintage ? 'vintage' : 'unknown';
}

function placeFigures(
  index: RegionIndex,
  arithmetic: Arithmetic,
  region: RegionCode,
  period: Period,
  basis: BoundaryBasis,
): PlacedFigure[] {
  const ordinal = toOrdinal(period);
  const start = periodStart(period);
  const epochOf = (one: BoundaryBasis) => index.epochOf(basisDate(one) ?? start);
  const { figures } = arithmetic;
  const found: PlacedFigure[] = [];
  const summed = new Set<string>();
  for (const boundaries of new Set([...figures.bases, basis])) {
    const epoch = epochOf(boundaries);
    const here = counterpartOf(index, region, epoch);
    if (here === undefined) continue;
    const place = {
      region: here,
      label: labelOf(index, here, index.epochs[epoch]),
      boundaries,
      epoch,
      area: index.areaOf(here, epoch) ?? [],
    };
    const source = figures.at(boundaries, here, ordinal);
    if (source) {
      found.push({ ...place, ...source, flag: 'exact-same', by: 'source', addends: 1 });
    }
    if (summed.has(`${here} ${epoch}`)) continue;
    summed.add(`${here} ${epoch}`);
    const bases = figures.bases.map((one) => ({
      basis: one,
      epoch: epochOf(one),
      plan: planBorders(index, here, epoch, epochOf(one)),
    }));
    const ours = findSum(arithmetic, bases, ordinal);
    if (ours) {
      const { value, status, flag, interval, vintages, codes } = ours;
      found.push({
        ...{ ...place, value, status, flag, by: 'regionpuls', addends: codes.length },
        vintage: vintages.length ? Math.max(...vintages) : null,
        ...(interval ? { interval } : {}),
      });
    }
  }
  return found.sort(
    (a, b) =>
      a.epoch - b.epoch ||
      order(a.by, 'source') - order(b.by, 'source') ||
      (a.boundaries < b.boundaries ? 1 : -1),
  );
}

function order(by: string, first: string): number {
  return by === first ? 0 : 1;
}

/**
 * The region of the same level in an epoch that covers mostly the same area: more than half of what either covers, counted
 * in municipalities.
 */
function counterpartOf(index: RegionIndex, region: RegionCode, epoch: number): RegionCode | undefined {
  if (isSameEverywhere(index, region)) return region;
  const last = lastEpochOf(index, region);
  const area = last < 0 ? undefined : index.areaOf(region, last);
  if (!area) return undefined;
  const level = index.areasIn(last, 'municipality').has(region) ? 'municipality' : 'county';
  const inside = new Set(area);
  for (const [code, other] of index.areasIn(epoch, level)) {
    const shared = other.filter((course) => inside.has(course)).length;
    if (2 * shared > area.length + other.length - shared) return code;
  }
  return undefined;
}
