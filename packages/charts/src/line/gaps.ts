/** Stretches of a series that have no value, and why. */
import {
  type Language,
  type Period,
  type Series,
  formatPeriod,
  fromOrdinal,
  toOrdinal,
} from '@regionpuls/domain';
import { WORDS } from './words.ts';

export interface Gap {
  reason: 'suppressed' | 'missing';
  from: Period;
  to: Period;
}

/** Gaps between the first and the last point; an absent period is as missing as one that says so. */
export function gapsOf(series: Series): Gap[] {
  const gaps: Gap[] = [];
  const add = (reason: Gap['reason'], from: number, to: number) => {
    const last = gaps.at(-1);
    if (last && last.reason === reason && toOrdinal(last.to) === from - 1) {
      last.to = fromOrdinal(series.frequency, to);
    } else {
      gaps.push({ reason, from: fromOrdinal(series.frequency, from), to: fromOrdinal(series.frequency, to) });
    }
  };
  let previous: number | null = null;
  for (const { period, status, value } of series.points) {
    const ordinal = toOrdinal(period);
    if (previous !== null && ordinal > previous + 1) add('missing', previous + 1, ordinal - 1);
    if (value === null) add(status === 'suppressed' ? 'suppressed' : 'missing', ordinal, ordinal);
    previous = ordinal;
  }
  return gaps;
}

/** At most this many stretches are named one by one. */
const NAMED = 4;

/** «mars 2012, mai 2013 til juli 2013 og 3 til». */
export function namePeriods(gaps: readonly Gap[], language: Language): string {
  const words = WORDS[language];
  const named = gaps.slice(0, NAMED).map(({ from, to }) => {
    const start = formatPeriod(from, language);
    return from === to ? start : words.stretch(start, formatPeriod(to, language));
  });
  const rest = gaps.length - named.length;
  if (rest === 0) return named.join(', ');
  const more = { nb: `${rest} til`, nn: `${rest} til`, en: `${rest} more` }[language];
  return `${named.join(', ')} ${words.and} ${more}`;
}
