/** The words of a file with a change taken apart. The page calls the same things the same. */
import type { DecompositionKind, Language } from '@regionpuls/domain';

export interface DecompositionWords {
  title: (indicator: string, region: string, from: string, to: string) => string;
  from: string;
  to: string;
  part: string;
  partCode: string;
  total: string;
  industry: string;
  allIndustries: string;
  before: string;
  after: string;
  change: string;
  method: string;
  methodText: (method: string) => string;
  calculated: string;
  citation: string;
  reference: string;
  percentOfResidents: string;
  kinds: Record<DecompositionKind, string>;
}

export const DECOMPOSITION_WORDS: Record<Language, DecompositionWords> = {
  nb: {
    title: (indicator, region, from, to) =>
      `${indicator}, ${region}: endringen fra ${from} til ${to} i deler`,
    from: 'Fra',
    to: 'Til',
    part: 'Del',
    partCode: 'Kommunenummer',
    total: 'Sum, hele endringen',
    industry: 'Næring',
    allIndustries: 'alle næringer',
    before: 'Før',
    after: 'Etter',
    change: 'Bidrag til endringen',
    method: 'Metode',
    methodText: (method) => `vår beregning: ${method}`,
    calculated: 'Slik er det beregnet',
    citation: 'Kilde for metoden',
    reference: 'Holdt opp mot',
    percentOfResidents: 'prosent av innbyggerne',
    kinds: {
      contribution: 'en endring delt opp etter kommune',
      'shift-share': 'en endring delt opp etter næring',
      'population-rate': 'en endring delt opp i folketall og andel',
    },
  },
  nn: {
    title: (indicator, region, from, to) => `${indicator}, ${region}: endringa frå ${from} til ${to} i delar`,
    from: 'Frå',
    to: 'Til',
    part: 'Del',
    partCode: 'Kommunenummer',
    total: 'Sum, heile endringa',
    industry: 'Næring',
    allIndustries: 'alle næringar',
    before: 'Før',
    after: 'Etter',
    change: 'Bidrag til endringa',
    method: 'Metode',
    methodText: (method) => `vår utrekning: ${method}`,
    calculated: 'Slik er det rekna ut',
    citation: 'Kjelde for metoden',
    reference: 'Halden opp mot',
    percentOfResidents: 'prosent av innbyggjarane',
    kinds: {
      contribution: 'ei endring delt opp etter kommune',
      'shift-share': 'ei endring delt opp etter næring',
      'population-rate': 'ei endring delt opp i folketal og del av innbyggjarane',
    },
  },
  en: {
    title: (indicator, region, from, to) =>
      `${indicator}, ${region}: the change from ${from} to ${to} in parts`,
    from: 'From',
    to: 'To',
    part: 'Part',
    partCode: 'Municipality code',
    total: 'Sum, the whole change',
    industry: 'Industry',
    allIndustries: 'all industries',
    before: 'Before',
    after: 'After',
    change: 'Contribution to the change',
    method: 'Method',
    methodText: (method) => `our calculation: ${method}`,
    calculated: 'How it is calculated',
    citation: 'Source of the method',
    reference: 'Held against',
    percentOfResidents: 'per cent of the residents',
    kinds: {
      contribution: 'a change split by municipality',
      'shift-share': 'a change split by industry',
      'population-rate': 'a change split into population and rate',
    },
  },
};
