/** Numbers and periods in the reader's own format: «131 000», «2,8 %», «april 2018». */
import type { Language } from './language.ts';
import { type Period, firstMonth, frequencyOf } from './period.ts';

/** Chromium's Intl has no Nynorsk: without the fallback a Nynorsk page would say «0.1» and «January». */
const LOCALES: Record<Language, string[]> = {
  nb: ['nb-NO'],
  nn: ['nn-NO', 'nb-NO'],
  en: ['en-GB'],
};

export function localesOf(language: Language): string[] {
  return LOCALES[language];
}

interface Marks {
  decimal: string;
  /** Between thousands. */
  group: string;
}

const NORWEGIAN: Marks = { decimal: ',', group: '\u00a0' };
const MARKS: Record<Language, Marks> = { nb: NORWEGIAN, nn: NORWEGIAN, en: { decimal: '.', group: ',' } };

/** From here on five decimals would be more digits than a number holds. */
const MOST = 1e10;
/** Below this a number is written with an exponent, and above it is rounded away. */
const LEAST = 1e-6;

/**
 * Rounded half away from zero, by the digits that the number is written with: 1.15 is «1,2». The runtime would do the same, but to
 * make its format takes as long as starting a small program.
 * @param decimals 0–5: digits after the decimal mark, always that many: 2 → «2,0» with one decimal.
 */
export function formatNumber(
  value: number,
  language: Language,
  decimals = 0,
  sign: 'auto' | 'exceptZero' = 'auto',
): string {
  const size = Math.abs(value);
  if (!(size < MOST)) return formatByRuntime(value, language, decimals, sign);
  const { decimal, group } = MARKS[language];
  const scaled = size < LEAST ? 0 : Math.round(Number(`${size}e${decimals}`));
  const digits = String(scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, group);
  const number = decimals === 0 ? whole : `${whole}${decimal}${digits.slice(-decimals)}`;
  if (scaled === 0) return number;
  if (value < 0) return `\u2212${number}`;
  return sign === 'exceptZero' ? `+${number}` : number;
}

/** For what is no figure of a region: without end, not a number, or as large as that. */
function formatByRuntime(
  value: number,
  language: Language,
  decimals: number,
  sign: 'auto' | 'exceptZero',
): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: sign === 'auto' ? 'negative' : 'exceptZero',
  });
  return format.format(value).replace(/-/g, '\u2212');
}

/** «2,8 %» in Norwegian (no-break space), «2.8%» in English. */
export function formatPercent(
  value: number,
  language: Language,
  decimals = 1,
  sign: 'auto' | 'exceptZero' = 'auto',
): string {
  const number = formatNumber(value, language, decimals, sign);
  return language === 'en' ? `${number}%` : `${number}\u00a0%`;
}

const MONTHS: Record<Language, readonly string[]> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const QUARTER: Record<Language, (quarter: number) => string> = {
  nb: (quarter) => `${quarter}. kvartal`,
  nn: (quarter) => `${quarter}. kvartal`,
  en: (quarter) => `Q${quarter}`,
};

/** `long`: «april 2018», «2. kvartal 2018»; `short`: «apr. 2018», «2. kv. 2018». */
export function formatPeriod(period: Period, language: Language, length: 'long' | 'short' = 'long'): string {
  const year = period.slice(0, 4);
  const frequency = frequencyOf(period);
  if (frequency === 'year') return year;
  const month = firstMonth(period) % 12;
  if (frequency === 'quarter') {
    const quarter = month / 3 + 1;
    if (length === 'short' && language !== 'en') return `${quarter}. kv. ${year}`;
    return `${QUARTER[language](quarter)} ${year}`;
  }
  const name = MONTHS[language][month]!;
  if (length === 'long' || name.length <= 4) return `${name} ${year}`;
  return `${name.slice(0, 3)}${language === 'en' ? '' : '.'} ${year}`;
}

/** «30. januar 2026», «30 January 2026» from `YYYY-MM-DD…`. */
export function formatDate(date: string, language: Language): string {
  const month = MONTHS[language][Number(date.slice(5, 7)) - 1]!;
  const day = Number(date.slice(8, 10));
  return `${day}${language === 'en' ? '' : '.'} ${month} ${date.slice(0, 4)}`;
}
