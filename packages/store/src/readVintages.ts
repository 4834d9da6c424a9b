/** Every vintage of the archive in its order, and when the archive was born. */
import type { PublishedPrecision, Vintage } from '@regionpuls/domain';
import type Database from 'better-sqlite3';
import { type Knowable, byKnownFrom } from './knownFrom.ts';
import type { VintageSummary } from './reader.ts';

export interface StoredVintage extends Knowable {
  vintage: Vintage;
  delivery: number;
  counts: Pick<VintageSummary, 'added' | 'revised' | 'delivered'>;
}

export interface VintageList {
  /** In the order of the archive. */
  vintages: StoredVintage[];
  byId: ReadonlyMap<number, StoredVintage>;
  newestId: number;
  /** When the first delivery was recorded, in milliseconds since 1970; null while there is none. */
  birth: number | null;
  /** The vintage that holds the region table in force; null while there is none. */
  regions: number | null;
}

interface Row {
  id: number;
  delivery: number;
  source: string;
  published: string;
  precision: PublishedPrecision;
  known_from: string;
  recorded: string;
  payload: string;
  file_name: string;
  added: number;
  revised: number;
  delivered: number;
}

const SELECT = `
  SELECT v.id, v.delivery, d.source, v.published, v.precision, v.known_from, d.recorded, d.payload, d.file_name,
         v.added, v.revised, v.delivered
  FROM vintage v JOIN delivery d ON d.id = v.delivery`;

export function readVintages(db: Database.Database): VintageList {
  const vintages = db.prepare<[], Row>(SELECT).all().map(toStored).sort(byKnownFrom);
  const byId = new Map(vintages.map((vintage) => [vintage.id, vintage]));
  const withRegions = new Set(db.prepare<[], number>('SELECT DISTINCT vintage FROM region').pluck().all());
  const birth = db.prepare<[], string>('SELECT recorded FROM delivery ORDER BY id LIMIT 1').pluck().get();
  return {
    vintages,
    byId,
    newestId: vintages.reduce((most, { id }) => Math.max(most, id), 0),
    birth: birth === undefined ? null : Date.parse(birth),
    regions: vintages.findLast(({ id }) => withRegions.has(id))?.id ?? null,
  };
}

function toStored(row: Row): StoredVintage {
  const { id, delivery, source, published, precision, recorded, payload, added, revised, delivered } = row;
  return {
    id,
    delivery,
    knownFrom: Date.parse(row.known_from),
    recordedAt: Date.parse(recorded),
    vintage: { id, source, published, precision, recorded, payload, fileName: row.file_name },
    counts: { added, revised, delivered },
  };
}
