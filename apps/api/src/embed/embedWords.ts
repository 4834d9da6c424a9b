/** The words around an embedded chart, in every language. */
import type { Language } from '@regionpuls/domain';

interface EmbedWords {
  frozen: (date: string) => string;
  example: string;
  open: string;
  table: string;
  about: string;
  download: string;
  period: string;
  region: string;
  value: string;
  none: string;
  actual: string;
  actualAdjusted: string;
  expected: string;
  expectedAgreed: (year: string) => string;
  notJudged: (title: string) => string;
  /** «Helt ledige i Østfold: 4 680 i januar 2026». */
  level: (title: string, value: string, period: string) => string;
  /** The change from the same period the year before, after the level. */
  change: (change: string, period: string) => string;
  unchanged: (period: string) => string;
  more: (amount: string) => string;
  fewer: (amount: string) => string;
  up: (amount: string) => string;
  down: (amount: string) => string;
  points: string;
  latest: (title: string, period: string) => string;
  /** Where the region is, held against its path. */
  asExpected: (what: string) => string;
  /** `above`: over the path, be that good or not. */
  offPath: (what: string, above: boolean, slightly: boolean) => string;
  where: (what: string, where: string) => string;
  spread: (what: string, low: string, high: string, period: string) => string;
  /** Where the lowest is withheld. */
  highest: (what: string, high: string, period: string) => string;
  allSame: (what: string, value: string, count: number, regions: string, period: string) => string;
  regions: Record<'county' | 'municipality', string>;
  withFigures: (what: string, known: number, all: number, regions: string) => string;
  withheld: (count: number, all: number, regions: string) => string;
  /** What the page behind the link has instead of what is shown. */
  mapHas: (bothSexes: boolean, borders: string | null) => string;
  pageHasWhole: (where: string) => string;
  notAdjusted: string;
  fromTo: (from: string, to: string) => string;
  noFigures: (title: string) => string;
}

const nb: EmbedWords = {
  frozen: (date) => `Slik det sto ${date}`,
  example: 'Eksempel: målet er ikke vedtatt av noen.',
  open: 'Se i Regionpuls',
  table: 'Tallene i tabell',
  about: 'Om tallene',
  download: 'Last ned',
  period: 'Periode',
  region: 'Område',
  value: 'Verdi',
  none: 'ikke publisert',
  actual: 'Virkelig',
  actualAdjusted: 'Virkelig, sesongjustert (vår beregning)',
  expected: 'Forventet',
  expectedAgreed: (year) => `Forventet, vedtatt ${year}`,
  notJudged: (title) => `${title}: kan ikke vurderes mot forventet utvikling nå`,
  level: (title, value, period) => `${title}: ${value} i ${period}`,
  change: (change, period) => `${change} enn i ${period}`,
  unchanged: (period) => `uendret fra ${period}`,
  more: (amount) => `${amount} flere`,
  fewer: (amount) => `${amount} færre`,
  up: (amount) => `${amount} høyere`,
  down: (amount) => `${amount} lavere`,
  points: 'prosentpoeng',
  latest: (title, period) => `${title}, ${period}`,
  asExpected: (what) => `${what} er som forventet`,
  offPath: (what, above, slightly) =>
    `${what} ligger ${slightly ? 'litt ' : ''}${above ? 'over' : 'under'} det som var forventet`,
  where: (what, where) => `${what} i ${where}`,
  spread: (what, low, high, period) => `${what}: fra ${low} til ${high} i ${period}`,
  highest: (what, high, period) => `${what}: høyest ${high} i ${period}`,
  allSame: (what, value, count, regions, period) =>
    `${what}: ${value} i alle ${count} ${regions} i ${period}`,
  regions: { county: 'fylker', municipality: 'kommuner' },
  withFigures: (what, known, all, regions) => `${what}, ${known} av ${all} ${regions} med tall`,
  withheld: (count, all, regions) => `${count} av ${all} ${regions} er undertrykt`,
  mapHas: (bothSexes, borders) =>
    `Kartet i Regionpuls viser ${bothSexes ? 'begge kjønn samlet' : 'tallene'}${borders ? ` på grensene fra 1. januar ${borders}` : ''}.`,
  pageHasWhole: (where) => `Siden i Regionpuls viser ${where} samlet.`,
  notAdjusted: 'Tallene kan ikke justeres for sesong og er vist som publisert.',
  fromTo: (from, to) => `${from} til ${to}`,
  noFigures: (title) => `${title}: ingen tall for dette utvalget`,
};

