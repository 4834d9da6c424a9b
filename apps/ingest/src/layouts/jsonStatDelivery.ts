import { findPxwebTable, pxwebTables } from '@regionpuls/catalogue';
import { type Published, type Remark, osloDay } from '@regionpuls/domain';
import { readJsonStat, readJsonStatFile, unreadable } from '@regionpuls/formats';
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
    read: (sink) => {
      const result = readJsonStatFile(bytes, { ...card.reading, decode: decodeUtf8 }, sink);
      const other = cube?.table ?? null;
      const isSame = other === null || withoutZeros(other) === withoutZeros(card.table);
      return isSame ? result : { ...result, remarks: [...result.remarks, otherTable(other, card.table)] };
    },
  };
}

function withoutZeros(table: string): string {
  return table.replace(/^0+/, '');
}

function otherTable(found: string, expected: string): Remark {
  return unreadable({
    nb: `filen er tabell ${found}, ikke ${expected}.`,
    nn: `fila er tabell ${found}, ikkje ${expected}.`,
    en: `the file is table ${found}, not ${expected}.`,
  });
}
