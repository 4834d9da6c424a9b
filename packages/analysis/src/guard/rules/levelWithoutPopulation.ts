/** LEVEL_WITHOUT_POPULATION: more people in work may only mean more people. */
import { type Finding, type Language, formatDate, formatPercent } from '@regionpuls/domain';
import type { ChangedPair } from '../pair.ts';
import { raise } from '../raise.ts';
import { yearOf } from '../season.ts';

export function findLevelWithoutPopulation({
  earlier,
  later,
  values,
  indicators,
  context,
}: ChangedPair): Finding[] {
  const years = [yearOf(earlier.period), yearOf(later.period)] as const;
  if (indicators.left.topic !== 'employment' || later.unit !== 'persons' || years[0] === years[1]) return [];
  const residents = [context.population(earlier, years[0]), context.population(later, years[1])] as const;
  const growth = growthOf(residents[0], residents[1]);
  const ownGrowth = growthOf(values.earlier, values.later);
  return [
    raise('LEVEL_WITHOUT_POPULATION', 'info', (language) => {
      const words = WORDS[language];
      if (growth === null || ownGrowth === null) return inAll(words.unknown);
      const days = years.map((year) => formatDate(`${year}-01-01`, language)) as [string, string];
      const population = words.moved(words.population, growth, language);
      const own = words.moved(words.own, ownGrowth, language);
      return inAll(`${words.follow} ${population} ${words.between(...days)}. ${own}.`);
    }),
  ];
}

function inAll(text: string) {
  return { nb: text, nn: text, en: text };
}

/** In per cent; null when a value is missing or there is nothing to grow from. */
function growthOf(from: number | null, to: number | null): number | null {
  return from === null || to === null || from <= 0 ? null : (to / from - 1) * 100;
}

interface Words {
  follow: string;
  population: string;
  own: string;
  moved: (who: string, percent: number, language: Language) => string;
  between: (from: string, to: string) => string;
  unknown: string;
}

function moving(rose: string, fell: string): Words['moved'] {
  return (who, percent, language) =>
    `${who} ${percent < 0 ? fell : rose} ${formatPercent(Math.abs(percent), language)}`;
}

const WORDS: Record<Language, Words> = {
  nb: {
    follow: 'Antallet sysselsatte følger folketallet.',
    population: 'Befolkningen',
    own: 'Tallet på sysselsatte',
    moved: moving('økte', 'gikk ned'),
    between: (from, to) => `fra ${from} til ${to}`,
    unknown:
      'Antallet sysselsatte følger folketallet, som ikke er kjent for begge årene. Flere sysselsatte kan bety bare flere innbyggere.',
  },
  nn: {
    follow: 'Talet på sysselsette følgjer folketalet.',
    population: 'Folketalet',
    own: 'Talet på sysselsette',
    moved: moving('auka', 'gjekk ned'),
    between: (from, to) => `frå ${from} til ${to}`,
    unknown:
      'Talet på sysselsette følgjer folketalet, som ikkje er kjent for begge åra. Fleire sysselsette kan bety berre fleire innbyggjarar.',
  },
  en: {
    follow: 'The number of employed follows the population.',
    population: 'The population',
    own: 'The number of employed',
    moved: moving('rose by', 'fell by'),
    between: (from, to) => `from ${from} to ${to}`,
    unknown:
      'The number of employed follows the population, which is not known for both years. More people in work may only mean more residents.',
  },
};
