import { findPxwebTable, pxwebTables } from '@regionpuls/catalogue';
import { type Published, osloDay } from '@regionpuls/domain';
import { readJsonStat, readJsonStatFile } from '@regionpuls/formats';
import { type Payload, bytesOfPayload } from '@regionpuls/store';
import { decodeUtf8 } from '../decodeUtf8.ts';
import type { Delivery } from '../takeIn.ts';
import { readOptions, requireDate } from './readOptions.ts';
import { type Reading, ReadingError } from './reading.ts';

/** A dataset that somebody saved from a source's table; the table's card says what its dimensions are. @throws ReadingError. */
export function jsonStatDelivery(reading: Reading, payload: Payload): Delivery {
  const { source, fileName, layout, table = '' } = reading;
  const card = findPxwebTable(source, table);
  if (!card) {
    const known = pxwebTables.filter((one) => one.source === source).map((one) => one.table);
    throw new ReadingError({
      nb: `Tabellen «${table}» er ikke en av dem vi kan lese. Kjente tabeller: ${known.join(', ')}.`,
      nn: `Tabellen «${table}» er ikkje ein av dei vi kan lese. Kjende tabellar: ${known.join(', ')}.`,
      en: `Table “${table}” is none of those we can read. Known tables: ${known.join(', ')}.`,
    });
  }
  const options = readOptions({ ...reading, boundaries: reading.boundaries ?? card.boundaries });
  const bytes = bytesOfPayload(payload);
  const { cube } = readJsonStat(bytes, decodeUtf8);
  const updated: Published | null = cube?.updated
    ? { published: osloDay(new Date(cube.updated)), precision: 'day' }
    : null;
  // What cannot be read at all says so when it is read; only what can be read can lack a date.
  const published = options.published ?? updated ?? (cube ? requireDate(options) : null);
  return {
    source,
    fileName,
    layout,
    options: { layout, boundaries: options.boundaries, published: reading.published ?? 'file', table },
    boundaries: options.boundaries,
    published,
    payload,
    read: (sink) => readJsonStatFile(bytes, { ...card.reading, decode: decodeUtf8 }, sink),
  };
}