const nn: EmbedWords = {
  frozen: (date) => `Slik det stod ${date}`,
  example: 'Døme: målet er ikkje vedteke av nokon.',
  open: 'Sjå i Regionpuls',
  table: 'Tala i tabell',
  about: 'Om tala',
  download: 'Last ned',
  period: 'Periode',
  region: 'Område',
  value: 'Verdi',
  none: 'ikkje publisert',
  actual: 'Verkeleg',
  actualAdjusted: 'Verkeleg, sesongjustert (vår utrekning)',
  expected: 'Forventa',
  expectedAgreed: (year) => `Forventa, vedteke ${year}`,
  notJudged: (title) => `${title}: kan ikkje vurderast mot forventa utvikling no`,
  level: (title, value, period) => `${title}: ${value} i ${period}`,
  change: (change, period) => `${change} enn i ${period}`,
  unchanged: (period) => `uendra frå ${period}`,
  more: (amount) => `${amount} fleire`,
  fewer: (amount) => `${amount} færre`,
  up: (amount) => `${amount} høgare`,
  down: (amount) => `${amount} lågare`,
  points: 'prosentpoeng',
  latest: (title, period) => `${title}, ${period}`,
  asExpected: (what) => `${what} er som forventa`,
  offPath: (what, above, slightly) =>
    `${what} ligg ${slightly ? 'litt ' : ''}${above ? 'over' : 'under'} det som var forventa`,
  where: (what, where) => `${what} i ${where}`,
  spread: (what, low, high, period) => `${what}: frå ${low} til ${high} i ${period}`,
  highest: (what, high, period) => `${what}: høgast ${high} i ${period}`,
  allSame: (what, value, count, regions, period) =>
    `${what}: ${value} i alle ${count} ${regions} i ${period}`,
  regions: { county: 'fylke', municipality: 'kommunar' },
  withFigures: (what, known, all, regions) => `${what}, ${known} av ${all} ${regions} med tal`,
  withheld: (count, all, regions) =>
    `${count} av ${all} ${regions} er ${count === 1 ? 'undertrykt' : 'undertrykte'}`,
  mapHas: (bothSexes, borders) =>
    `Kartet i Regionpuls viser ${bothSexes ? 'begge kjønn samla' : 'tala'}${borders ? ` på grensene frå 1. januar ${borders}` : ''}.`,
  pageHasWhole: (where) => `Sida i Regionpuls viser ${where} samla.`,
  notAdjusted: 'Tala kan ikkje justerast for sesong og er viste som publiserte.',
  fromTo: (from, to) => `${from} til ${to}`,
  noFigures: (title) => `${title}: ingen tal for dette utvalet`,
};

const en: EmbedWords = {
  frozen: (date) => `As it stood on ${date}`,
  example: 'Example: nobody has adopted this target.',
  open: 'See in Regionpuls',
  table: 'Figures as a table',
  about: 'About the figures',
  download: 'Download',
  period: 'Period',
  region: 'Area',
  value: 'Value',
  none: 'not published',
  actual: 'Actual',
  actualAdjusted: 'Actual, seasonally adjusted (our calculation)',
  expected: 'Expected',
  expectedAgreed: (year) => `Expected, agreed ${year}`,
  notJudged: (title) => `${title}: cannot be judged against the expected path now`,
  level: (title, value, period) => `${title}: ${value} in ${period}`,
  change: (change, period) => `${change} than in ${period}`,
  unchanged: (period) => `unchanged from ${period}`,
  more: (amount) => `${amount} more`,
  fewer: (amount) => `${amount} fewer`,
  up: (amount) => `${amount} higher`,
  down: (amount) => `${amount} lower`,
  points: 'percentage points',
  latest: (title, period) => `${title}, ${period}`,
  asExpected: (what) => `${what}: as expected`,
  offPath: (what, above, slightly) =>
    `${what}: ${slightly ? 'slightly ' : ''}${above ? 'above' : 'below'} what was expected`,
  where: (what, where) => `${what} in ${where}`,
  spread: (what, low, high, period) => `${what}: from ${low} to ${high} in ${period}`,
  highest: (what, high, period) => `${what}: ${high} is highest in ${period}`,
  allSame: (what, value, count, regions, period) =>
    `${what}: ${value} in all ${count} ${regions} in ${period}`,
  regions: { county: 'counties', municipality: 'municipalities' },
  withFigures: (what, known, all, regions) => `${what}, ${known} of ${all} ${regions} with figures`,
  withheld: (count, all, regions) => `${count} of ${all} ${regions} ${count === 1 ? 'is' : 'are'} suppressed`,
  mapHas: (bothSexes, borders) =>
    `The map in Regionpuls shows ${bothSexes ? 'both sexes together' : 'the figures'}${borders ? ` within the borders of 1 January ${borders}` : ''}.`,
  pageHasWhole: (where) => `The page in Regionpuls shows ${where} as a whole.`,
  notAdjusted: 'The figures cannot be adjusted for season and are shown as published.',
  fromTo: (from, to) => `${from} to ${to}`,
  noFigures: (title) => `${title}: no figures for this selection`,
};

export const EMBED_WORDS: Record<Language, EmbedWords> = { nb, nn, en };
