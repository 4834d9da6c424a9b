/**
 * The courses of area through time. A course is the longest chain of codes that some piece of land can have had: one for
 * a municipality that was only renumbered, two where one was split. Every question of borders is then one of sets: two
 * codes at two times cover the same area when the same courses pass through them.
 *
 * Shares are unknown here: a course says that there may be a piece that went this way, not how large it is.
 */
import type { Region, RegionChange, RegionCode } from '@regionpuls/domain';
import { isValidOn } from '@regionpuls/domain';
import {
  BORDERS_KNOWN_FROM,
  RegionTableError,
  changeRow,
  groupByCode,
  regionRow,
} from './checkRegionTables.ts';
import { isPossibleCourse } from './formerParts.ts';

export interface Courses {
  /** First day of each stretch of unchanged borders, oldest first. The first stretch also stands for all time before it. */
  epochs: readonly string[];
  /** `codes[epoch][course]`: the code; undefined before the table knows where the area was. */
  codes: readonly (readonly (RegionCode | undefined)[])[];
}

/** @throws RegionTableError when a municipality ceases or begins without an edge that says where it went or came from. */
export function traceCourses(regions: readonly Region[], changes: readonly RegionChange[]): Courses {
  const municipalities = regions.filter((region) => region.level === 'municipality');
  const later = changes.filter((change) => change.date > BORDERS_KNOWN_FROM);
  const epochs = findEpochs(municipalities, later);
  const edges = groupEdges(later);
  const valid = epochs.map((date) => municipalities.filter((region) => isValidOn(region, date)));

  let courses: (RegionCode | undefined)[][] = (valid[0] ?? []).map((region) => [region.code]);
  for (let epoch = 1; epoch < epochs.length; epoch++) {
    const date = epochs[epoch]!;
    const here = new Set(valid[epoch]!.map((region) => region.code));
    const reached = new Set<RegionCode>();
    courses = courses.flatMap((course) => {
      const last = course.at(-1)!;
      const next =
        edges
          .get(date)
          ?.get(last)
          ?.map((change) => change.newCode) ?? (here.has(last) ? [last] : []);
      if (next.length === 0) throw ceasedWithoutSuccessor(municipalities, last, date);
      next.forEach((code) => reached.add(code));
      return next.map((code) => [...course, code]);
    });
    for (const region of valid[epoch]!) {
      if (reached.has(region.code)) continue;
      if (date > BORDERS_KNOWN_FROM) {
        throw new RegionTableError(regionRow(region), `begins on ${date} without an edge from another code`);
      }
      courses.push([...new Array<undefined>(epoch).fill(undefined), region.code]);
    }
  }
  const possible = courses.filter((course) =>
    isPossibleCourse((date, side) => {
      const epoch = epochs.indexOf(date);
      return epoch < 0 ? undefined : course[side === 'from' ? epoch : epoch - 1];
    }),
  );
  // A fixed order whatever the order of the tables: answers must not depend on it.
  possible.sort((a, b) => (courseText(a) < courseText(b) ? -1 : 1));
  return { epochs, codes: epochs.map((_, epoch) => possible.map((course) => course[epoch])) };
}

function courseText(course: readonly (RegionCode | undefined)[]): string {
  return course.map((code) => code ?? '').join(' ');
}

/**
 * Days on which an edge applies, and the days before the table's beginning on which a municipality of its first day got
 * its present borders: before that day it is not known where its area was.
 */
function findEpochs(municipalities: readonly Region[], changes: readonly RegionChange[]): string[] {
  const days = new Set<string>([BORDERS_KNOWN_FROM]);
  for (const change of changes) days.add(change.date);
  for (const rows of groupByCode(municipalities).values()) {
    if (rows[0]!.validFrom < BORDERS_KNOWN_FROM) days.add(rows[0]!.validFrom);
    rows.forEach((row, at) => {
      const before = rows[at - 1];
      if (before && before.parent !== row.parent) days.add(row.validFrom);
    });
  }
  return [...days].sort();
}

function groupEdges(changes: readonly RegionChange[]): Map<string, Map<RegionCode, RegionChange[]>> {
  const edges = new Map<string, Map<RegionCode, RegionChange[]>>();
  for (const change of changes) {
    const day = edges.get(change.date) ?? new Map<RegionCode, RegionChange[]>();
    edges.set(change.date, day);
    const known = day.get(change.oldCode) ?? [];
    if (known.some((other) => other.newCode === change.newCode)) {
      throw new RegionTableError(changeRow(change), 'the same edge is given twice');
    }
    day.set(change.oldCode, [...known, change]);
  }
  return edges;
}

function ceasedWithoutSuccessor(municipalities: readonly Region[], code: RegionCode, date: string): Error {
  const region = municipalities.findLast((row) => row.code === code && row.validFrom < date)!;
  return new RegionTableError(regionRow(region), `ceases by ${date} without an edge to another code`);
}
