/** Words of the CSV for people. */
import type { BoundaryFlag, Language, Status } from '@regionpuls/domain';

interface Headings {
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
  },
};

const STATUS_WORDS: Record<Language, Record<Status, string>> = {
  nb: {
    final: 'endelig',
    provisional: 'foreløpig',
    suppressed: 'skjult (få personer)',
    missing: 'mangler',
    'not-applicable': 'ikke aktuelt',
    estimated: 'anslag',
  },
  nn: {
    final: 'endeleg',
    provisional: 'førebels',
    suppressed: 'skjult (få personar)',
    missing: 'manglar',
    'not-applicable': 'ikkje aktuelt',
    estimated: 'anslag',
  },
  en: {
    final: 'final',
    provisional: 'provisional',
    suppressed: 'withheld (few people)',
    missing: 'missing',
    'not-applicable': 'not applicable',
    estimated: 'estimated',
  },
};

const FLAG_WORDS: Record<Language, Record<BoundaryFlag, string>> = {
  nb: {
    'exact-same': '',
    'exact-sum': 'vår sum av hele områder',
    'estimated-share': 'vårt anslag for et delt område',
    'estimated-rate': 'vårt anslag for andelen',
    'not-possible': 'kan ikke regnes om til disse grensene',
  },
  nn: {
    'exact-same': '',
    'exact-sum': 'vår sum av heile område',
    'estimated-share': 'vårt anslag for eit delt område',
    'estimated-rate': 'vårt anslag for delen',
    'not-possible': 'kan ikkje reknast om til desse grensene',
  },
  en: {
    'exact-same': '',
    'exact-sum': 'our sum of whole areas',
    'estimated-share': 'our estimate for a divided area',
    'estimated-rate': 'our estimate of the rate',
    'not-possible': 'cannot be brought onto these borders',
  },
};

const SEX_WORDS: Record<Language, Readonly<Record<string, string>>> = {
  nb: { total: 'begge kjønn', female: 'kvinner', male: 'menn' },
  nn: { total: 'begge kjønn', female: 'kvinner', male: 'menn' },
  en: { total: 'both sexes', female: 'women', male: 'men' },
};

export function statusWord(status: Status, flag: BoundaryFlag | undefined, language: Language): string {
  const note = flag ? FLAG_WORDS[language][flag] : '';
  return note ? `${STATUS_WORDS[language][status]}; ${note}` : STATUS_WORDS[language][status];
}

export function memberWord(dimension: string, member: string, language: Language): string {
  return dimension === 'sex' ? (SEX_WORDS[language][member] ?? member) : member;
}

export function boundariesWord(boundaries: string, language: Language): string {
  if (boundaries !== 'published') return boundaries;
  return { nb: 'som publisert', nn: 'som publisert', en: 'as published' }[language];
}
