/** What kind each change of code is, from the whole graph of its day. */
import type { RegionChange } from '@regionpuls/domain';
import type { KlassChange, KlassCode } from './klassTable.ts';

/**
 * An edge is a split when its old code has several successors, a merger when its new code has several predecessors, and a
 * recode when it has one of each. A code that goes on over the day succeeds itself, whether or not KLASS lists that. A row
 * with the same code on both sides is a new name («Hol» and «Hol (Buskerud)») and no change of region.
 */
export function classifyChanges(
  changes: readonly KlassChange[],
  codes: readonly KlassCode[],
): RegionChange[] {
  const days = new Map<string, KlassChange[]>();
  for (const change of changes) days.set(change.date, [...(days.get(change.date) ?? []), change]);
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, ofDay]) => classifyDay(date, ofDay, codes));
}

function classifyDay(
  date: string,
  changes: readonly KlassChange[],
  codes: readonly KlassCode[],
): RegionChange[] {
  const successors = new Map<string, Set<string>>();
  const predecessors = new Map<string, Set<string>>();
  const join = (from: string, to: string) => {
    successors.set(from, (successors.get(from) ?? new Set()).add(to));
    predecessors.set(to, (predecessors.get(to) ?? new Set()).add(from));
  };
  for (const { oldCode, newCode } of changes)
    if (oldCode !== null && newCode !== null) join(oldCode, newCode);
  for (const code of lastingOver(date, codes)) join(code, code);
  return [...successors]
    .flatMap(([oldCode, to]) => [...to].map((newCode) => ({ oldCode, newCode })))
    .filter(({ oldCode, newCode }) => oldCode !== newCode)
    .map(({ oldCode, newCode }) => {
      const splits = successors.get(oldCode)!.size > 1;
      const merges = predecessors.get(newCode)!.size > 1;
      const kind = splits && merges ? 'split+merge' : splits ? 'split' : merges ? 'merge' : 'recode';
      return { oldCode, newCode, date, kind } as const;
    });
}

/** Codes that were valid the day before and are on the day. */
function lastingOver(date: string, codes: readonly KlassCode[]): Set<string> {
  const before = new Set<string>();
  const on = new Set<string>();
  for (const { code, validFrom, validTo } of codes) {
    if (validFrom < date && (validTo === null || validTo >= date)) before.add(code);
    if (validFrom <= date && (validTo === null || validTo > date)) on.add(code);
  }
  return new Set([...before].filter((code) => on.has(code)));
}
