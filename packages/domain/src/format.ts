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

const numberFormats = new Map<string, Intl.NumberFormat>();

/** @param decimals digits after the decimal mark, always that many: 2 → «2,0» with one decimal. */
export function formatNumber(
  value: number,
  language: Language,
  decimals = 0,
  sign: 'auto' | 'exceptZero' = 'auto',
): string {
  const key = `${language}:${decimals}:${sign}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign === 'auto' ? 'negative' : 'exceptZero',
    });
    numberFormats.set(key, format);
  }
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
