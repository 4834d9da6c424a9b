/** What a break may have meant here: the source's own estimate for the country, by this area's share of the country. */
import {
  type Break,
  type Language,
  PERIODS_PER_YEAR,
  enumeratePeriods,
  formatPercent,
  frequencyOf,
  shiftPeriod,
} from '@regionpuls/domain';
import { type ChangedPair, requestOf, valueOf } from './pair.ts';
import { formatDifference, formatRange } from './words.ts';

export interface BreakEffect {
  /** The source's estimates for the country, least and most, in the unit. */
  nation: readonly [number, number];
  /** The area's share of the country in the year around the break, 0 to 1. */
  share: number;
  /** The estimates times the share. */
  area: readonly [number, number];
}

/**
 * Null for a rate, for two areas, for the country itself, and where the source gave no estimate or the share is not
 * known.
 */
export function estimateBreakEffect(at: Break, pair: ChangedPair): BreakEffect | null {
  const { left, right, context } = pair;
  if (at.nationalEffects.length === 0 || left.unit !== 'persons' || right.unit !== 'persons') return null;
  if (left.indicator !== right.indicator || left.breakdown !== right.breakdown) return null;
  if (left.region !== right.region && context.differingUnits(left, right).length > 0) return null;
  const share = shareAround(at, pair);
  if (share === null || share >= 1) return null;
  const changes = at.nationalEffects.map(({ change }) => change);
  const nation = [Math.min(...changes), Math.max(...changes)] as const;
  return { nation, share, area: [nation[0] * share, nation[1] * share] };
}

/**
 * Half a year before the break and half a year from it on, so that neither the season nor the break itself decides.
 * Only periods for which both values are known count.
 */
function shareAround(at: Break, { later, context }: ChangedPair): number | null {
  const frequency = frequencyOf(later.period);
  if (frequencyOf(at.period) !== frequency) return null;
  const half = Math.floor(PERIODS_PER_YEAR[frequency] / 2);
  let [own, country] = [0, 0];
  for (const period of enumeratePeriods(
    shiftPeriod(at.period, -half),
    shiftPeriod(at.period, Math.max(half - 1, 0)),
  )) {
    const figure = context.lookUp({ ...requestOf(later), period, adjustment: 'none' });
    const value = figure && valueOf(figure);
    const nation = context.nation(later.indicator, period, later.breakdown);
    if (value === null || nation === null) continue;
    own += value;
    country += nation;
  }
  return country > 0 ? own / country : null;
}

export function describeBreakEffect(effect: BreakEffect, pair: ChangedPair, language: Language): string {
  const { later, change } = pair;
  const number = (value: number) => formatDifference(value, later, language);
  const range = ([from, to]: readonly [number, number]) => formatRange(number(from), number(to), language);
  const words = WORDS[language];
  const whole = Math.abs(change.absolute);
  const isLarger = Math.max(...effect.area.map(Math.abs)) > whole;
  const beside = isLarger ? words.larger(number(whole)) : words.smaller(number(whole));
  const share = formatPercent(effect.share * 100, language);
  return `${words.share(later.label, share, range(effect.nation), range(effect.area))}${beside}.`;
}

interface Words {
  share: (label: string, share: string, nation: string, area: string) => string;
  larger: (change: string) => string;
  smaller: (change: string) => string;
}

const WORDS: Record<Language, Words> = {
  nb: {
    share: (label, share, nation, area) =>
      `${label} hadde ${share} av landets tall i året rundt bruddet. Den samme andelen av kildens anslag for landet (${nation}) er ${area}`,
    larger: (change) => `. Det kan være mer enn hele forskjellen på ${change}`,
    smaller: (change) => `, av en forskjell på ${change}`,
  },
  nn: {
    share: (label, share, nation, area) =>
      `${label} hadde ${share} av talet for landet i året rundt brotet. Den same delen av anslaget frå kjelda for landet (${nation}) er ${area}`,
    larger: (change) => `. Det kan vere meir enn heile skilnaden på ${change}`,
    smaller: (change) => `, av ein skilnad på ${change}`,
  },
  en: {
    share: (label, share, nation, area) =>
      `${label} had ${share} of the national figure in the year around the break. The same share of the source’s estimate for the country (${nation}) is ${area}`,
    larger: (change) => `. That may be more than the whole difference of ${change}`,
    smaller: (change) => `, of a difference of ${change}`,
  },
};
