/** What each vintage said of the periods of one series. */
import { STATUSES, type SeriesKey, type Triangle, fromOrdinal, seriesKeyText } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { decode } from './packing/decode.ts';
import { readPackedRows } from './readHistory.ts';
import type { VintageList } from './readVintages.ts';

type Cell = Triangle['rows'][number]['values'][number];

/** @param periods how many of the newest periods. Null when there is no such series. */
export function readTriangle(
  db: Database.Database,
  { vintages }: VintageList,
  key: SeriesKey,
  periods: number,
): Triangle | null {
  const packed = readPackedRows(db, key);
  if (packed.size === 0) return null;
  const said: { vintage: Triangle['vintages'][number]; points: Map<number, NonNullable<Cell>> }[] = [];
  const ordinals = new Set<number>();
  for (const { id, vintage } of vintages) {
    const points = new Map<number, NonNullable<Cell>>();
    for (const blob of packed.get(id) ?? []) {
      const { ordinals: at, values, statuses } = decode(blob, `series ${seriesKeyText(key)}, vintage ${id}`);
      for (const [index, ordinal] of at.entries()) {
        const value = values[index]!;
        points.set(ordinal, {
          value: Number.isNaN(value) ? null : value,
          status: STATUSES[statuses[index]!]!,
        });
        ordinals.add(ordinal);
      }
    }
    if (points.size > 0) said.push({ vintage, points });
  }
  const shown = [...ordinals].sort((a, b) => a - b).slice(-periods);
  const columns = said.filter(({ points }) => shown.some((ordinal) => points.has(ordinal)));
  return {
    series: key,
    vintages: columns.map(({ vintage }) => vintage),
    rows: shown.map((ordinal) => {
      const values = columns.map(({ points }) => points.get(ordinal) ?? null);
      const given = values.filter((cell): cell is NonNullable<Cell> => cell !== null);
      const first = given[0]?.value ?? null;
      const last = given.at(-1)?.value ?? null;
      return {
        period: fromOrdinal(key.frequency, ordinal),
        values,
        revised: given.length < 2 || first === null || last === null ? null : last - first,
      };
    }),
  };
}
