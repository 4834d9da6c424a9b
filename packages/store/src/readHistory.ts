/** The values that one period of one series has had. */
import {
  type AsOf,
  type Period,
  STATUSES,
  type SeriesKey,
  frequencyOf,
  seriesKeyText,
  toOrdinal,
} from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { instantOf, knownAt } from './knownFrom.ts';
import { decode } from './packing/decode.ts';
import { type Points, indexOf, isSamePoint, valueAt } from './points.ts';
import type { VintageList } from './readVintages.ts';
import type { HistoricValue } from './reader.ts';

interface Said {
  points: Points;
  index: number;
  value: HistoricValue;
}

/**
 * Oldest first: the first value and every one that differs from the one before it. That a vintage said the same again is not
 * part of it.
 * @throws RangeError when the period is not of the series' frequency.
 */
export function readHistory(
  db: Database.Database,
  { vintages, birth }: VintageList,
  key: SeriesKey,
  period: Period,
  asOf?: AsOf,
): HistoricValue[] {
  if (frequencyOf(period) !== key.frequency) {
    throw new RangeError(
      `«${period}» is not a period of ${seriesKeyText(key)}, whose frequency is ${key.frequency}`,
    );
  }
  const ordinal = toOrdinal(period);
  const packed = readPackedRows(db, key);
  const known = asOf === undefined ? vintages : knownAt(vintages, birth, instantOf(asOf));
  const said: Said[] = [];
  for (const { id, vintage } of known) {
    for (const blob of packed.get(id) ?? []) {
      const points = decode(blob, `series ${seriesKeyText(key)}, vintage ${id}`);
      const index = indexOf(points, ordinal);
      const last = said.at(-1);
      if (index < 0 || (last && isSamePoint(last.points, last.index, points, index))) continue;
      const status = STATUSES[points.statuses[index]!]!;
      said.push({ points, index, value: { vintage, value: valueAt(points, index), status } });
    }
  }
  return said.map(({ value }) => value);
}

/** Packed rows by vintage. */
export function readPackedRows(db: Database.Database, key: SeriesKey): Map<number, Buffer[]> {
  const rows = db
    .prepare<[SeriesKey], { vintage: number; packed: Buffer }>(
      `SELECT vintage, packed FROM figures WHERE series =
         (SELECT id FROM series WHERE indicator = @indicator AND region = @region AND breakdown = @breakdown
            AND boundaries = @boundaries AND frequency = @frequency)`,
    )
    .all(key);
  const byVintage = new Map<number, Buffer[]>();
  for (const { vintage, packed } of rows) {
    byVintage.set(vintage, [...(byVintage.get(vintage) ?? []), packed]);
  }
  return byVintage;
}
