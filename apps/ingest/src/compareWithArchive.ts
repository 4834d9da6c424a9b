/** What a delivery changes in the archive's latest figures: new periods, new values and revisions with their size. */
import { type Changes, type Frequency, type Indicator, type Revision, fromOrdinal } from '@regionpuls/domain';
import type { Points, Changes as PointChanges } from '@regionpuls/store';
import type { Archive } from './check/context.ts';
import { type DeliveredSeries, NO_POINTS } from './delivered.ts';

const REVISIONS_KEPT = 50;
const MOST_PENDING = 5000;
/** One past December 2199. */
const ORDINALS = 2200 * 12;

/** Values nearer each other than this are the same figure as published. */
export function toleranceOf({ decimals }: Indicator): number {
  return 0.5 / 10 ** decimals;
}

interface NewPeriods {
  indicator: string;
  frequency: Frequency;
  /** By ordinal: 1 where the delivery has a period that its series did not have. */
  fresh: Uint8Array;
  /** By ordinal: 1 where some series delivered had the period. */
  archived: Uint8Array;
}

/** Sees every region once and then tells. */
export class Comparison {
  /** Figures that differ from the archive's, and change nothing now because a later release has said otherwise. */
  superseded = 0;
  #added = 0;
  #revised = 0;
  #unchanged = 0;
  #revisions: (Revision & { size: number; place: number })[] = [];
  #smallest = -1;
  readonly #newPeriods = new Map<string, NewPeriods>();

  /** Where a file gives a figure in several releases, its newest is compared. */
  see(series: DeliveredSeries, compare: (newest: Points) => PointChanges & { superseded: number }): void {
    const { key, said, archived } = series;
    const { fresh, archived: seen } = this.#groupOf(key);
    mark(archived.ordinals, seen);
    const newest = newestOf(said);
    const { changed, revised, superseded } = compare(newest);
    this.superseded += superseded;
    this.#revised += revised.length;
    this.#added += changed.length - revised.length;
    this.#unchanged += newest.ordinals.length - changed.length;
    for (const at of revised) this.#revise(series, newest, at.delivered, at.known);
    if (changed.length === revised.length) return;
    let next = 0;
    for (const at of changed) {
      if (revised[next]?.delivered === at) next += 1;
      else fresh[newest.ordinals[at]!] = 1;
    }
  }

  toChanges(archive: Archive): Changes {
    this.#cut();
    return {
      added: this.#added,
      revised: this.#revised,
      unchanged: this.#unchanged,
      newPeriods: [...this.#newPeriods.values()].flatMap((group) => newPeriodsOf(group, archive) ?? []),
      revisions: this.#revisions.map(({ indicator, region, breakdown, period, before, after }) => ({
        indicator,
        region,
        breakdown,
        period,
        before,
        after,
      })),
    };
  }

  #revise(
    { key, archived }: DeliveredSeries,
    { ordinals, values, places }: ReturnType<typeof newestOf>,
    at: number,
    knownAt: number,
  ): void {
    const before = archived.values[knownAt]!;
    const after = values[at]!;
    // A value that appears or disappears is the largest change there is.
    const size = Number.isNaN(before) || Number.isNaN(after) ? Infinity : Math.abs(after - before);
    if (size < this.#smallest) return;
    this.#revisions.push({
      indicator: key.indicator,
      region: key.region,
      breakdown: key.breakdown,
      period: fromOrdinal(key.frequency, ordinals[at]!),
      before: Number.isNaN(before) ? null : before,
      after: Number.isNaN(after) ? null : after,
      size,
      place: places[at]!,
    });
    if (this.#revisions.length > MOST_PENDING) this.#cut();
  }

  #groupOf({ indicator, frequency }: DeliveredSeries['key']): NewPeriods {
    const name = `${indicator}|${frequency}`;
    let group = this.#newPeriods.get(name);
    if (!group) {
      group = {
        indicator,
        frequency,
        fresh: new Uint8Array(ORDINALS),
        archived: new Uint8Array(ORDINALS),
      };
      this.#newPeriods.set(name, group);
    }
    return group;
  }

  #cut(): void {
    this.#revisions.sort((a, b) => (a.size === b.size ? a.place - b.place : b.size - a.size));
    this.#revisions.length = Math.min(this.#revisions.length, REVISIONS_KEPT);
    if (this.#revisions.length === REVISIONS_KEPT) this.#smallest = this.#revisions.at(-1)!.size;
  }
}

function mark(ordinals: Int16Array, seen: Uint8Array): void {
  const { length } = ordinals;
  if (length === 0) return;
  const [first, last] = [ordinals[0]!, ordinals[length - 1]!];
  if (last - first + 1 === length) seen.fill(1, first, last + 1);
  else for (let i = 0; i < ordinals.length; i++) seen[ordinals[i]!] = 1;
}

/** Each period as the last release that has it says. */
function newestOf(said: DeliveredSeries['said']): Points & { places: Int32Array } {
  if (said.length === 1) return said[0]!;
  const byOrdinal = new Map<number, { value: number; status: number; place: number }>();
  for (const { ordinals, values, statuses, places } of said) {
    for (let i = 0; i < ordinals.length; i++)
      byOrdinal.set(ordinals[i]!, { value: values[i]!, status: statuses[i]!, place: places[i]! });
  }
  const points = [...byOrdinal].sort(([a], [b]) => a - b);
  if (points.length === 0) return { ...NO_POINTS, places: new Int32Array(0) };
  return {
    ordinals: Int16Array.from(points, ([ordinal]) => ordinal),
    values: Float64Array.from(points, ([, { value }]) => value),
    statuses: Uint8Array.from(points, ([, { status }]) => status),
    places: Int32Array.from(points, ([, { place }]) => place),
  };
}

/** Periods that no series of the indicator on these borders had. */
function newPeriodsOf({ indicator, frequency, fresh, archived }: NewPeriods, archive: Archive) {
  const left = new Set<number>();
  for (let ordinal = fresh.indexOf(1); ordinal >= 0; ordinal = fresh.indexOf(1, ordinal + 1))
    if (archived[ordinal] === 0) left.add(ordinal);
  // Series that were not delivered may have had them; it is seldom asked, and soon answered.
  if (left.size > 0) {
    for (const key of archive.keysOf(indicator)) {
      if (key.frequency !== frequency) continue;
      for (const ordinal of archive.find(key).ordinals) left.delete(ordinal);
      if (left.size === 0) break;
    }
  }
  if (left.size === 0) return null;
  const sorted = [...left].sort((a, b) => a - b);
  return {
    indicator,
    from: fromOrdinal(frequency, sorted[0]!),
    to: fromOrdinal(frequency, sorted.at(-1)!),
    count: sorted.length,
  };
}
