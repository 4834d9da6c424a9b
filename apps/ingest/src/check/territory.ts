/** Which regions make up a region, and which region a region is part of, on the delivery's borders. */
import { type BoundaryBasis, type Frequency, type Region, basisDate, isValidOn } from '@regionpuls/domain';
import { firstFrom } from './ordinalAt.ts';

/** A stretch of periods, half-open, in which a region is part of `whole`. */
export interface Membership {
  from: number;
  to: number;
  whole: string;
  /** It holds what the source could not place. */
  isUnallocated: boolean;
}

export class Territory {
  readonly #regions: ReadonlyMap<string, readonly Region[]>;
  readonly #children = new Map<string, Region[]>();
  readonly #day: string | null;
  readonly #stretches = new Map<string, Membership[]>();

  constructor(regions: ReadonlyMap<string, readonly Region[]>, boundaries: BoundaryBasis) {
    this.#regions = regions;
    this.#day = basisDate(boundaries);
    for (const region of [...regions.values()].flat()) {
      if (region.parent === null) continue;
      const siblings = this.#children.get(region.parent);
      if (siblings) siblings.push(region);
      else this.#children.set(region.parent, [region]);
    }
  }

  isWhole(region: string): boolean {
    return region.length < 4 && this.#children.has(region);
  }

  membershipsOf(region: string, frequency: Frequency): Membership[] {
    return (this.#regions.get(region) ?? []).flatMap((interval) => {
      const { parent, level, validFrom, validTo } = interval;
      if (parent === null || !this.isWhole(parent)) return [];
      const membership = { whole: parent, isUnallocated: level === 'unallocated' };
      if (this.#day)
        return isValidOn(interval, this.#day) ? { ...membership, from: -Infinity, to: Infinity } : [];
      const to = validTo === null ? Infinity : firstFrom(validTo, frequency);
      return { ...membership, from: firstFrom(validFrom, frequency), to };
    });
  }

  /** How many regions make up a region in a period, without what is unallocated. */
  partCounter(region: string, frequency: Frequency): (ordinal: number) => number {
    const name = `${region}|${frequency}`;
    let stretches = this.#stretches.get(name);
    if (!stretches) {
      const codes = new Set((this.#children.get(region) ?? []).map(({ code }) => code));
      stretches = [...codes]
        .flatMap((code) => this.membershipsOf(code, frequency))
        .filter(({ whole, isUnallocated }) => whole === region && !isUnallocated);
      this.#stretches.set(name, stretches);
    }
    const counts = new Map<number, number>();
    return (ordinal) => {
      let count = counts.get(ordinal);
      if (count === undefined) {
        count = stretches.filter(({ from, to }) => from <= ordinal && ordinal < to).length;
        counts.set(ordinal, count);
      }
      return count;
    };
  }
}
