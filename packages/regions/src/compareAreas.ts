/** Which municipalities the areas of two figures differ by. */
import type { BoundaryBasis, Period, RegionCode } from '@regionpuls/domain';
import { basisDate, periodStart } from '@regionpuls/domain';
import { isSameEverywhere } from './borderPlan.ts';
import { type DifferingUnit, differBetween } from './differBetween.ts';
import type { Area, RegionIndex } from './regionIndex.ts';

/** A region on the borders that a figure of the period refers to. */
export interface PlacedRegion {
  region: RegionCode;
  boundaries: BoundaryBasis;
  period: Period;
}

/** Empty when the two are of one area, whatever it is called, and when either has no borders that move. */
export function compareAreas(index: RegionIndex, first: PlacedRegion, second: PlacedRegion): DifferingUnit[] {
  const [a, b] = [placeOf(index, first), placeOf(index, second)];
  return a && b ? differBetween(index, a, b) : [];
}

function placeOf(
  index: RegionIndex,
  { region, boundaries, period }: PlacedRegion,
): { area: Area; epoch: number } | null {
  if (isSameEverywhere(index, region)) return null;
  const epoch = index.epochOf(basisDate(boundaries) ?? periodStart(period));
  const area = index.areaOf(region, epoch);
  return area ? { area, epoch } : null;
}
