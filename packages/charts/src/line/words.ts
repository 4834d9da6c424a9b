/** The words of line charts, in every language. */
import type { Language, Target } from '@regionpuls/domain';

export interface Words {
  and: string;
  in: string;
  /** `when`: a period, or a stretch of them. */
  chart: (what: string, where: string, when: string) => string;
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
  shownAs: (how: string) => string;
  publishedWas: (value: string, period: string) => string;
  forecastIs: (
    value: string,
    period: string,
    low80: string,
    high80: string,
    low95: string,
    high95: string,
  ) => string;
  forecastAreas: string;
  thinLine: string;
  seasonalPath: string;
  ongoing: string;
  measures: string;
  since: (from: string) => string;
  measuresWere: (list: string) => string;
  /** A marker in time is not a cause. */
  measuresAre: string;
  measuresLeft: (list: string) => string;
}

const nb: Words = {
  and: 'og',
  in: 'i',
  chart: (what, where, when) => `Linjediagram: ${what} i ${where}, ${when}.`,
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
  shownAs: (how) => `Vist som: ${how}.`,
  publishedWas: (value, period) => `Tynn linje, som publisert: ${value} i ${period}.`,
  forecastIs: (value, period, low80, high80, low95, high95) =>
    `Framskriving, hvis ingenting endres (vår beregning): ${value} i ${period}; 80\u00a0%: ${low80} til ${high80}, 95\u00a0%: ${low95} til ${high95}.`,
  forecastAreas:
    'Framskrivingen er vår beregning og viser hvor det går hvis ingenting endres. Det indre feltet skal romme 80 av 100 utfall, det ytre 95.',
  thinLine: 'Tynn linje: tallene som publisert.',
  seasonalPath: 'Forventet utvikling er vist med sesongmønster. Mønsteret er vår beregning.',
  ongoing: 'pågår',
  measures: 'Tiltak',
  since: (from) => `fra ${from}`,
  measuresWere: (list) => `Tiltak, markert i tid: ${list}.`,
  measuresAre: 'Tiltak er markert i tid. Figuren viser ikke om de har virket.',
  measuresLeft: (list) => `Tiltak uten plass i figuren: ${list}.`,
};

const nn: Words = {
  and: 'og',
  in: 'i',
  chart: (what, where, when) => `Linjediagram: ${what} i ${where}, ${when}.`,
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
  shownAs: (how) => `Vist som: ${how}.`,
  publishedWas: (value, period) => `Tynn line, som publisert: ${value} i ${period}.`,
  forecastIs: (value, period, low80, high80, low95, high95) =>
    `Framskriving, om ingenting blir endra (vår utrekning): ${value} i ${period}; 80\u00a0%: ${low80} til ${high80}, 95\u00a0%: ${low95} til ${high95}.`,
  forecastAreas:
    'Framskrivinga er vår utrekning og viser kvar det går om ingenting blir endra. Det indre feltet skal romme 80 av 100 utfall, det ytre 95.',
  thinLine: 'Tynn line: tala som publisert.',
  seasonalPath: 'Forventa utvikling er vist med sesongmønster. Mønsteret er vår utrekning.',
  ongoing: 'pågår',
  measures: 'Tiltak',
  since: (from) => `frå ${from}`,
  measuresWere: (list) => `Tiltak, markerte i tid: ${list}.`,
  measuresAre: 'Tiltak er markerte i tid. Figuren viser ikkje om dei har verka.',
  measuresLeft: (list) => `Tiltak utan plass i figuren: ${list}.`,
};

const en: Words = {
  and: 'and',
  in: 'in',
  chart: (what, where, when) => `Line chart: ${what} in ${where}, ${when}.`,
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
  shownAs: (how) => `Shown as: ${how}.`,
  publishedWas: (value, period) => `Thin line, as published: ${value} in ${period}.`,
  forecastIs: (value, period, low80, high80, low95, high95) =>
    `Projection, if nothing changes (our calculation): ${value} in ${period}; 80%: ${low80} to ${high80}, 95%: ${low95} to ${high95}.`,
  forecastAreas:
    'The projection is our calculation and shows where things are heading if nothing changes. The inner area is to hold 80 of 100 outcomes, the outer 95.',
  thinLine: 'Thin line: the figures as published.',
  seasonalPath: 'The expected path is shown with its seasonal pattern. The pattern is our calculation.',
  ongoing: 'ongoing',
  measures: 'Measures',
  since: (from) => `from ${from}`,
  measuresWere: (list) => `Measures, marked in time: ${list}.`,
  measuresAre: 'Measures are marked in time. The chart does not show whether they worked.',
  measuresLeft: (list) => `Measures without room in the chart: ${list}.`,
};

export const WORDS: Record<Language, Words> = { nb, nn, en };

/** «a, b og c». */
export function listOf(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${WORDS[language].and} ${items.at(-1)!}`;
}
