/** Splits values into unbroken stretches, and cuts a stretch at the plot's upper and lower edge. */
import { type PathPoint, type Series, toOrdinal } from '@regionpuls/domain';
import type { DrawnLine, Point } from '../drawing.ts';
import { monthOf } from './timeScale.ts';

type Segment = DrawnLine['segments'][number];

/** A suppressed, missing or absent period ends a stretch: nothing is drawn across it. */
export function actualSegments(series: Series): Segment[] {
  const segments: { period: string; month: number; value: number }[][] = [];
  let previous: number | null = null;
  for (const { period, value } of series.points) {
    if (value === null) continue;
    const ordinal = toOrdinal(period);
    const point = { period, month: monthOf(period), value };
    if (previous !== null && ordinal === previous + 1) segments.at(-1)!.push(point);
    else segments.push([point]);
    previous = ordinal;
  }
  return segments;
}

/** A path is agreed as a course: it is one stretch, however far apart its points are. */
export function pathSegments(points: readonly PathPoint[]): Segment[] {
  if (points.length === 0) return [];
  const placed = points.map(({ period, value }) => ({ period, month: monthOf(period), value }));
  return [placed.sort((a, b) => a.month - b.month)];
}

/** The parts of a polyline between `top` and `bottom`, with new ends where it crosses them. */
export function cutAtEdges(points: readonly Point[], top: number, bottom: number): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  const close = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  const inside = ([, y]: Point) => y >= top && y <= bottom;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) {
      const crossings = crossingsOf(before, point, top, bottom);
      if (inside(before) && !inside(point)) {
        if (crossings[0]) piece.push(crossings[0]);
        close();
      } else if (!inside(before) && crossings.length > 0) {
        piece.push(...crossings);
        if (!inside(point)) close();
      }
    }
    if (inside(point)) piece.push(point);
  }
  close();
  return pieces;
}

/** Where a step passes an edge strictly inside it, in the order it is walked. */
function crossingsOf(a: Point, b: Point, top: number, bottom: number): Point[] {
  return [top, bottom]
    .filter((edge) => a[1] < edge !== b[1] < edge && a[1] !== edge && b[1] !== edge)
    .map((edge): [number, Point] => {
      const share = (edge - a[1]) / (b[1] - a[1]);
      return [share, [a[0] + share * (b[0] - a[0]), edge]];
    })
    .sort(([first], [second]) => first - second)
    .map(([, point]) => point);
}
