/**
 * Brings figures from the borders of one day onto those of another: whole sources are exact, a divided
 * source is estimated when its share is known, and otherwise there is no value but that of the component as a whole.
 */
import type { BoundaryFlag, RegionCode } from '@regionpuls/domain';
import { type Addend, type Amount, type SummedAmount, addUp } from './addUp.ts';
import type { Component, Correspondence, Link } from './correspondence.ts';

export interface HarmonisedAmount extends SummedAmount {
  flag: BoundaryFlag;
  /** Standard deviation of an estimate by shares, in the figure's own unit: √Σ x·w·(1−w). */
  sd?: number;
}

export interface HarmoniseOptions {
  /** What a withheld count may be; null or left out when the source does not say. */
  range?: readonly [number, number] | null;
}

/**
 * Counts. A target is absent when one of its sources has no figure at all.
 * @param amounts figures by source code; sources that are not in the map are refused.
 * @throws RangeError naming a code that the correspondence does not know.
 */
export function harmonise(
  map: Correspondence,
  amounts: ReadonlyMap<RegionCode, Amount>,
  options: HarmoniseOptions = {},
): Map<RegionCode, HarmonisedAmount> {
  refuseUnknown(map, amounts);
  const linksTo = groupByTarget(map.links);
  const result = new Map<RegionCode, HarmonisedAmount>();
  for (const target of map.targets) {
    const harmonised = harmoniseOne(linksTo.get(target) ?? [], amounts, options.range ?? null);
    if (harmonised) result.set(target, harmonised);
  }
  return result;
}

/**
 * Rates: the sum of numerators over the sum of denominators, the worse flag of the two. `scale` is 100 for per cent.
 * A target without both, or with a denominator of nought, is absent: rates are never averaged.
 */
export function harmoniseRate(
  map: Correspondence,
  numerators: ReadonlyMap<RegionCode, Amount>,
  denominators: ReadonlyMap<RegionCode, Amount>,
  options: HarmoniseOptions & { scale?: number } = {},
): Map<RegionCode, HarmonisedAmount> {
  const above = harmonise(map, numerators, options);
  const below = harmonise(map, denominators);
  const result = new Map<RegionCode, HarmonisedAmount>();
  for (const [target, count] of above) {
    const base = below.get(target);
    if (!base) continue;
    const flag = worseFlag(count.flag, base.flag);
    if (flag === 'not-possible') {
      result.set(target, NOT_POSSIBLE);
      continue;
    }
    const rate = divide(count, base, options.scale ?? 1);
    if (rate) result.set(target, { ...rate, flag: flag === 'estimated-share' ? 'estimated-rate' : flag });
  }
  return result;
}

/** `scale · count / base`, with the count's interval; null when there is nothing to divide by. */
export function divide(count: SummedAmount, base: SummedAmount, scale: number): SummedAmount | null {
  const by = base.value;
  if (by === null || by === 0) return null;
  const { value, status, interval } = count;
  return {
    value: value === null ? null : (scale * value) / by,
    status: base.status === 'estimated' && value !== null ? 'estimated' : status,
    ...(interval ? { interval: [(scale * interval[0]) / by, (scale * interval[1]) / by] } : {}),
  };
}

/** The exact sum of each component, null where a source has no figure: what can be said when the parts cannot. */
export function sumComponents(
  map: Correspondence,
  amounts: ReadonlyMap<RegionCode, Amount>,
  options: HarmoniseOptions = {},
): (Component & { sum: SummedAmount | null })[] {
  refuseUnknown(map, amounts);
  return map.components.map((component) => {
    const addends = component.sources.map((source) => amounts.get(source));
    const complete = addends.every((amount) => amount !== undefined) && addends.length > 0;
    return { ...component, sum: complete ? addUp(addends, options.range ?? null) : null };
  });
}

const NOT_POSSIBLE: HarmonisedAmount = { value: null, status: 'not-applicable', flag: 'not-possible' };

function harmoniseOne(
  links: readonly Link[],
  amounts: ReadonlyMap<RegionCode, Amount>,
  range: readonly [number, number] | null,
): HarmonisedAmount | null {
  const addends: Addend[] = [];
  let variance = 0;
  let whole = true;
  for (const { source, share } of links) {
    const amount = amounts.get(source);
    if (!amount) return null;
    if (share === null) return NOT_POSSIBLE;
    if (share !== 1) whole = false;
    variance += (amount.value ?? 0) * share * (1 - share);
    addends.push({ ...amount, share });
  }
  if (addends.length === 0) return null;
  if (whole && addends.length === 1) {
    const [only] = addends as [Addend];
    return { value: only.value, status: only.status, flag: 'exact-same' };
  }
  const sum = addUp(addends, range);
  if (!sum) return null;
  if (whole) return { ...sum, flag: 'exact-sum' };
  const status = sum.value === null ? sum.status : 'estimated';
  return { ...sum, status, flag: 'estimated-share', sd: Math.sqrt(variance) };
}

function groupByTarget(links: readonly Link[]): Map<RegionCode, Link[]> {
  const groups = new Map<RegionCode, Link[]>();
  for (const link of links) {
    const group = groups.get(link.target);
    if (group) group.push(link);
    else groups.set(link.target, [link]);
  }
  return groups;
}

const FLAGS: readonly BoundaryFlag[] = [
  'exact-same',
  'exact-sum',
  'estimated-share',
  'estimated-rate',
  'not-possible',
];

/** The less certain of two flags. */
export function worseFlag(a: BoundaryFlag, b: BoundaryFlag): BoundaryFlag {
  return FLAGS.indexOf(a) > FLAGS.indexOf(b) ? a : b;
}

function refuseUnknown(map: Correspondence, amounts: ReadonlyMap<RegionCode, Amount>): void {
  const known = new Set(map.sources);
  for (const code of amounts.keys()) {
    if (!known.has(code)) {
      throw new RangeError(
        `a figure is given for «${code}», which is not a region on the day it is brought from`,
      );
    }
  }
}
