/** The words of charts by rows, in every language. */
import type { Language } from '@regionpuls/domain';

export interface RowWords {
  /** «Endring i helt ledige i Telemark, januar 2016 til januar 2026». */
  change: (what: string, where: string, from: string, to: string) => string;
  changeOf: (unit: string, from: string, to: string) => string;
  points: string;
  total: string;
  sum: (value: string) => string;
  sumBetween: (value: string, before: string, after: string) => string;
  largest: (list: string) => string;
  parts: (list: string) => string;
  rounded: string;
  ranking: (what: string, where: string, period: string) => string;
  interval: (level: string, low: string, high: string) => string;
  /** What the bar around each dot is. */
  intervals: (level: string) => string;
}

export const ROW_WORDS: Record<Language, RowWords> = {
  nb: {
    change: (what, where, from, to) => `Endring i ${what} i ${where}, ${from} til ${to}`,
    changeOf: (unit, from, to) => `Endring fra ${from} til ${to}, ${unit}`,
    points: 'prosentpoeng',
    total: 'I alt',
    sum: (value) => `Endringen i alt er ${value}.`,
    sumBetween: (value, before, after) => `Endringen i alt er ${value}, fra ${before} til ${after}.`,
    largest: (list) => `De største delene er ${list}.`,
    parts: (list) => `Delene er ${list}.`,
    rounded: 'Delene er rundet av hver for seg og gir derfor ikke nøyaktig summen.',
    ranking: (what, where, period) => `${what} i ${where}, ${period}`,
    interval: (level, low, high) => `${level}-intervall ${low} til ${high}`,
    intervals: (level) =>
      `Streken rundt hvert punkt er et ${level}-intervall, vår beregning. Der strekene overlapper, kan forskjellen være tilfeldig.`,
  },
  nn: {
    change: (what, where, from, to) => `Endring i ${what} i ${where}, ${from} til ${to}`,
    changeOf: (unit, from, to) => `Endring frå ${from} til ${to}, ${unit}`,
    points: 'prosentpoeng',
    total: 'I alt',
    sum: (value) => `Endringa i alt er ${value}.`,
    sumBetween: (value, before, after) => `Endringa i alt er ${value}, frå ${before} til ${after}.`,
    largest: (list) => `Dei største delane er ${list}.`,
    parts: (list) => `Delane er ${list}.`,
    rounded: 'Delane er runda av kvar for seg og gir difor ikkje nøyaktig summen.',
    ranking: (what, where, period) => `${what} i ${where}, ${period}`,
    interval: (level, low, high) => `${level}-intervall ${low} til ${high}`,
    intervals: (level) =>
      `Streken rundt kvart punkt er eit ${level}-intervall, vår utrekning. Der strekane overlappar, kan skilnaden vere tilfeldig.`,
  },
  en: {
    change: (what, where, from, to) => `Change in ${what} in ${where}, ${from} to ${to}`,
    changeOf: (unit, from, to) => `Change from ${from} to ${to}, ${unit}`,
    points: 'percentage points',
    total: 'Total',
    sum: (value) => `The change in all is ${value}.`,
    sumBetween: (value, before, after) => `The change in all is ${value}, from ${before} to ${after}.`,
    largest: (list) => `The largest parts are ${list}.`,
    parts: (list) => `The parts are ${list}.`,
    rounded: 'The parts are rounded one by one and therefore do not give the sum exactly.',
    ranking: (what, where, period) => `${what} in ${where}, ${period}`,
    interval: (level, low, high) => `${level} interval ${low} to ${high}`,
    intervals: (level) =>
      `The bar around each dot is a ${level} interval, our calculation. Where bars overlap, the difference may be chance.`,
  },
};
