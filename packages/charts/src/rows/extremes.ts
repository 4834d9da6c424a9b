/** The highest and the lowest of many regions' values, and everybody who shares them. */
import type { Language, Point } from '@regionpuls/domain';
import { readPoint } from '../line/hitPoints.ts';
import { type ValueFormat, formatInText } from '../line/valueFormat.ts';
import { WORDS, listOf } from '../line/words.ts';

export type RegionValue = Pick<Point, 'value' | 'status' | 'flag'> & { label: string };

export interface Extreme {
  /** «Beiarn og Lurøy»: all whose value is written the same. */
  names: string;
  /** «4», «2,8 % (foreløpig)». */
  text: string;
  value: number;
}

export interface Extremes {
  high: Extreme;
  low: Extreme;
  known: number;
  suppressed: number;
  /** Without a figure for any other reason. */
  missing: number;
}

/** More names than this are counted. */
const NAMED = 3;

/** Null when nobody has a value. */
export function extremesOf(values: readonly RegionValue[], format: ValueFormat): Extremes | null {
  const { language } = format;
  const known = values.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));
  const sorted = known.sort((a, b) => b.value - a.value);
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (!first || !last) return null;
  const read = (extreme: (typeof sorted)[number]): Extreme => {
    const written = formatInText(extreme.value, format);
    const sharing = sorted.filter(({ value }) => formatInText(value, format) === written);
    const names = sharing.map(({ label }) => label).sort((a, b) => a.localeCompare(b, 'nb'));
    const text = readPoint(extreme, format, WORDS[language]);
    return { names: nameSome(names, language), text, value: extreme.value };
  };
  const suppressed = values.filter(({ value, status }) => value === null && status === 'suppressed').length;
  return {
    high: read(first),
    low: read(last),
    known: known.length,
    suppressed,
    missing: values.length - known.length - suppressed,
  };
}

/** «Siljan og Fyresdal», «Beiarn, Bindal og 4 til». */
function nameSome(names: readonly string[], language: Language): string {
  if (names.length <= NAMED) return listOf(names, language);
  const rest = names.length - NAMED + 1;
  const more = { nb: `${rest} til`, nn: `${rest} til`, en: `${rest} more` }[language];
  return listOf([...names.slice(0, NAMED - 1), more], language);
}
