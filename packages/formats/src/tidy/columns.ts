/** The columns of the tidy layout, and which of them a file has. */
import type { LocalizedText } from '@regionpuls/domain';
import { type Layout, readHeader } from '../csv/readHeader.ts';
import { type Reading, refuse, unreadable } from '../problem.ts';

export const COLUMNS = [
  'indicator',
  'region',
  'period',
  'sex',
  'industry',
  'value',
  'status',
  'published',
] as const;
export type Column = (typeof COLUMNS)[number];

/** In the order of the file. */
export type Columns = readonly Column[];

const LAYOUT: Layout = {
  required: ['indicator', 'region', 'period', 'value', 'status'],
  optional: ['sex', 'industry', 'published'],
  closed: ['status', 'sex'],
};

/** @param dated a publication date is told beside the file. */
export function readColumns(header: string, dated: boolean): Reading<Columns> {
  const reading = readHeader(header, LAYOUT);
  if (!reading.ok) return reading;
  const columns = [...reading.value.keys()] as Column[];
  if (columns.includes('sex') && columns.includes('industry'))
    return refuse(unreadable(BOTH_DIMENSIONS, { line: 1, column: 'industry' }));
  const hasDates = columns.includes('published');
  if (hasDates === dated) return refuse(unreadable(dated ? DATED_TWICE : NOT_DATED));
  return { ok: true, value: columns };
}

/** A last cell of it cannot be half of another. */
export function isClosed(column: Column): boolean {
  return LAYOUT.closed.includes(column);
}

const BOTH_DIMENSIONS: LocalizedText = {
  nb: 'filen har både sex og industry. En fil deles etter én av dem.',
  nn: 'fila har både sex og industry. Ei fil blir delt etter éin av dei.',
  en: 'the file has both sex and industry. A file is divided by one of them.',
};
const DATED_TWICE: LocalizedText = {
  nb: 'filen har en kolonne published, og en publiseringsdato er oppgitt i tillegg. Bruk bare én av dem.',
  nn: 'fila har ein kolonne published, og ein publiseringsdato er oppgitt i tillegg. Bruk berre éin av dei.',
  en: 'the file has a column published, and a publication date was given as well. Use only one of them.',
};
const NOT_DATED: LocalizedText = {
  nb: 'publiseringsdato mangler: filen har ingen kolonne published. Oppgi den med --published ÅÅÅÅ-MM-DD.',
  nn: 'publiseringsdato manglar: fila har ingen kolonne published. Oppgi han med --published ÅÅÅÅ-MM-DD.',
  en: 'the publication date is missing: the file has no column published. Give it with --published YYYY-MM-DD.',
};
