/** How an area has fared beside the country over one and the same time. */
import {
  type Change,
  type Figure,
  type Language,
  type LocalizedText,
  formatPercent,
  formatPeriod,
  inEveryLanguage,
} from '@regionpuls/domain';
import { changeBetween, valueOf } from './pair.ts';
import { decimalsOf, formatPoints } from './words.ts';

export interface FromTo {
  from: Figure;
  to: Figure;
}

export interface BesideNation {
  own: Change;
  nation: Change;
  /**
   * Own less the country's, in percentage points: of the per cent changes for counts, of the changes for rates.
   */
  difference: number;
  text: LocalizedText;
}

/**
 * Describes; whether each of the two changes may be shown at all is for `compareFigures` to say.
 * @returns null when a value is withheld, or a count starts from 0 and has no per cent change
 * @throws RangeError when the two are not of one indicator, unit and adjustment, from and to the same periods
 */
export function compareWithNation(own: FromTo, nation: FromTo): BesideNation | null {
  for (const end of ['from', 'to'] as const) requireAlike(own[end], nation[end], end);
  requireAlike(own.from, { ...own.to, period: own.from.period }, 'to');
  const changes = [changeOf(own), changeOf(nation)] as const;
  const [ownPart, nationPart] = [partOf(changes[0], own), partOf(changes[1], nation)];
  if (!changes[0] || !changes[1] || ownPart === null || nationPart === null) return null;
  const difference = ownPart - nationPart;
  return {
    own: changes[0],
    nation: changes[1],
    difference,
    text: inEveryLanguage((language) => describe(own, [ownPart, nationPart], language)),
  };
}

function requireAlike(own: Figure, nation: Figure, end: string): void {
  for (const key of ['indicator', 'unit', 'adjustment', 'period'] as const) {
    if (own[key] === nation[key]) continue;
    throw new RangeError(
      `beside the nation: the figures at «${end}» differ in ${key} («${own[key]}», «${nation[key]}»); it must be the same`,
    );
  }
}

function changeOf({ from, to }: FromTo): Change | null {
  const [start, end] = [valueOf(from), valueOf(to)];
  return start === null || end === null ? null : changeBetween(start, end, from);
}

/** The change that can be held beside the country's: per cent of a count, percentage points of a rate. */
function partOf(change: Change | null, { from }: FromTo): number | null {
  if (!change) return null;
  return from.unit === 'percent' ? change.absolute : change.percent;
}

function describe(own: FromTo, parts: [number, number], language: Language): string {
  const isRate = own.from.unit === 'percent';
  const decimals = isRate ? decimalsOf(own.from) : 1;
  const [ownText, nationText] = parts.map((part) =>
    isRate
      ? formatPoints(part, language, decimals, 'exceptZero')
      : formatPercent(part, language, decimals, 'exceptZero'),
  ) as [string, string];
  const times = [own.from, own.to].map(({ period }) => formatPeriod(period, language)) as [string, string];
  const words = WORDS[language];
  const difference = parts[0] - parts[1];
  const size = formatPoints(Math.abs(difference), language, decimals);
  const verdict =
    size === formatPoints(0, language, decimals)
      ? words.equal
      : difference < 0
        ? words.below(size)
        : words.above(size);
  return `${words.changes(times, own.from.label, ownText, nationText)} ${verdict}`;
}

interface Words {
  changes: (times: [string, string], label: string, own: string, nation: string) => string;
  below: (size: string) => string;
  above: (size: string) => string;
  equal: string;
}

const WORDS: Record<Language, Words> = {
  nb: {
    changes: ([from, to], label, own, nation) =>
      `Fra ${from} til ${to}: ${label} ${own}, hele landet ${nation}.`,
    below: (size) => `Det er ${size} under landet.`,
    above: (size) => `Det er ${size} over landet.`,
    equal: 'Det er likt med landet.',
  },
  nn: {
    changes: ([from, to], label, own, nation) =>
      `Frå ${from} til ${to}: ${label} ${own}, heile landet ${nation}.`,
    below: (size) => `Det er ${size} under landet.`,
    above: (size) => `Det er ${size} over landet.`,
    equal: 'Det er likt med landet.',
  },
  en: {
    changes: ([from, to], label, own, nation) =>
      `From ${from} to ${to}: ${label} ${own}, the whole country ${nation}.`,
    below: (size) => `That is ${size} below the country.`,
    above: (size) => `That is ${size} above the country.`,
    equal: 'That is the same as the country.',
  },
};
