/** Questions about lines in pixels. */
import type { Box, Trace } from '../drawing.ts';

export function boxOf(traces: readonly Trace[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const trace of traces) {
    for (let index = 0; index + 1 < trace.length; index += 2) {
      left = Math.min(left, trace[index]!);
      right = Math.max(right, trace[index]!);
      top = Math.min(top, trace[index + 1]!);
      bottom = Math.max(bottom, trace[index + 1]!);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** True inside the rings and outside their holes. */
export function isInside(x: number, y: number, rings: readonly Trace[]): boolean {
  let inside = false;
  for (const ring of rings) {
    eachSide(ring, (ax, ay, bx, by) => {
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
      return false;
    });
  }
  return inside;
}

/** True when any side of the rings passes through the box or ends in it. */
export function touchesBox(rings: readonly Trace[], { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  return rings.some((ring) =>
    eachSide(ring, (ax, ay, bx, by) => {
      if (Math.max(ax, bx) < x || Math.min(ax, bx) > right) return false;
      if (Math.max(ay, by) < y || Math.min(ay, by) > bottom) return false;
      if (ax >= x && ax <= right && ay >= y && ay <= bottom) return true;
      // The corners of the box lie on one hand of the side, or it passes between them.
      const hand = (px: number, py: number) => (bx - ax) * (py - ay) - (by - ay) * (px - ax) > 0;
      const first = hand(x, y);
      return first !== hand(right, y) || first !== hand(x, bottom) || first !== hand(right, bottom);
    }),
  );
}

/** @returns true as soon as `visit` does. */
function eachSide(ring: Trace, visit: (ax: number, ay: number, bx: number, by: number) => boolean): boolean {
  const count = ring.length;
  for (let index = 0; index + 1 < count; index += 2) {
    const next = index + 3 < count ? index + 2 : 0;
    if (visit(ring[index]!, ring[index + 1]!, ring[next]!, ring[next + 1]!)) return true;
  }
  return false;
}
