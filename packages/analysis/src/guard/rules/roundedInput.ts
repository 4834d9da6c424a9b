/** ROUNDED_INPUT: what the change may be when the figures are known only to the nearest so many. */
import { type Figure, type Finding, type Language, formatNumber, monthsBetween } from '@regionpuls/domain';
import { type ChangedPair, isSameFigure } from '../pair.ts';
import { raise } from '../raise.ts';
import { decimalsOf, formatDifference, formatRange, formatValue } from '../words.ts';

/** A source's own rounding is worth a word when it may be this much of the change. */
const WORTH_SAYING = 0.1;

export function findRoundedInput(pair: ChangedPair): Finding[] {
  const { left, right, values } = pair;
  const slack = halfWidth(left) + halfWidth(right);
  // A figure against itself is rounded once, not twice.
  const isItself = isSameFigure(left, right) && values.left === values.right;
  if (slack === 0 || isItself) return [];
  const change = values.right - values.left;
  const isQuoted = left.quoted || right.quoted;
  if (!isQuoted && slack < WORTH_SAYING * Math.abs(change)) return [];
  // At no change there is no arrow to withhold.
  const mayFlip = change !== 0 && Math.abs(change) < slack - 1e-9;
  return [
    raise('ROUNDED_INPUT', mayFlip ? 'block-headline' : 'info', (language) => {
      const known = describeRounding(pair, language);
      const range = describeRange(pair, change - slack, change + slack, language);
      return {
        nb: `${known} Endringen kan være ${range}${mayFlip ? ', altså både opp og ned' : ''}.`,
        nn: `${known} Endringa kan vere ${range}${mayFlip ? ', altså både opp og ned' : ''}.`,
        en: `${known} The change may be ${range}${mayFlip ? ', that is, both up and down' : ''}.`,
      };
    }),
  ];
}

/** How far the true value may lie from the figure. A count to the nearest person is exact. */
function halfWidth({ unit, roundedTo }: Figure): number {
  return unit === 'persons' && roundedTo <= 1 ? 0 : roundedTo / 2;
}

function describeRounding({ left, right, values }: ChangedPair, language: Language): string {
  const a = formatValue(values.left, left, language);
  const b = formatValue(values.right, right, language);
  if (left.roundedTo === right.roundedTo) return KNOWN[language](`${a} ${AND[language]} ${b}`, left);
  const sides = [
    { figure: left, text: a },
    { figure: right, text: b },
  ].filter(({ figure }) => halfWidth(figure) > 0);
  return sides.map(({ figure, text }) => KNOWN[language](text, figure)).join(' ');
}

const AND: Record<Language, string> = { nb: 'og', nn: 'og', en: 'and' };
const KNOWN: Record<Language, (values: string, figure: Figure) => string> = {
  nb: (values, figure) =>
    `${values} er kjent til nærmeste ${formatDifference(figure.roundedTo, figure, 'nb')}.`,
  nn: (values, figure) =>
    `${values} er kjent til næraste ${formatDifference(figure.roundedTo, figure, 'nn')}.`,
  en: (values, figure) =>
    `Known to the nearest ${formatDifference(figure.roundedTo, figure, 'en')}: ${values}.`,
};

const A_YEAR: Record<Language, string> = {
  nb: 'prosent i året',
  nn: 'prosent i året',
  en: 'per cent a year',
};

/** «2 000 til 4 000 (0,36 til 0,73 prosent i året)». */
function describeRange(pair: ChangedPair, least: number, most: number, language: Language): string {
  const finer = pair.left.roundedTo <= pair.right.roundedTo ? pair.left : pair.right;
  const from = formatNumber(least, language, decimalsOf(finer));
  const range = formatRange(from, formatDifference(most, finer, language), language);
  const growth = growthPerYear(pair);
  if (!growth) return range;
  const [slowest, fastest] = growth.map((rate) => formatNumber(rate * 100, language, 2)) as [string, string];
  return `${range} (${formatRange(slowest, fastest, language)} ${A_YEAR[language]})`;
}

/** Slowest and fastest, as fractions; null for rates, within a year, and when the second figure is the older. */
function growthPerYear({ left, right, values }: ChangedPair): [number, number] | null {
  const years = monthsBetween(left.period, right.period) / 12;
  const [start, end] = [halfWidth(left), halfWidth(right)];
  if (right.unit !== 'persons' || years < 1 || values.left - start <= 0 || values.right - end <= 0)
    return null;
  const rate = (from: number, to: number) => (to / from) ** (1 / years) - 1;
  return [rate(values.left + start, values.right - end), rate(values.left - start, values.right + end)];
}
