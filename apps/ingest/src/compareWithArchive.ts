/** What a delivery changes in the archive's latest figures: new periods, new values and revisions with their size. */
import { type Figures, type Period, type SeriesKey, fromOrdinal, seriesKeyText } from '@regionpuls/domain';
import { archivedValue } from './archive.ts';
import type { Delivered, DeliveredPoint } from './delivered.ts';

export interface Revision {
  indicator: string;
  region: string;
  breakdown: string;
  period: Period;
  before: number | null;
  after: number | null;
}

export interface Changes {
  /** Values of periods that the series did not have. */
  added: number;
  revised: number;
  unchanged: number;
  /** Periods that no series of the indicator on these boundaries had. */
  newPeriods: { indicator: string; from: Period; to: Period; count: number }[];
  /** Largest first, at most 50. */
  revisions: Revision[];
}

const REVISIONS_KEPT = 50;

/** Where a file gives a figure in several releases, its newest is compared. */
export function compareWithArchive(delivered: Delivered, figures: Figures): Changes {
  const newest = new Map<string, { key: SeriesKey; points: Map<number, DeliveredPoint> }>();
  for (const { series } of delivered.releases) {
    for (const { key, points } of series) {
      const name = seriesKeyText(key);
      const known = newest.get(name) ?? { key, points: new Map<number, DeliveredPoint>() };
      for (const point of points) known.points.set(point.ordinal, point);
      newest.set(name, known);
    }
  }
  const changes: Changes = { added: 0, revised: 0, unchanged: 0, newPeriods: [], revisions: [] };
  const fresh = new Map<string, { key: SeriesKey; ordinals: Set<number> }>();
  for (const { key, points } of newest.values()) {
    const group = `${key.indicator}|${key.frequency}`;
    const unseen = fresh.get(group) ?? { key, ordinals: new Set<number>() };
    fresh.set(group, unseen);
    for (const [ordinal, { period, value, status }] of points) {
      const archived = archivedValue(figures, key, ordinal);
      if (!archived) {
        changes.added += 1;
        unseen.ordinals.add(ordinal);
      } else if (archived.value === value && archived.status === status) changes.unchanged += 1;
      else {
        changes.revised += 1;
        const { indicator, region, breakdown } = key;
        changes.revisions.push({
          indicator,
          region,
          breakdown,
          period,
          before: archived.value,
          after: value,
        });
      }
    }
  }
  for (const { key, ordinals } of fresh.values()) {
    for (const seen of ordinalsOf(figures, key)) ordinals.delete(seen);
    if (ordinals.size === 0) continue;
    const sorted = [...ordinals].sort((a, b) => a - b);
    const period = (ordinal: number) => fromOrdinal(key.frequency, ordinal);
    changes.newPeriods.push({
      indicator: key.indicator,
      from: period(sorted[0]!),
      to: period(sorted.at(-1)!),
      count: sorted.length,
    });
  }
  changes.revisions.sort((a, b) => sizeOf(b) - sizeOf(a));
  changes.revisions.length = Math.min(changes.revisions.length, REVISIONS_KEPT);
  return changes;
}

function ordinalsOf(figures: Figures, { indicator, boundaries, frequency }: SeriesKey): Set<number> {
  const ordinals = new Set<number>();
  for (const key of figures.keysOf(indicator)) {
    if (key.boundaries !== boundaries || key.frequency !== frequency) continue;
    for (const ordinal of figures.find(key)?.ordinals ?? []) ordinals.add(ordinal);
  }
  return ordinals;
}

/** A value that appears or disappears is the largest change there is. */
function sizeOf({ before, after }: Revision): number {
  return before === null || after === null ? Infinity : Math.abs(after - before);
}
