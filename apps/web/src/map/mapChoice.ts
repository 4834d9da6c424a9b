import { isPeriod } from '@regionpuls/domain';
import type { LoadedIndicator } from '../queries/indicators.ts';

export type Level = 'county' | 'municipality';

export interface MapChoice {
  /** Undefined when no indicator has figures at the level. */
  indicator: LoadedIndicator | undefined;
  level: Level;
  county: string | undefined;
  period: string | undefined;
  /** The day or instant that the figures are asked of; undefined for now. The API judges whether it is one. */
  asOf: string | undefined;
  /** Land where its boundaries are loaded, or a tile a region. */
  form: 'areas' | 'tiles';
}

/** What the address asks the map to show; what it leaves out is chosen so that the map says something. */
export function readMapChoice(params: URLSearchParams, indicators: readonly LoadedIndicator[]): MapChoice {
  const asked = params.get('level');
  const level: Level = asked === 'municipality' ? 'municipality' : 'county';
  const here = indicatorsAt(level, indicators);
  const period = params.get('period');
  const county = params.get('county');
  return {
    // A count mostly shows where people live, so a rate comes first.
    indicator:
      here.find(({ id }) => id === params.get('indicator')) ??
      here.find(({ unit }) => unit === 'percent') ??
      here[0],
    level,
    county: level === 'municipality' && county && /^\d{2}$/.test(county) ? county : undefined,
    period: period && isPeriod(period) ? period : undefined,
    asOf: params.get('asOf') || undefined,
    form: params.get('form') === 'tiles' ? 'tiles' : 'areas',
  };
}

export function indicatorsAt(level: Level, indicators: readonly LoadedIndicator[]): LoadedIndicator[] {
  return indicators.filter(({ coverage }) => coverage?.levels.includes(level));
}
