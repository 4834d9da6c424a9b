/** Names of the files that the figure routes give. */
import {
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
  { more: string; levels: Record<'county' | 'municipality', string>; in: string }
> = {
  nb: { more: 'med flere', levels: { county: 'fylker', municipality: 'kommuner' }, in: 'i' },
  nn: { more: 'med fleire', levels: { county: 'fylke', municipality: 'kommunar' }, in: 'i' },
  en: { more: 'and more', levels: { county: 'counties', municipality: 'municipalities' }, in: 'in' },
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
