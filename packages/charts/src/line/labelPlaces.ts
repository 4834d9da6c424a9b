/** Where a label could stand beside what it names, the best place first. */
import type { Box, Point } from '../drawing.ts';

/** Places around a point, the right side first, then farther and farther away. */
export function around([x, y]: Point, size: { width: number; height: number }, gap: number): Box[] {
  const { width, height } = size;
  const places: Box[] = [];
  for (const far of [1, 2, 3.5, 5.5, 8, 11]) {
    const up = y - height - gap * far;
    const down = y + gap * far;
    if (far === 1) places.push({ x: x + gap, y: y - height / 2, width, height });
    for (const top of [up, down]) {
      for (const left of [x + gap * 0.4, x - width / 2, x - width - gap * 0.4])
        places.push({ x: left, y: top, width, height });
    }
    if (far === 1) places.push({ x: x - width - gap, y: y - height / 2, width, height });
  }
  return places;
}

/** Places under and over a line, the middle first. */
export function along(
  segments: readonly (readonly Point[])[],
  size: { width: number; height: number },
  gap: number,
): Box[] {
  const points = segments.flat();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return [];
  const places: Box[] = [];
  for (const far of [1, 0.3, 3, 6, 10]) {
    for (const share of [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1]) {
      const middle = first[0] + share * (last[0] - first[0]);
      const left = middle - size.width / 2;
      const under = points.filter(([x]) => x >= left && x <= left + size.width).map(([, y]) => y);
      const ys = [yAt(points, left), yAt(points, middle), yAt(points, left + size.width), ...under];
      places.push(
        { x: left, y: Math.max(...ys) + gap * far, ...size },
        { x: left, y: Math.min(...ys) - gap * far - size.height, ...size },
      );
    }
  }
  return places;
}

function yAt(points: readonly Point[], x: number): number {
  const after = points.findIndex((point) => point[0] >= x);
  const b = points[after];
  const a = points[after - 1];
  if (!b) return points.at(-1)![1];
  if (!a) return b[1];
  return a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

/** Over and under the beginning of a line, from its start on: where a reader begins. */
export function alongStart(
  points: readonly Point[],
  size: { width: number; height: number },
  gap: number,
): Box[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const places: Box[] = [];
  for (const far of [1, 3, 6, 9]) {
    for (let share = 0.01; share < 0.6; share += 0.03) {
      const left = first[0] + share * (last[0] - first[0]);
      const beside = points.filter(([x]) => x >= left - 2 && x <= left + size.width + 2).map(([, y]) => y);
      if (beside.length === 0) continue;
      places.push(
        { x: left, y: Math.min(...beside) - gap * far - size.height, ...size },
        { x: left, y: Math.max(...beside) + gap * far, ...size },
      );
    }
  }
  return places;
}
