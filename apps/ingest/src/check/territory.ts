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
  /** How many parts a whole has from one period on, until the next. */
  readonly #steps = new Map<string, { start: number; count: number }[]>();

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
    let steps = this.#steps.get(name);
    if (!steps) {
      const codes = new Set((this.#children.get(region) ?? []).map(({ code }) => code));
      const parts = [...codes]
        .flatMap((code) => this.membershipsOf(code, frequency))
        .filter(({ whole, isUnallocated }) => whole === region && !isUnallocated);
      const borders = new Set([-Infinity, ...parts.flatMap(({ from, to }) => [from, to])]);
      steps = [...borders]
        .sort((a, b) => a - b)
        .map((start) => ({
          start,
          count: parts.filter(({ from, to }) => from <= start && start < to).length,
        }));
      this.#steps.set(name, steps);
    }
    const known = steps;
    return (ordinal) => {
      let at = 0;
      while (at + 1 < known.length && known[at + 1]!.start <= ordinal) at += 1;
      return known[at]!.count;
    };
  }
}
