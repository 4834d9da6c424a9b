/** Where readers put their observations: the one sink of the one road. */
import { findIndicator } from '@regionpuls/catalogue';
import { type Published, fromOrdinal, periodEnd, periodStart } from '@regionpuls/domain';
import type { ObservationRows, RowSink, WrittenSeries } from '@regionpuls/formats';
import { RowStore } from './rowStore.ts';
import { FIRST_SERIES, SeriesTable } from './seriesTable.ts';

/** Dates are numbered in 16 bits. */
const MOST_RELEASES = 65_535;
const PROGRESS_ROWS = 65_536;

export interface CollectOptions {
  source: string;
  mostHeld?: number | undefined;
  /** A date is told for the rows that have none of their own; the newest of their periods then dates nothing. */
  isDated?: boolean;
  onProgress?: ((rows: number) => void) | undefined;
}

export class CollectedRows implements RowSink {
  readonly table: SeriesTable;
  readonly store: RowStore;
  /** As written; number 0 is the rows that the file does not date. */
  readonly releases: (Published | null)[] = [null];
  count = 0;
  /** More publication dates than a delivery can have. */
  hasTooManyReleases = false;
  readonly #releaseNumbers = new Map<string, number>();
  #tellAt = PROGRESS_ROWS;
  readonly #onProgress: ((rows: number) => void) | undefined;
  readonly #isDated: boolean;
  /** By number of the date: 1 where a row has it. */
  readonly #isUsed = new Uint8Array(MOST_RELEASES + 1);
  /** By series: the newest period that the file does not date; −1 where there is none. */
  #newestUndated = new Int16Array(FIRST_SERIES).fill(-1);

  constructor({ source, mostHeld, isDated = false, onProgress }: CollectOptions) {
    this.table = new SeriesTable(source);
    this.store = new RowStore(mostHeld);
    this.#isDated = isDated;
    this.#onProgress = onProgress;
  }

  series(written: WrittenSeries): number {
    const number = this.table.numberOf(written);
    if (number >= this.#newestUndated.length) {
      const larger = new Int16Array(this.#newestUndated.length * 4).fill(-1);
      larger.set(this.#newestUndated);
      this.#newestUndated = larger;
    }
    return number;
  }

  release({ published, precision }: Published): number {
    const name = `${published}|${precision}`;
    let number = this.#releaseNumbers.get(name);
    if (number === undefined) {
      this.hasTooManyReleases ||= this.releases.length > MOST_RELEASES;
      if (this.hasTooManyReleases) return MOST_RELEASES;
      number = this.releases.push({ published, precision }) - 1;
      this.#releaseNumbers.set(name, number);
    }
    return number;
  }

  add(series: number, release: number, ordinal: number, value: number, status: number, place: number): void {
    this.#isUsed[release] = 1;
    if (!this.#isDated) this.#date(series, release, ordinal);
    this.store.add(series, release, ordinal, value, status, place, this.table.partitionOf);
    this.#count(1);
  }

  addRows(rows: ObservationRows, count: number): void {
    const { series, releases, ordinals } = rows;
    for (let i = 0; i < count; i++) this.#isUsed[releases[i]!] = 1;
    if (!this.#isDated) for (let i = 0; i < count; i++) this.#date(series[i]!, releases[i]!, ordinals[i]!);
    this.store.addRows(rows, count, this.table.partitionOf);
    this.#count(count);
  }

  #date(series: number, release: number, ordinal: number): void {
    if (release === 0 && ordinal > this.#newestUndated[series]!) this.#newestUndated[series] = ordinal;
  }

  #count(more: number): void {
    this.count += more;
    if (this.count < this.#tellAt) return;
    this.#onProgress?.(this.count);
    this.#tellAt = this.count + PROGRESS_ROWS;
  }

  /** The first day on which all the undated rows can have been known; null when every row is dated, or dates are told for them. */
  notBefore(): Published | null {
    let published = '';
    for (let series = 0; series < this.table.count; series++) {
      const ordinal = this.#newestUndated[series]!;
      if (ordinal < 0) continue;
      const { indicator, frequency } = this.table.groups[this.table.groupOf[series]!]!;
      const period = fromOrdinal(frequency, ordinal);
      const isDayOne = findIndicator(indicator)?.referenceTime === 'first-of-january';
      const known = isDayOne ? periodStart(period) : periodEnd(period);
      if (known > published) published = known;
    }
    return published === '' ? null : { published, precision: 'not-before' };
  }

  /** As written, by number; undefined where no row has it. */
  datesUsed(): (Published | null | undefined)[] {
    return this.releases.map((published, number) => (this.#isUsed[number] ? published : undefined));
  }
}
