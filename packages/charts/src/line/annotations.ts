/** Rows of short labels above the plot for breaks, shocks and today: no label over another, none across a break's line. */
import type { Period } from '@regionpuls/domain';
import type { Box } from '../drawing.ts';
import { measureText } from '../text/measureText.ts';

export interface Annotation {
  role: 'break' | 'shock' | 'today';
  /** Pixel that it belongs to. */
  x: number;
  text: string;
  /** The period named where the label found no room. */
  period?: Period;
  /** A line runs from the label down through the plot. */
  hasLine: boolean;
  /** What leaving it out costs; a cut shock must be told, today need not. */
  importance: number;
}

export interface PlacedAnnotation extends Annotation {
  /** 0 is nearest the plot. */
  row: number;
  left: number;
  width: number;
}

export interface AnnotationRoom {
  /** Pixels that labels may use. */
  left: number;
  right: number;
  rows: number;
  size: number;
}

const GAP = 8;
/** More tries than this are not worth a reader's wait. */
const MOST_TRIES = 20_000;

/** The cheapest arrangement: low rows, labels centred on what they name, as few left out as possible. */
export function placeAnnotations(
  wanted: readonly Annotation[],
  room: AnnotationRoom,
): { placed: PlacedAnnotation[]; left: Annotation[] } {
  const items = [...wanted].sort((a, b) => b.importance - a.importance || a.x - b.x);
  let best: (PlacedAnnotation | null)[] = items.map(() => null);
  let least = Infinity;
  let tries = 0;
  const search = (index: number, chosen: (PlacedAnnotation | null)[], cost: number) => {
    if (cost >= least || tries++ > MOST_TRIES) return;
    const item = items[index];
    if (!item) {
      [best, least] = [chosen, cost];
      return;
    }
    for (const [candidate, price] of candidatesFor(item, room)) {
      if (chosen.some((other) => other && collide(candidate, other))) continue;
      search(index + 1, [...chosen, candidate], cost + price);
    }
    search(index + 1, [...chosen, null], cost + item.importance);
  };
  search(0, [], 0);
  return {
    placed: best.filter((each) => each !== null),
    left: items.filter((_, index) => !best[index]),
  };
}

function candidatesFor(item: Annotation, room: AnnotationRoom): [PlacedAnnotation, number][] {
  const width = measureText(item.text, room.size);
  if (width > room.right - room.left) return [];
  const keep = (left: number) => Math.min(Math.max(left, room.left), room.right - width);
  const places: [number, number][] = [
    [keep(item.x - width / 2), 0],
    [keep(item.x - 4), 1],
    [keep(item.x + 4 - width), 1],
  ];
  const candidates: [PlacedAnnotation, number][] = [];
  for (let row = 0; row < room.rows; row++) {
    for (const [left, price] of places) candidates.push([{ ...item, row, left, width }, price + row * 2]);
  }
  return candidates;
}

function collide(a: PlacedAnnotation, b: PlacedAnnotation): boolean {
  if (a.row === b.row) return a.left < b.left + b.width + GAP && b.left < a.left + a.width + GAP;
  const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
  return upper.hasLine && upper.x > lower.left - 4 && upper.x < lower.left + lower.width + 4;
}

/** Upper left corner of a placed label. */
export function annotationBox(item: PlacedAnnotation, frameTop: number, rowHeight: number): Box {
  return { x: item.left, y: frameTop - (item.row + 1) * rowHeight, width: item.width, height: rowHeight };
}
