/** Series as CSV: the plain machine form, or one for people and their spreadsheets in a language. */
import type { Language, Series } from '@regionpuls/domain';
import { dimensionsOf, memberOf } from './dimensions.ts';
import { plainNumber } from './plainNumber.ts';
import { publishedText } from './publishedText.ts';
import { neutraliseFormula } from './spreadsheetSafe.ts';
import { type Names, tabulateFigures } from './tabulateFigures.ts';
import { readersNumber, writeMachineCsv, writeReadersCsv } from './writeCsv.ts';

export interface CsvOptions extends Names {
  /** Headings, words, names and numbers in this language; left out: the machine form. */
  language?: Language;
}

/**
 * Machine form: comma, point, UTF-8 without byte order mark, LF; columns `indicator,region,period,sex[,industry …],value,
 * status,flag,boundaries,source,published`. A breakdown column is present when some series needs it, `sex` always.
 *
 * For people: byte order mark and CRLF so that spreadsheets read it right; semicolon and decimal comma in Norwegian.
 *
 * In both a value that is withheld or missing is an empty cell with its status beside it, never 0.
 */
export function seriesToCsv(series: readonly Series[], options: CsvOptions = {}): string {
  return options.language ? forPeople(series, options.language, options) : forMachines(series);
}

function forMachines(series: readonly Series[]): string {
  const dimensions = dimensionsOf(series);
  const lines = [
    [
      'indicator',
      'region',
      'period',
      ...dimensions,
      'value',
      'status',
      'flag',
      'boundaries',
      'source',
      'published',
    ],
  ];
  for (const one of series) {
    const members = dimensions.map((dimension) => memberOf(one, dimension));
    const tail = [one.boundaries, one.source, publishedText(one.vintage)].map(neutraliseFormula);
    const head = [one.indicator, one.region].map(neutraliseFormula);
    for (const { period, value, status, flag } of one.points) {
      lines.push([...head, period, ...members, plainNumber(value), status, flag ?? '', ...tail]);
    }
  }
  return writeMachineCsv(lines);
}

function forPeople(series: readonly Series[], language: Language, names: Names): string {
  const table = tabulateFigures(series, language, names);
  const lines = [
    [...table.before, table.value, ...table.after],
    ...table.rows.map(({ before, point, after }) => [
      ...before.map(neutraliseFormula),
      readersNumber(point.value, language),
      ...after.map(neutraliseFormula),
    ]),
  ];
  return writeReadersCsv(lines, language);
}
