/**
 * What the publications of one delivery say of one series becomes rows: only the points that differ from what was known before.
 *
 * **Publications found late.** The archive is in the order in which things were known, not in which they were added. When a
 * publication of 2016 is added after one of 2018, and gives a point another value than was known before it, then the 2018
 * publication may have confirmed the old value without a row of its own, because it changed nothing then. Its word must not change
 * because an older publication was found. So the first later vintage that covered the point and has no row for it gets one, with
 * the value as it stood (`made_by` tells who caused it). Later ones follow from that row. If no later vintage covered the point, the
 * older publication is the newest that said anything, and its value is the current one.
 *
 * So each vintage keeps which points it covered, changed or not.
 */
import type { SeriesKey } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import type { Changes, LargestRevisions } from './changes.ts';
import { type Coverage, type CoverageBuilder, covers, decodeCoverage, runsOf } from './coverage.ts';
import { reusableEncoder } from './packing/encode.ts';
import { type Points, pick } from './points.ts';
import type { Timeline } from './timeline.ts';

export interface Place {
  id: number;
  knownFrom: number;
}

/** A vintage that is being published. */
export interface OpenVintage extends Place {
  /** Vintages already in the archive that are later in its order, in that order. */
  later: readonly Place[];
  coverage: CoverageBuilder;
  delivered: number;
  added: number;
  revised: number;
}

export interface SeriesInPublication {
  id: number;
  key: SeriesKey;
  timeline: Timeline;
  compare(before: Points, delivered: Points): Changes;
}

/** A function that writes what vintages, given in their order, say of a series. */
export function preparePublishing(
  db: Database.Database,
  revisions: LargestRevisions,
  coverageOf: CoverageOf,
) {
  const insert = db.prepare<[number, number, number, Uint8Array]>(
    'INSERT INTO figures (series, vintage, made_by, packed) VALUES (?, ?, ?, ?)',
  );
  const encode = reusableEncoder();

  return (series: SeriesInPublication, vintage: OpenVintage, delivered: Points): void => {
    const { id, key, timeline } = series;
    const before = timeline.stateBefore(vintage);
    const changes = series.compare(before, delivered);
    vintage.coverage.add(id, runsOf(delivered.ordinals));
    vintage.delivered += delivered.ordinals.length;
    vintage.added += changes.changed.length - changes.revised.length;
    vintage.revised += changes.revised.length;
    if (changes.changed.length === 0) return;
    revisions.add(key, before, delivered, changes);
    const points = pick(delivered, changes.changed);
    insert.run(id, vintage.id, vintage.id, encode(points));
    for (const again of sayAgain(id, timeline, vintage.later, coverageOf, before, changes)) {
      timeline.add(again);
      insert.run(id, again.id, vintage.id, encode(again.points));
    }
    timeline.add({ id: vintage.id, knownFrom: vintage.knownFrom, points });
  };
}

/** What later vintages must say themselves, because their word rested on what this publication changes. */
function sayAgain(
  series: number,
  timeline: Timeline,
  later: readonly Place[],
  coverageOf: CoverageOf,
  before: Points,
  { revised }: Changes,
): (Place & { points: Points })[] {
  if (later.length === 0) return [];
  // Points that nothing was known of before need nothing: the first later vintage to give one found it new and has its row.
  const again = new Map<Place, number[]>();
  for (const { known } of revised) {
    const ordinal = before.ordinals[known]!;
    const first = later.find(({ id }) => covers(coverageOf(id).get(series) ?? [], ordinal));
    if (!first || timeline.says(first.id, ordinal)) continue;
    const indexes = again.get(first);
    if (indexes) indexes.push(known);
    else again.set(first, [known]);
  }
  return [...again].map(([place, indexes]) => ({ ...place, points: pick(before, indexes) }));
}

/** What a vintage covered, by its id. */
type CoverageOf = (vintage: number) => Coverage;

export function rememberCoverage(db: Database.Database): CoverageOf {
  const read = db.prepare<[number], Buffer>('SELECT coverage FROM vintage WHERE id = ?').pluck();
  const known = new Map<number, Coverage>();
  return (vintage) => {
    let coverage = known.get(vintage);
    if (!coverage) {
      coverage = decodeCoverage(read.get(vintage)!, vintage);
      known.set(vintage, coverage);
    }
    return coverage;
  };
}
