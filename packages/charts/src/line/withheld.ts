/** Hollow pills in a strip at the plot's lower edge: a withheld value is seen to exist, and is not seen as 0. */
import { type Point, toOrdinal } from '@regionpuls/domain';
import type { WithheldLayer } from '../drawing.ts';
import { SERIES_TOKENS } from '../theme.ts';
import type { LineInput } from './lineInput.ts';
import { MEASURES } from './sizes.ts';
import { monthOf } from './timeScale.ts';

/** Lines with withheld values, each with a row of its own in the strip. */
function rowsOf(input: LineInput): number[] {
  return input.series.flatMap(({ series }, index) =>
    series.points.some(({ status }) => status === 'suppressed') ? [index] : [],
  );
}

function measures(input: LineInput): { radius: number; row: number } {
  const radius = MEASURES[input.size].marker * 0.62;
  return { radius, row: radius * 2 + 3 };
}

/** Height in pixels kept free of values, so that a withheld one never stands where a 0 does. */
export function withheldStrip(input: LineInput): number {
  const rows = rowsOf(input).length;
  return rows === 0 ? 0 : rows * measures(input).row + MEASURES[input.size].marker + 3;
}

/** @param bottom the plot's lower edge. */
export function withheldLayers(
  input: LineInput,
  toX: (month: number) => number,
  bottom: number,
): WithheldLayer[] {
  const { radius, row } = measures(input);
  return rowsOf(input).flatMap((index, place) => {
    const y = bottom - 3 - radius - place * row;
    return runsOf(input.series[index]!.series.points).flatMap((run): WithheldLayer[] => {
      const xs = run.map(({ period }) => toX(monthOf(period)));
      const step = xs.length > 1 ? xs[1]! - xs[0]! : Infinity;
      // Pills that would touch become one, from the first to the last.
      const spans = step < radius * 2 + 3 ? [[xs[0]!, xs.at(-1)!] as const] : xs.map((x) => [x, x] as const);
      return spans.map(([x1, x2]) => ({ kind: 'withheld', x1, x2, y, radius, token: SERIES_TOKENS[index]! }));
    });
  });
}

/** Suppressed points in unbroken rows. */
function runsOf(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    if (point.status !== 'suppressed') continue;
    const before = runs.at(-1)?.at(-1);
    if (before && toOrdinal(point.period) === toOrdinal(before.period) + 1) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}
