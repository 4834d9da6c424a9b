/** A target's progress as lines: the actual course, every agreed path, where it is heading, baseline and goal. */
import type { Progress } from '@regionpuls/domain';
import { distinctPaths } from './distinctPaths.ts';
import type { LineInput } from './lineInput.ts';

/** As the source printed it, or without its season, which is our calculation. */
export type Course = 'published' | 'adjusted';

/** What the lines are called. */
export interface ProgressNames {
  actual: string;
  actualAdjusted: string;
  expected: string;
  expectedAgreed: (year: string) => string;
}

/** @param isCard a card shows where it stands; the season and where it is heading need the room of a page. */
export function progressLines(
  { actual, adjusted, forecast, paths, inForce, target }: Progress,
  course: Course,
  names: ProgressNames,
  isCard = false,
): Pick<
  LineInput,
  'series' | 'recipe' | 'published' | 'paths' | 'seasonalPath' | 'forecast' | 'target' | 'baseline'
> {
  const isAdjusted = course === 'adjusted';
  const fan = isAdjusted ? adjusted.forecast : forecast.points;
  const pathInForce = paths.find(({ version }) => version === inForce?.version);
  const yearOf = (version: number) =>
    target.versions.find((one) => one.version === version)?.agreed.slice(0, 4) ?? '';
  return {
    series: [
      {
        label: isAdjusted ? names.actualAdjusted : names.actual,
        series: isAdjusted ? { ...actual, points: adjusted.points } : actual,
      },
    ],
    ...(isAdjusted ? { recipe: 'seasonally-adjusted', published: actual } : {}),
    paths: distinctPaths({ paths, inForce }).map(({ version, points, adjusted: level }) => ({
      version,
      points: isAdjusted && level.length > 0 ? level : points,
      inForce: version === inForce?.version,
      label: version === inForce?.version ? names.expected : names.expectedAgreed(yearOf(version)),
    })),
    ...(isCard || isAdjusted ? {} : { seasonalPath: pathInForce?.seasonal }),
    ...(isCard ? {} : { forecast: { points: fan } }),
    ...(inForce
      ? {
          target: { ...inForce.goal, direction: target.direction },
          baseline: { period: inForce.baseline.period, value: inForce.baseline.value },
        }
      : {}),
  };
}
