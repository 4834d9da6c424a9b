/** A file read by a mapping: what comes out, one line a figure, and what is said of it. */
import {
  type ColumnMapping,
  type Period,
  type Remark,
  STATUSES,
  columnMappingSchema,
  formatPlace,
  fromOrdinal,
} from '@regionpuls/domain';
import type { z } from 'zod';
import writeXlsxFile from 'write-excel-file/node';
import type { WrittenSeries } from '../../observations.ts';
import { openTable } from '../openTable.ts';
import { readMapped } from '../readMapped.ts';
import { decoders } from './decoders.ts';
import { lookup } from './norway.ts';

type Input = z.input<typeof columnMappingSchema>;
export type MappingInput = { [Field in keyof Input]?: Input[Field] | undefined };
type Grid = (string | number | boolean | null | { value: number; format: string })[][];

/** «Region;Antall» by code and the period 2022-01, with what a test changes. */
export function mappingOf(changes: MappingInput = {}): ColumnMapping {
  return columnMappingSchema.parse({
    name: 'test',
    source: 'nav',
    headerRow: 1,
    region: { column: 1, heading: 'Region', form: 'code' },
    period: { fixed: '2022-01' },
    values: [{ column: 2, heading: 'Antall', indicator: 'nav-unemployed' }],
    ...changes,
  });
}

export async function xlsxOf(sheets: Record<string, Grid>): Promise<Uint8Array> {
  return writeXlsxFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer();
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function readFile(bytes: Uint8Array, mapping: ColumnMapping, period?: Period) {
  const { encoding, delimiter } = mapping;
  const opened = openTable(bytes, { decoders, encoding, delimiter });
  if (!opened.ok) return { figures: [], rows: 0, places: [], ...saidOf(opened.remarks) };
  const series: WrittenSeries[] = [];
  const figures: string[] = [];
  const numbers: number[] = [];
  const result = readMapped(
    opened.table,
    mapping,
    { regions: lookup, isRate: (id) => id.endsWith('-rate'), period },
    {
      series: (written) => series.push(written) - 1,
      release: () => {
        throw new Error('a mapped table tells no date');
      },
      add: (number, _, ordinal, value, status, place) => {
        const { indicator, region, breakdown, frequency } = series[number]!;
        const shown = Number.isNaN(value) ? STATUSES[status]! : `${value}`;
        figures.push(`${indicator} ${region} ${breakdown} ${fromOrdinal(frequency, ordinal)} ${shown}`);
        numbers.push(place);
      },
    },
  );
  const said = saidOf(result.remarks);
  return {
    figures: said.errors.length > 0 ? [] : figures,
    rows: result.rows,
    places: numbers.map((number) => formatPlace(result.place(number), 'nb')),
    ...said,
  };
}

function saidOf(remarks: readonly Remark[]) {
  const written = (severity: Remark['severity']) =>
    remarks
      .filter((remark) => remark.severity === severity)
      .map(({ message, places, count }) => {
        const place = places[0] ? `${formatPlace(places[0], 'nb')}: ` : '';
        return `${place}${message.nb}${count > 1 ? ` (${count})` : ''}`;
      });
  return {
    errors: written('error'),
    doubts: written('doubt'),
    warnings: written('warning'),
    notes: written('note'),
    remarks,
  };
}
