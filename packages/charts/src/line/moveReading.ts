/** Which reading a key or a pointer leads to: the same in every painter that can be explored. */
import type { HitPoint } from '../drawing.ts';

/** The reading nearest a pixel across; null when there are none. */
export function nearestReading(hitPoints: readonly Pick<HitPoint, 'x'>[], x: number): number | null {
  let best: number | null = null;
  for (const [index, point] of hitPoints.entries()) {
    if (best === null || Math.abs(point.x - x) < Math.abs(hitPoints[best]!.x - x)) best = index;
  }
  return best;
}

/**
 * Where a key leads: arrows one reading on, Page keys twelve, Home and End to the ends, Escape out (null). `undefined` when the
 * key means nothing here. From nowhere, an arrow enters at the newest reading.
 */
export function moveReading(key: string, from: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  const keep = (index: number) => Math.min(Math.max(index, 0), count - 1);
  const by = (steps: number) => (from === null ? count - 1 : keep(from + steps));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1);
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1);
    case 'PageDown':
      return by(-12);
    case 'PageUp':
      return by(12);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
