/**
 * A series' values as steps from one to the next. A total with both sexes beside it is told as what it has over their sum, which is
 * nearly always nothing; so are the same figures on other borders.
 */
import type { SeriesColumns } from '@regionpuls/domain';
import type { StoredSeries } from './storedSeries.ts';

export interface Steps {
  /** Places of the series that it is told over. */
  over: number[];
  values: number[];
}

/** The shortest way, as text, to tell the series at the place. */
export function chooseSteps(all: readonly StoredSeries[], at: number, scale: number): Steps {
  const { key, columns } = all[at]!;
  const earlier = all.slice(0, at).flatMap((other, place) => {
    const beside = other.key.region === key.region && other.key.frequency === key.frequency;
    return beside ? [{ place, ...other }] : [];
  });
  const sexes = earlier.filter(
    (other) => other.key.boundaries === key.boundaries && other.key.breakdown.startsWith('sex='),
  );
  const ways = [
    [],
    ...(key.breakdown === 'total' && sexes.length === 2 ? [sexes] : []),
    ...earlier.filter((other) => other.key.breakdown === key.breakdown).map((other) => [other]),
  ];
  return ways
    .map((way): Steps => ({
      over: way.map(({ place }) => place),
      values: toSteps(
        columns,
        scale,
        way.map((other) => other.columns),
      ),
    }))
    .reduce((best, told) => (lengthOf(told) < lengthOf(best) ? told : best));
}

function lengthOf(steps: Steps): number {
  return JSON.stringify(steps).length;
}

function toSteps(
  { ordinals, values }: SeriesColumns,
  scale: number,
  over: readonly SeriesColumns[],
): number[] {
  const below = new Map<number, number>();
  for (const other of over) {
    other.ordinals.forEach((ordinal, at) => {
      const value = other.values[at]!;
      if (!Number.isNaN(value)) below.set(ordinal, (below.get(ordinal) ?? 0) + Math.round(value * scale));
    });
  }
  let last = 0;
  return Array.from(ordinals).flatMap((ordinal, at) => {
    const value = values[at]!;
    if (Number.isNaN(value)) return [];
    const rest = Math.round(value * scale) - (below.get(ordinal) ?? 0);
    const step = rest - last;
    last = rest;
    return [step];
  });
}
