/** The words of the page in a file that tells where its figures come from. */
import type { Language } from '@regionpuls/domain';

export interface FileWords {
  figures: string;
  about: string;
  indicator: string;
  description: string;
  unit: string;
  shownAs: string;
  regions: string;
  borders: string;
  borderYear: (year: string) => string;
  borderPublished: string;
  periods: string;
  fromTo: (from: string, to: string) => string;
  source: string;
  table: string;
  licence: string;
  attribution: string;
  vintages: string;
  vintage: (id: number, published: string) => string;
  asOf: string;
  asOfNow: string;
  breaks: string;
  notes: string;
  suppressed: string;
  page: string;
  address: string;
  made: string;
  utc: (day: string, time: string) => string;
  notPublished: string;
  version: (version: string) => string;
}

export const FILE_WORDS: Record<Language, FileWords> = {
  nb: {
    figures: 'Tall',
    about: 'Om tallene',
    indicator: 'Indikator',
    description: 'Beskrivelse',
    unit: 'Måleenhet',
    shownAs: 'Vist som',
    regions: 'Regioner',
    borders: 'Grenser',
    borderYear: (year) => `per 1. januar ${year}`,
    borderPublished: 'slik de var da tallene ble publisert',
    periods: 'Perioder',
    fromTo: (from, to) => `${from} til ${to}`,
    source: 'Kilde',
    table: 'Kildens tabell',
    licence: 'Vilkår',
    attribution: 'Slik skal kilden oppgis',
    vintages: 'Utgaver',
    vintage: (id, published) => `nr. ${id}, publisert ${published}`,
    asOf: 'Slik tallene var kjent',
    asOfNow: 'da filen ble laget',
    breaks: 'Brudd i tallrekken',
    notes: 'Merknader',
    suppressed: 'Tomme celler',
    page: 'Siden i Regionpuls',
    address: 'Adressen til denne filen',
    made: 'Laget',
    utc: (day, time) => `${day} kl. ${time} UTC`,
    notPublished: 'ikke publisert',
    version: (version) => `versjon ${version}`,
  },
  nn: {
    figures: 'Tal',
    about: 'Om tala',
    indicator: 'Indikator',
    description: 'Forklaring',
    unit: 'Måleining',
    shownAs: 'Vist som',
    regions: 'Regionar',
    borders: 'Grenser',
    borderYear: (year) => `per 1. januar ${year}`,
    borderPublished: 'slik dei var då tala vart publiserte',
    periods: 'Periodar',
    fromTo: (from, to) => `${from} til ${to}`,
    source: 'Kjelde',
    table: 'Tabellen til kjelda',
    licence: 'Vilkår',
    attribution: 'Slik skal kjelda oppgjevast',
    vintages: 'Utgåver',
    vintage: (id, published) => `nr. ${id}, publisert ${published}`,
    asOf: 'Slik tala var kjende',
    asOfNow: 'då fila vart laga',
    breaks: 'Brot i talrekkja',
    notes: 'Merknader',
    suppressed: 'Tomme celler',
    page: 'Sida i Regionpuls',
    address: 'Adressa til denne fila',
    made: 'Laga',
    utc: (day, time) => `${day} kl. ${time} UTC`,
    notPublished: 'ikkje publisert',
    version: (version) => `versjon ${version}`,
  },
  en: {
    figures: 'Figures',
    about: 'About the figures',
    indicator: 'Indicator',
    description: 'Description',
    unit: 'Unit',
    shownAs: 'Shown as',
    regions: 'Regions',
    borders: 'Borders',
    borderYear: (year) => `as of 1 January ${year}`,
    borderPublished: 'as they were when the figures were published',
    periods: 'Periods',
    fromTo: (from, to) => `${from} to ${to}`,
    source: 'Source',
    table: 'The source’s table',
    licence: 'Terms',
    attribution: 'How to name the source',
    vintages: 'Vintages',
    vintage: (id, published) => `no. ${id}, published ${published}`,
    asOf: 'As the figures were known',
    asOfNow: 'when the file was made',
    breaks: 'Breaks in the series',
    notes: 'Notes',
    suppressed: 'Empty cells',
    page: 'The page in Regionpuls',
    address: 'The address of this file',
    made: 'Made',
    utc: (day, time) => `${day} at ${time} UTC`,
    notPublished: 'not published',
    version: (version) => `version ${version}`,
  },
};
