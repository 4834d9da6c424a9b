/** The words of line charts, in every language. */
import type { Language, Target } from '@regionpuls/domain';

export interface Words {
  and: string;
  in: string;
  chart: (what: string, where: string, from: string, to: string) => string;
  nothing: string;
  /** `change`: already with its word, as «en nedgang på 740». */
  course: (first: string, firstPeriod: string, last: string, lastPeriod: string, change: string) => string;
  only: (value: string, period: string) => string;
  noFigures: string;
  up: (by: string) => string;
  down: (by: string) => string;
  same: string;
  extremes: (high: string, highPeriod: string, low: string, lowPeriod: string) => string;
  suppressed: string;
  missing: string;
  notApplicable: string;
  provisional: string;
  estimated: string;
  between: (low: string, high: string) => string;
  suppressedIn: (periods: string) => string;
  missingIn: (periods: string) => string;
  stretch: (from: string, to: string) => string;
  break: string;
  breaks: (list: string) => string;
  top: (value: string, period: string) => string;
  bottom: (value: string, period: string) => string;
  cut: (shock: string, peaks: string) => string;
  today: string;
  expectedWas: (
    label: string,
    value: string,
    period: string,
    distance: string | null,
    above: boolean,
  ) => string;
  goal: (direction: Target['direction'], value: string) => string;
  goalBy: (goal: string, period: string) => string;
  goalGap: (distance: string | null, above: boolean) => string;
}

const nb: Words = {
  and: 'og',
  in: 'i',
  chart: (what, where, from, to) => `Linjediagram: ${what} i ${where}, ${from} til ${to}.`,
  nothing: 'Ingen tall å vise',
  course: (first, from, last, to, change) => `${first} i ${from} og ${last} i ${to}: ${change}.`,
  only: (value, period) => `${value} i ${period}, det eneste tallet.`,
  noFigures: 'ingen tall.',
  up: (by) => `en økning på ${by}`,
  down: (by) => `en nedgang på ${by}`,
  same: 'uendret',
  extremes: (high, highIn, low, lowIn) => `Høyest var ${high} i ${highIn}, lavest ${low} i ${lowIn}.`,
  suppressed: 'undertrykt',
  missing: 'mangler',
  notApplicable: 'finnes ikke',
  provisional: 'foreløpig',
  estimated: 'anslått',
  between: (low, high) => `mellom ${low} og ${high}`,
  suppressedIn: (periods) => `Undertrykt av kilden: ${periods}.`,
  missingIn: (periods) => `Tall mangler: ${periods}.`,
  stretch: (from, to) => `${from} til ${to}`,
  break: 'Brudd',
  breaks: (list) => `Brudd i tallene: ${list}.`,
  top: (value, period) => `topp ${value} i ${period}`,
  bottom: (value, period) => `bunn ${value} i ${period}`,
  cut: (shock, peaks) => `${shock} er kuttet i figuren: ${peaks}.`,
  today: 'I dag',
  expectedWas: (label, value, period, distance, above) =>
    `${label} i ${period} var ${value}; tallet ${distance ? `lå ${distance} ${above ? 'over' : 'under'}` : 'var det samme'}.`,
  goal: (direction, value) => `Mål: ${direction === 'at-most' ? 'høyst' : 'minst'} ${value}`,
  goalBy: (goal, period) => `${goal} i ${period}`,
  goalGap: (distance, above) =>
    distance ? `; siste tall ligger ${distance} ${above ? 'over' : 'under'}.` : '; siste tall er det samme.',
};

