/** The series of a delivery, numbered as they are met, with the partition that their region falls in. */
import { regionCodeOf } from '@regionpuls/catalogue';
import type { Breakdown, Frequency, RegionCode } from '@regionpuls/domain';
import type { WrittenSeries } from '@regionpuls/formats';

/** What the series of different regions have in common. */
export interface Group {
  indicator: string;
  breakdown: Breakdown;
  frequency: Frequency;
}

export interface WrittenRegion {
  /** The code as the file writes it. */
  written: RegionCode;
  /** The region table's code for it. */
  code: RegionCode;
}

/** All rows of a region are in one partition, so that rules about one region need no more than one partition at a time. */
export const PARTITIONS = 64;
/** Room for so few at first that the first rows take the turn in which it is enlarged. */
export const FIRST_SERIES = 2;

export class SeriesTable {
  readonly groups: Group[] = [];
  readonly regions: WrittenRegion[] = [];
  /** By series. */
  readonly groupOf: number[] = [];
  readonly regionOf: number[] = [];
  /** By series. */
  partitionOf = new Uint8Array(FIRST_SERIES);
  readonly #source: string;
  readonly #groupNumbers = new Map<string, number>();
  readonly #regionNumbers = new Map<string, number>();
  /** By group: region → series. */
  readonly #numbers: Map<number, number>[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  get count(): number {
    return this.groupOf.length;
  }

  numberOf({ indicator, region, breakdown, frequency }: WrittenSeries): number {
    const group = this.#numberOfGroup({ indicator, breakdown, frequency });
    const place = this.#numberOfRegion(region);
    const known = this.#numbers[group]!.get(place);
    if (known !== undefined) return known;
    const number = this.groupOf.push(group) - 1;
    this.regionOf.push(place);
    this.#numbers[group]!.set(place, number);
    if (number >= this.partitionOf.length) {
      const larger = new Uint8Array(this.partitionOf.length * 4);
      larger.set(this.partitionOf);
      this.partitionOf = larger;
    }
    this.partitionOf[number] = partitionOf(this.regions[place]!.code);
    return number;
  }

  #numberOfGroup(group: Group): number {
    const name = `${group.indicator}|${group.breakdown}|${group.frequency}`;
    let number = this.#groupNumbers.get(name);
    if (number === undefined) {
      number = this.groups.push(group) - 1;
      this.#numbers.push(new Map());
      this.#groupNumbers.set(name, number);
    }
    return number;
  }

  #numberOfRegion(written: RegionCode): number {
    let number = this.#regionNumbers.get(written);
    if (number === undefined) {
      number = this.regions.push({ written, code: regionCodeOf(this.#source, written) }) - 1;
      this.#regionNumbers.set(written, number);
    }
    return number;
  }
}

/** The same for a region in every delivery, so that series lie in the archive in the order in which they come. */
function partitionOf(code: RegionCode): number {
  let hash = 7;
  for (let i = 0; i < code.length; i++) hash = (Math.imul(hash, 31) + code.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 7)) & (PARTITIONS - 1);
}
