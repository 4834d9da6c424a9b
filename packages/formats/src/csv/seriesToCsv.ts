/** Series as CSV: the plain machine form, or one for people and their spreadsheets in a language. */
import { type Language, type Point, type Series, breakdownMember } from '@regionpuls/domain';
import { HEADINGS, memberWord, statusWord, boundariesWord } from './csvWords.ts';
import { neutraliseFormula, quoteCell } from './spreadsheetSafe.ts';

export interface CsvOptions {
  /** Headings, words and numbers in this language; left out: the machine form. */
  language?: Language;
  /** Names beside the codes, in the form for people; a missing name leaves the code alone. */
  indicatorName?: (id: string) => string | undefined;
  regionName?: (code: string) => string | undefined;
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
    const tail = [one.boundaries, one.source, publishedOf(one)].map(neutraliseFormula);
    const head = [one.indicator, one.region].map(neutraliseFormula);
    for (const { period, value, status, flag } of one.points) {
      lines.push([...head, period, ...members, plainNumber(value), status, flag ?? '', ...tail]);
    }
  }
  return lines.map((cells) => cells.map((cell) => quoteCell(cell, ',')).join(',') + '\n').join('');
}

function forPeople(series: readonly Series[], language: Language, options: CsvOptions): string {
  const dimensions = dimensionsOf(series);
  const headings = HEADINGS[language];
  const separator = language === 'en' ? ',' : ';';
  const lines = [
    [
      headings.indicator,
      headings.region,
      headings.regionName,
      headings.period,
      ...dimensions.map((dimension) => headings.dimensions[dimension] ?? dimension),
      headings.value,
      headings.status,
      headings.boundaries,
      headings.source,
      headings.published,
    ],
  ];
  const number = (point: Point) => {
    const text = plainNumber(point.value);
    return language === 'en' ? text : text.replace('.', ',');
  };
  for (const one of series) {
    const head = [
      options.indicatorName?.(one.indicator) ?? one.indicator,
      one.region,
      options.regionName?.(one.region) ?? '',
    ].map(neutraliseFormula);
    const members = dimensions.map((dimension) => memberWord(dimension, memberOf(one, dimension), language));
    const tail = [boundariesWord(one.boundaries, language), one.source, publishedOf(one)].map(
      neutraliseFormula,
    );
    for (const point of one.points) {
      const status = statusWord(point.status, point.flag, language);
      lines.push([...head, point.period, ...members.map(neutraliseFormula), number(point), status, ...tail]);
    }
  }
  const text = lines.map((cells) => cells.map((cell) => quoteCell(cell, separator)).join(separator) + '\r\n');
  return `\ufeff${text.join('')}`;
}

function dimensionsOf(series: readonly Series[]): string[] {
  const found = new Set(['sex']);
  for (const { breakdown } of series) {
    const member = breakdownMember(breakdown);
    if (member) found.add(member.dimension);
  }
  return [...found];
}

function memberOf(series: Series, dimension: string): string {
  const member = breakdownMember(series.breakdown);
  return member?.dimension === dimension ? member.member : 'total';
}

/** Digits and a point; never an exponent, which spreadsheets and our own reader refuse. */
function plainNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

/** As `parsePublished` reads it. */
function publishedOf({ vintage }: Series): string {
  if (!vintage) return '';
  if (vintage.precision === 'month') return vintage.published.slice(0, 7);
  return vintage.precision === 'not-before' ? `>=${vintage.published}` : vintage.published;
}
