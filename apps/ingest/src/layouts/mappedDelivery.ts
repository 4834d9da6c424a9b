import { type Period, isPeriod } from '@regionpuls/domain';
import { createRegionLookup, openTable, readMapped } from '@regionpuls/formats';
import { type FiguresWriter, type Payload, bytesOfPayload } from '@regionpuls/store';
import type { Delivery } from '../takeIn.ts';
import { readOptions } from './readOptions.ts';
import { type Reading, ReadingError } from './reading.ts';
import { decoders, isRate } from './tableContext.ts';

/** A table that is not ours, by a saved mapping. Undated unless told. @throws ReadingError. */
export async function mappedDelivery(
  reading: Reading,
  payload: Payload,
  writer: FiguresWriter,
): Promise<Delivery> {
  const { layout, fileName } = reading;
  const { mapping, version } = await findMapping(reading.mapping ?? '', writer);
  const source = reading.source || mapping.source;
  const { boundaries, published } = readOptions({
    ...reading,
    source,
    boundaries: reading.boundaries ?? mapping.boundaries,
  });
  const period = readPeriod(reading.period);
  const { regions } = await writer.regions();
  return {
    source,
    fileName,
    layout,
    options: {
      layout,
      boundaries,
      published: reading.published ?? 'undated',
      mapping: `${mapping.name}@${version}`,
      ...(period === undefined ? {} : { period }),
    },
    boundaries,
    published,
    payload,
    read: (sink) => {
      const opened = openTable(bytesOfPayload(payload), {
        decoders,
        encoding: mapping.encoding,
        delimiter: mapping.delimiter,
      });
      if (!opened.ok) return { remarks: opened.remarks, rows: 0, place: () => ({}) };
      return readMapped(
        opened.table,
        mapping,
        { regions: createRegionLookup(regions), isRate, period },
        sink,
      );
    },
  };
}

async function findMapping(named: string, writer: FiguresWriter) {
  const [name, version] = named.split('@') as [string, string?];
  const found = await writer.mapping(name, version === undefined ? undefined : Number(version));
  if (found) return found;
  const known = (await writer.mappings()).map(({ mapping }) => mapping.name).join(', ') || '–';
  throw new ReadingError({
    nb: `Det finnes ingen kolonnekobling «${named}». Lagrede koblinger: ${known}.`,
    nn: `Det finst inga kolonnekopling «${named}». Lagra koplingar: ${known}.`,
    en: `There is no column mapping “${named}”. Saved mappings: ${known}.`,
  });
}

function readPeriod(text: string | undefined): Period | undefined {
  if (text === undefined || isPeriod(text)) return text;
  throw new ReadingError({
    nb: `«${text}» er ikke en periode. Skriv 2018, 2018-Q2 eller 2018-04.`,
    nn: `«${text}» er ikkje ein periode. Skriv 2018, 2018-Q2 eller 2018-04.`,
    en: `“${text}” is not a period. Write 2018, 2018-Q2 or 2018-04.`,
  });
}
