/** Finds room for a label: never over another label, a marker or a break line; over a data line only when nothing else is left. */
import type { Box, Point } from '../drawing.ts';
import { boxesOverlap } from '../text/textBlock.ts';

export interface Obstacles {
  /** Nothing may stand over these. */
  boxes: Box[];
  /** Data lines in pixels, to be kept clear of when possible. */
  lines: (readonly Point[])[];
  /** Labels stay inside this. */
  within: Box;
}

/** The first candidate that crosses fewest data lines, of those that overlap nothing; null when all overlap something. */
export function findRoom(candidates: readonly Box[], obstacles: Obstacles): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    if (!isInside(candidate, obstacles.within)) continue;
    if (obstacles.boxes.some((box) => boxesOverlap(candidate, box, 2))) continue;
    const crossed = crossings(candidate, obstacles.lines);
    if (crossed < least) [best, least] = [candidate, crossed];
    if (least === 0) break;
  }
  return best;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 0.01 &&
    inner.y >= outer.y - 0.01 &&
    inner.x + inner.width <= outer.x + outer.width + 0.01 &&
    inner.y + inner.height <= outer.y + outer.height + 0.01
  );
}

/** How many steps of the lines pass through the box. */
export function crossings(box: Box, lines: readonly (readonly Point[])[]): number {
  let count = 0;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      if (passesThrough(line[index - 1]!, line[index]!, box)) count++;
    }
  }
  return count;
}

/** Liang-Barsky: is any part of the step inside the box? */
function passesThrough(a: Point, b: Point, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [a[0] - b[0], a[0] - box.x],
    [b[0] - a[0], box.x + box.width - a[0]],
    [a[1] - b[1], a[1] - box.y],
    [b[1] - a[1], box.y + box.height - a[1]],
  ];
  for (const [slope, distance] of sides) {
    if (slope === 0) {
      if (distance < 0) return false;
      continue;
    }
    const share = distance / slope;
    if (slope < 0) enter = Math.max(enter, share);
    else leave = Math.min(leave, share);
    if (enter > leave) return false;
  }
  return true;
}

/**
 * Stacks blocks of given heights as near to their wished middles as the room allows, in the order of their anchors, at least
 * `gap` apart. Answers the middles, or null when they do not fit.
 */
export function stack(
  wishes: readonly { anchor: number; middle: number; height: number }[],
  top: number,
  bottom: number,
  gap: number,
): number[] | null {
  const total = wishes.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, wishes.length - 1);
  if (total > bottom - top + 0.01) return null;
  const order = wishes
    .map((_, index) => index)
    .sort((a, b) => wishes[a]!.anchor - wishes[b]!.anchor || a - b);
  // Neighbours that would overlap become one cluster, which stands around the mean of what its members wish for.
  const clusters: { members: number[]; start: number; height: number }[] = [];
  for (const index of order) {
    const { height } = wishes[index]!;
    let cluster = { members: [index], start: 0, height };
    for (;;) {
      cluster.start = Math.min(
        Math.max(wishedStart(cluster.members, wishes, gap), top),
        bottom - cluster.height,
      );
      const above = clusters.at(-1);
      if (!above || above.start + above.height + gap <= cluster.start + 1e-9) break;
      clusters.pop();
      cluster = {
        members: [...above.members, ...cluster.members],
        start: 0,
        height: above.height + gap + cluster.height,
      };
    }
    clusters.push(cluster);
  }
  const middles = new Array<number>(wishes.length).fill(0);
  for (const { members, start } of clusters) {
    let y = start;
    for (const index of members) {
      const { height } = wishes[index]!;
      middles[index] = y + height / 2;
      y += height + gap;
    }
  }
  return middles;
}

function wishedStart(
  members: readonly number[],
  wishes: readonly { middle: number; height: number }[],
  gap: number,
): number {
  let [offset, sum] = [0, 0];
  for (const index of members) {
    const { middle, height } = wishes[index]!;
    sum += middle - height / 2 - offset;
    offset += height + gap;
  }
  return sum / members.length;
}
