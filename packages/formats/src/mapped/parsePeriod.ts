/** Periods as people and programs write them. A text that could be two periods is none. */
import { type Frequency, type Period, frequencyOf, isPeriod } from '@regionpuls/domain';

/** In Bokmål, Nynorsk and English, whole and cut. */
const MONTHS = [
  'januar january jan',
  'februar february feb',
  'mars march mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'desember december des dec',
].map((names) => names.split(' '));
const MONTH = `(?:${MONTHS.flat().join('|')})`;
const YEAR = '(?:19|20)\\d{2}';
const QUARTER = '(?:kvartal|kv)';

const FORMS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [new RegExp(`^(${MONTH})\\.?,? (${YEAR})$`, 'i'), (m) => month(m[2]!, nameToMonth(m[1]!))],
  [new RegExp(`^(${YEAR})[ ,-]+(${MONTH})\\.?$`, 'i'), (m) => month(m[1]!, nameToMonth(m[2]!))],
  [new RegExp(`^(${YEAR}) ?M? ?(\\d{2})$`, 'i'), (m) => month(m[1]!, Number(m[2]))],
  [new RegExp(`^(\\d{1,2})[./](${YEAR})$`), (m) => month(m[2]!, Number(m[1]))],
  [new RegExp(`^(${YEAR})[ -]?[KQ]([1-4])$`, 'i'), (m) => `${m[1]}-Q${m[2]}`],
  [new RegExp(`^[KQ]([1-4])[ -](${YEAR})$`, 'i'), (m) => `${m[2]}-Q${m[1]}`],
  [new RegExp(`^([1-4])\\. ?${QUARTER}\\.? (${YEAR})$`, 'i'), (m) => `${m[2]}-Q${m[1]}`],
];

/** Null for what is no period of this frequency. */
export function parsePeriod(text: string, frequency: Frequency): Period | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  let period = plain;
  for (const [form, build] of FORMS) {
    const match = form.exec(plain);
    if (match) period = build(match);
  }
  return isPeriod(period) && frequencyOf(period) === frequency ? period : null;
}

/** The period that a day is in. @param date begins with `YYYY-MM-DD`. */
export function periodOfDate(date: string, frequency: Frequency): Period | null {
  const [, year, number] = /^(\d{4})-(\d{2})-\d{2}/.exec(date) ?? [];
  if (!year || !number) return null;
  const quarter = `${year}-Q${Math.ceil(Number(number) / 3)}`;
  const period = frequency === 'year' ? year : frequency === 'quarter' ? quarter : `${year}-${number}`;
  return isPeriod(period) ? period : null;
}

const ALONE = (pattern: string) => new RegExp(`(?<![\\p{L}\\d./–-])(?:${pattern})(?![\\p{L}\\d/–-])`, 'giu');
const PIECES: Record<Frequency, RegExp> = {
  month: ALONE(
    `${MONTH}\\.?,? ${YEAR}|${YEAR}[ ,-]+${MONTH}(?!\\.?,? ${YEAR})|${YEAR}(?:-|M)(?:0[1-9]|1[0-2])`,
  ),
  quarter: ALONE(`[1-4]\\. ?${QUARTER}\\.? ${YEAR}|${YEAR}[ -]?[KQ][1-4]|[KQ][1-4] ${YEAR}`),
  year: ALONE(YEAR),
};

/**
 * The different periods of this frequency that a title names. «Januar - mars 2026» and «1.-3. kvartal 2026» name none, for
 * they are several in one.
 */
export function periodsIn(text: string, frequency: Frequency): Period[] {
  const plain = text.replace(/\s+/g, ' ');
  const found = (plain.match(PIECES[frequency]) ?? []).map((piece) => parsePeriod(piece, frequency));
  const periods = [...new Set(found.filter((period) => period !== null))];
  const months = new Set((plain.match(ALONE(MONTH)) ?? []).map(nameToMonth));
  const isRange =
    (frequency === 'month' && months.size > periods.length) ||
    new RegExp(`[1-4]\\.? ?(?:-|–|og|til|to|and) ?[1-4]\\. ?${QUARTER}`, 'i').test(plain);
  return isRange ? [] : periods;
}

export function mentionsMonth(text: string): boolean {
  return ALONE(MONTH).test(text);
}

function month(year: string, number: number): string {
  return `${year}-${String(number).padStart(2, '0')}`;
}

function nameToMonth(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}
