/** What the vintages have said of one series, in the order of the archive, while a publication is being compared with it. */
import { byKnownFrom } from './knownFrom.ts';
import { NO_POINTS, type Points, indexOf, overlayAll } from './points.ts';

export interface Entry {
  id: number;
  knownFrom: number;
  points: Points;
}

export class Timeline {
  readonly #entries: Entry[];
  /** What the first `#united` entries say together. Publications come in order, so this only grows but for the first time. */
  #state = NO_POINTS;
  #united = 0;

  constructor(entries: Entry[]) {
    this.#entries = entries.sort(byKnownFrom);
  }

  /** The series as every vintage before `vintage` leaves it. */
  stateBefore(vintage: Pick<Entry, 'id' | 'knownFrom'>): Points {
    const end = this.#entries.findLastIndex((entry) => byKnownFrom(entry, vintage) < 0) + 1;
    if (end < this.#united) {
      this.#state = NO_POINTS;
      this.#united = 0;
    }
    if (this.#united < end) {
      const further = this.#entries.slice(this.#united, end).map(({ points }) => points);
      this.#state = overlayAll([this.#state, ...further]);
      this.#united = end;
    }
    return this.#state;
  }

  /** The series as every vintage leaves it. */
  latest(): Points {
    return this.stateBefore({ id: Infinity, knownFrom: Infinity });
  }

  /** True when the vintage has its own word stored for the period. */
  says(vintage: number, ordinal: number): boolean {
    return this.#entries.some(({ id, points }) => id === vintage && indexOf(points, ordinal) >= 0);
  }

  add(entry: Entry): void {
    const position = this.#entries.findLastIndex((other) => byKnownFrom(other, entry) <= 0) + 1;
    this.#entries.splice(position, 0, entry);
    if (position < this.#united) {
      this.#state = NO_POINTS;
      this.#united = 0;
    }
  }
}