const nn: Words = {
  and: 'og',
  in: 'i',
  chart: (what, where, from, to) => `Linjediagram: ${what} i ${where}, ${from} til ${to}.`,
  nothing: 'Ingen tal å vise',
  course: (first, from, last, to, change) => `${first} i ${from} og ${last} i ${to}: ${change}.`,
  only: (value, period) => `${value} i ${period}, det einaste talet.`,
  noFigures: 'ingen tal.',
  up: (by) => `ein auke på ${by}`,
  down: (by) => `ein nedgang på ${by}`,
  same: 'uendra',
  extremes: (high, highIn, low, lowIn) => `Høgast var ${high} i ${highIn}, lågast ${low} i ${lowIn}.`,
  suppressed: 'undertrykt',
  missing: 'manglar',
  notApplicable: 'finst ikkje',
  provisional: 'førebels',
  estimated: 'anslått',
  between: (low, high) => `mellom ${low} og ${high}`,
  suppressedIn: (periods) => `Undertrykt av kjelda: ${periods}.`,
  missingIn: (periods) => `Tal manglar: ${periods}.`,
  stretch: (from, to) => `${from} til ${to}`,
  break: 'Brot',
  breaks: (list) => `Brot i tala: ${list}.`,
  top: (value, period) => `topp ${value} i ${period}`,
  bottom: (value, period) => `botn ${value} i ${period}`,
  cut: (shock, peaks) => `${shock} er kutta i figuren: ${peaks}.`,
  today: 'I dag',
  expectedWas: (label, value, period, distance, above) =>
    `${label} i ${period} var ${value}; talet ${distance ? `låg ${distance} ${above ? 'over' : 'under'}` : 'var det same'}.`,
  goal: (direction, value) => `Mål: ${direction === 'at-most' ? 'høgst' : 'minst'} ${value}`,
  goalBy: (goal, period) => `${goal} i ${period}`,
  goalGap: (distance, above) =>
    distance ? `; siste tal ligg ${distance} ${above ? 'over' : 'under'}.` : '; siste tal er det same.',
};

const en: Words = {
  and: 'and',
  in: 'in',
  chart: (what, where, from, to) => `Line chart: ${what} in ${where}, ${from} to ${to}.`,
  nothing: 'No figures to show',
  course: (first, from, last, to, change) => `${first} in ${from} and ${last} in ${to}: ${change}.`,
  only: (value, period) => `${value} in ${period}, the only figure.`,
  noFigures: 'no figures.',
  up: (by) => `an increase of ${by}`,
  down: (by) => `a decrease of ${by}`,
  same: 'unchanged',
  extremes: (high, highIn, low, lowIn) =>
    `The highest was ${high} in ${highIn}, the lowest ${low} in ${lowIn}.`,
  suppressed: 'suppressed',
  missing: 'missing',
  notApplicable: 'does not exist',
  provisional: 'provisional',
  estimated: 'estimated',
  between: (low, high) => `between ${low} and ${high}`,
  suppressedIn: (periods) => `Suppressed by the source: ${periods}.`,
  missingIn: (periods) => `No figures for ${periods}.`,
  stretch: (from, to) => `${from} to ${to}`,
  break: 'Break',
  breaks: (list) => `Breaks in the figures: ${list}.`,
  top: (value, period) => `peak ${value} in ${period}`,
  bottom: (value, period) => `low ${value} in ${period}`,
  cut: (shock, peaks) => `${shock} is cut off in the chart: ${peaks}.`,
  today: 'Today',
  expectedWas: (label, value, period, distance, above) =>
    `${label} in ${period} was ${value}; the figure was ${distance ? `${distance} ${above ? 'above' : 'below'}` : 'the same'}.`,
  goal: (direction, value) => `Target: at ${direction === 'at-most' ? 'most' : 'least'} ${value}`,
  goalBy: (goal, period) => `${goal} in ${period}`,
  goalGap: (distance, above) =>
    distance
      ? `; the last figure is ${distance} ${above ? 'above' : 'below'}.`
      : '; the last figure is the same.',
};

export const WORDS: Record<Language, Words> = { nb, nn, en };

/** «a, b og c». */
export function listOf(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${WORDS[language].and} ${items.at(-1)!}`;
}
