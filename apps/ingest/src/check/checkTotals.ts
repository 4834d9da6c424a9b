import { industries } from '@regionpuls/catalogue';
import { type Frequency, type Indicator, SEXES, fromOrdinal } from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import type { DeliveredSeries } from '../delivered.ts';
import type { MakeCheck } from './context.ts';
import { Misses } from './misses.ts';
import { Sums } from './sums.ts';
import { type Membership, Territory } from './territory.ts';

/** Every part of a whole, where the whole is the total. */
const MEMBERS: Record<Indicator['dimensions'][number], string[]> = {
  sex: SEXES.filter((sex) => sex !== 'total').map((sex) => `sex=${sex}`),
  industry: industries.map(({ code }) => `industry=${code}`),
};

interface WholeSums {
  region: string;
  indicator: Indicator;
  frequency: Frequency;
  sums: Sums;
}

/**
 * Parts against wholes, where every part is delivered in the same release: sexes and industries against the total, municipalities
 * against their county, counties and what is unallocated against the country. Hidden parts count as an interval, never as 0.
 * Warnings only: sources round and disturb small numbers.
 */
export const checkTotals: MakeCheck = ({ regions, boundaries, place }) => {
  const misses = new Misses();
  const territory = new Territory(regions, boundaries);
  const wholes = new Map<string, WholeSums>();
  const sumsOf = (region: string, { key, indicator }: DeliveredSeries, release: number): Sums => {
    const { frequency, breakdown } = key;
    const name = `${indicator.id}|${breakdown}|${frequency}|${region}|${release}`;
    let found = wholes.get(name);
    if (!found) {
      found = { region, indicator, frequency, sums: new Sums(indicator) };
      wholes.set(name, found);
    }
    return found.sums;
  };

  return {
    see({ region, series }) {
      const memberships = new Map<Frequency, Membership[]>();
      for (const one of series) {
        if (one.indicator.additivity !== 'sum') continue;
        if (one.key.breakdown === 'total') {
          for (const dimension of one.indicator.dimensions) compareMembers(one, dimension, series, misses);
        }
        const { frequency } = one.key;
        const own = memberships.get(frequency) ?? territory.membershipsOf(region, frequency);
        memberships.set(frequency, own);
        for (const { whole, from, to, isUnallocated } of own) {
          for (const said of one.said)
            sumsOf(whole, one, said.release).addPart(said, from, to, isUnallocated);
        }
        if (!territory.isWhole(region)) continue;
        for (const said of one.said) sumsOf(region, one, said.release).setWhole(said);
      }
    },
    remarks() {
      for (const { region, indicator, frequency, sums } of wholes.values()) {
        const isCountry = region === '0';
        const kind = isCountry ? 'counties' : 'municipalities';
        const countParts = territory.partCounter(region, frequency);
        sums.eachMiss(countParts, isCountry, (ordinal, at, difference) =>
          misses.add(indicator.id, kind, region, () => fromOrdinal(frequency, ordinal), at, difference),
        );
      }
      wholes.clear();
      return misses.toRemarks(place);
    },
  };
};

function compareMembers(
  { key, indicator, said }: DeliveredSeries,
  dimension: Indicator['dimensions'][number],
  series: readonly DeliveredSeries[],
  misses: Misses,
): void {
  const { region, frequency } = key;
  const members = MEMBERS[dimension].map((breakdown) =>
    series.find(
      (one) =>
        one.key.breakdown === breakdown &&
        one.key.indicator === key.indicator &&
        one.key.frequency === frequency,
    ),
  );
  if (members.some((member) => member === undefined)) return;
  for (const whole of said) {
    const parts = members.map((member) => member!.said.find(({ release }) => release === whole.release));
    if (parts.length === 2 && areEqual(whole, parts[0], parts[1])) continue;
    const sums = new Sums(indicator);
    sums.setWhole(whole);
    for (const part of parts) if (part) sums.addPart(part, -Infinity, Infinity, false);
    sums.eachMiss(
      () => members.length,
      false,
      (ordinal, at, difference) =>
        misses.add(indicator.id, dimension, region, () => fromOrdinal(frequency, ordinal), at, difference),
    );
  }
}

/** True when the whole is the two parts in every period, and nothing is hidden: as nearly always. */
function areEqual(whole: Points, one: Points | undefined, other: Points | undefined): boolean {
  if (!one || !other) return false;
  const { ordinals, values } = whole;
  if (one.ordinals.length !== ordinals.length || other.ordinals.length !== ordinals.length) return false;
  for (let i = 0; i < ordinals.length; i++) {
    if (one.ordinals[i] !== ordinals[i] || other.ordinals[i] !== ordinals[i]) return false;
    if (one.values[i]! + other.values[i]! !== values[i]) return false;
  }
  return true;
}
