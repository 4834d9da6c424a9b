/** Figures, amounts and lists of names in running text. */
import { type Figure, type Language, formatNumber, formatPercent } from '@regionpuls/domain';

/** The decimals that a figure known to the nearest `roundedTo` can carry: none for 1000 and 1, one for 0.1. */
export function decimalsOf({ unit, roundedTo }: Pick<Figure, 'unit' | 'roundedTo'>): number {
  if (unit === 'persons') return 0;
  return Math.min(3, Math.max(0, Math.ceil(-Math.log10(roundedTo) - 1e-9)));
}

type Measured = Pick<Figure, 'unit' | 'roundedTo'>;

/** «5 733», «2,8 %». */
export function formatValue(value: number, figure: Measured, language: Language): string {
  const decimals = decimalsOf(figure);
  return figure.unit === 'percent'
    ? formatPercent(value, language, decimals)
    : formatNumber(value, language, decimals);
}

const POINTS: Record<Language, string> = {
  nb: 'prosentpoeng',
  nn: 'prosentpoeng',
  en: 'percentage points',
};

export function formatPoints(
  value: number,
  language: Language,
  decimals = 1,
  sign: 'auto' | 'exceptZero' = 'auto',
): string {
  const number = formatNumber(value, language, decimals, sign);
  const isOne = language === 'en' && /^[+\u2212]?1$/.test(number);
  return `${number}\u00a0${isOne ? 'percentage point' : POINTS[language]}`;
}

/** A difference between two figures: «1 691», «1,2 prosentpoeng». */
export function formatDifference(value: number, figure: Measured, language: Language): string {
  const decimals = decimalsOf(figure);
  return figure.unit === 'percent'
    ? formatPoints(value, language, decimals)
    : formatNumber(value, language, decimals);
}

const TO: Record<Language, string> = { nb: 'til', nn: 'til', en: 'to' };

/** «159 til 229», or one number when the ends read the same. */
export function formatRange(from: string, to: string, language: Language): string {
  return from === to ? from : `${from} ${TO[language]} ${to}`;
}

const AND: Record<Language, string> = { nb: 'og', nn: 'og', en: 'and' };
const OTHERS: Record<Language, (count: string, one: boolean) => string> = {
  nb: (count, one) => `${count} ${one ? 'annen' : 'andre'}`,
  nn: (count, one) => `${count} ${one ? 'annan' : 'andre'}`,
  en: (count, one) => `${count} ${one ? 'other' : 'others'}`,
};

/** «Moss, Halden og 10 andre»: names at most `most`, and counts the rest. */
export function listNames(names: readonly string[], language: Language, most = 5): string {
  const rest = names.length - most;
  const shown =
    rest > 0
      ? [...names.slice(0, most), OTHERS[language](formatNumber(rest, language), rest === 1)]
      : [...names];
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} ${AND[language]} ${last}` : last;
}
