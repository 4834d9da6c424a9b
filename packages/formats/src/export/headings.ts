/** What the columns of a file for people are called. */
import type { Language } from '@regionpuls/domain';

export interface Headings {
  indicator: string;
  region: string;
  regionName: string;
  period: string;
  dimensions: Readonly<Record<string, string>>;
  value: string;
  status: string;
  boundaries: string;
  source: string;
  published: string;
  /** What a withheld sum may be at least, and at most. */
  lowest: string;
  highest: string;
  measure: string;
  method: string;
  ours: string;
  /** Beside one of several values. */
  statusOf: (value: string) => string;
  unitOf: (value: string) => string;
}

export const HEADINGS: Record<Language, Headings> = {
  nb: {
    indicator: 'Indikator',
    region: 'Regionkode',
    regionName: 'Region',
    period: 'Periode',
    dimensions: { sex: 'Kjønn', industry: 'Næring' },
    value: 'Verdi',
    status: 'Status',
    boundaries: 'Grenser',
    source: 'Kilde',
    published: 'Publisert',
    lowest: 'Kan være fra',
    highest: 'Kan være til',
    measure: 'Størrelse',
    method: 'Metode',
    ours: 'vår beregning',
    statusOf: (value) => `Status, ${lower(value)}`,
    unitOf: (value) => `Måleenhet, ${lower(value)}`,
  },
  nn: {
    indicator: 'Indikator',
    region: 'Regionkode',
    regionName: 'Region',
    period: 'Periode',
    dimensions: { sex: 'Kjønn', industry: 'Næring' },
    value: 'Verdi',
    status: 'Status',
    boundaries: 'Grenser',
    source: 'Kjelde',
    published: 'Publisert',
    lowest: 'Kan vere frå',
    highest: 'Kan vere til',
    measure: 'Storleik',
    method: 'Metode',
    ours: 'vår utrekning',
    statusOf: (value) => `Status, ${lower(value)}`,
    unitOf: (value) => `Måleining, ${lower(value)}`,
  },
  en: {
    indicator: 'Indicator',
    region: 'Region code',
    regionName: 'Region',
    period: 'Period',
    dimensions: { sex: 'Sex', industry: 'Industry' },
    value: 'Value',
    status: 'Status',
    boundaries: 'Borders',
    source: 'Source',
    published: 'Published',
    lowest: 'May be from',
    highest: 'May be to',
    measure: 'Measure',
    method: 'Method',
    ours: 'our calculation',
    statusOf: (value) => `Status, ${lower(value)}`,
    unitOf: (value) => `Unit, ${lower(value)}`,
  },
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
