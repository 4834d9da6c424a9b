/** Names of the files that the figure routes give. */
import {
  type Decomposition,
  type DecompositionKind,
  type Indicator,
  type Language,
  type Period,
  type RegionCode,
  formatPeriod,
} from '@regionpuls/domain';
import type { FileName } from './fileName.ts';

/** More regions than this are «and more» in a name. */
const NAMED = 3;

const WORDS: Record<
  Language,
  {
    more: string;
    levels: Record<'county' | 'municipality', string>;
    in: string;
    split: Record<DecompositionKind, string>;
    forecasts: string;
    fromTo: (from: string, to: string) => string;
  }
> = {
  nb: {
    more: 'med flere',
    levels: { county: 'fylker', municipality: 'kommuner' },
    in: 'i',
    split: {
      contribution: 'endringen etter kommune',
      'shift-share': 'endringen etter næring',
      'population-rate': 'endringen i folketall og andel',
    },
    forecasts: 'tidligere framskrivinger',
    fromTo: (from, to) => `${from} til ${to}`,
  },
  nn: {
    more: 'med fleire',
    levels: { county: 'fylke', municipality: 'kommunar' },
    in: 'i',
    split: {
      contribution: 'endringa etter kommune',
      'shift-share': 'endringa etter næring',
      'population-rate': 'endringa i folketal og del',
    },
    forecasts: 'tidlegare framskrivingar',
    fromTo: (from, to) => `${from} til ${to}`,
  },
  en: {
    more: 'and more',
    levels: { county: 'counties', municipality: 'municipalities' },
    in: 'in',
    split: {
      contribution: 'the change by municipality',
      'shift-share': 'the change by industry',
      'population-rate': 'the change as population and rate',
    },
    forecasts: 'earlier forecasts',
    fromTo: (from, to) => `${from} to ${to}`,
  },
};

type Label = (code: RegionCode) => string | undefined;

export function nameSeries(
  indicator: Indicator,
  regions: readonly RegionCode[],
  language: Language,
  label: Label,
): FileName {
  const named = regions.slice(0, NAMED);
  const rest = regions.length > NAMED;
  const words = named.map((code) => label(code) ?? code).join(', ');
  return {
    plain: [indicator.id, ...named, ...(rest ? ['and-more'] : [])].join('-'),
    readable: `${indicator.name[language]}, ${words}${rest ? ` ${WORDS[language].more}` : ''}`,
  };
}

export function nameSnapshot(
  indicator: Indicator,
  shown: { level: 'county' | 'municipality'; parent?: RegionCode | undefined; period: Period | null },
  language: Language,
  label: Label,
): FileName {
  const words = WORDS[language];
  const { level, parent, period } = shown;
  const where = parent ? ` ${words.in} ${label(parent) ?? parent}` : '';
  const when = period ? `, ${formatPeriod(period, language)}` : '';
  return {
    plain: [indicator.id, level, parent, period].filter(Boolean).join('-'),
    readable: `${indicator.name[language]}, ${words.levels[level]}${where}${when}`,
  };
}

export function nameDecomposition(
  indicator: Indicator,
  { kind, region, label, from, to }: Pick<Decomposition, 'kind' | 'region' | 'label' | 'from' | 'to'>,
  language: Language,
): FileName {
  const { split, fromTo } = WORDS[language];
  const when = fromTo(formatPeriod(from, language), formatPeriod(to, language));
  return {
    plain: [indicator.id, region, kind, from, to].join('-'),
    readable: `${indicator.name[language]}, ${label}, ${split[kind]}, ${when}`,
  };
}

export function namePastForecasts(
  indicator: Indicator,
  region: RegionCode,
  language: Language,
  label: Label,
): FileName {
  return {
    plain: [indicator.id, region, 'past-forecasts'].join('-'),
    readable: `${indicator.name[language]}, ${label(region) ?? region}, ${WORDS[language].forecasts}`,
  };
}
