/** Measures as bars in rows under the time axis: when something was done, never what came of it. */
import { firstMonth, formatPeriod, lastMonth } from '@regionpuls/domain';
import type { BarLayer, Layer, LineDrawing } from '../drawing.ts';
import { measureText, truncateText } from '../text/measureText.ts';
import { runOf, textBlock } from '../text/textBlock.ts';
import { knownPoints } from './knownPoints.ts';
import type { LineInput, LineMeasure } from './lineInput.ts';
import { MEASURES } from './sizes.ts';
import type { TimeSpan } from './timeScale.ts';
import { WORDS } from './words.ts';

const MOST_ROWS = 4;

interface PlacedMeasure {
  row: number;
  x1: number;
  x2: number;
  /** The label's left edge. */
  left: number;
  text: string;
}

export interface MeasureStrip {
  placed: readonly PlacedMeasure[];
  /** Measures of the time shown that found no room. */
  left: readonly LineMeasure[];
  /** Pixels from one row to the next, and in all. */
  pitch: number;
  height: number;
}

/** Those that have any of their time in the picture, the earliest first. */
export function measuresShown(input: LineInput, { domain: [from, to] }: TimeSpan): LineMeasure[] {
  return (input.measures ?? [])
    .filter((one) => firstMonth(one.from) <= to && (one.to === null || lastMonth(one.to) >= from))
    .sort((a, b) => firstMonth(a.from) - firstMonth(b.from));
}

/** «Kompetansetilflyttere», «Grønt løft (pågår)». */
export function measureLabel({ label, to }: LineMeasure, input: LineInput): string {
  return to === null ? `${label} (${WORDS[input.language].ongoing})` : label;
}

/**
 * Each in the highest row where neither bar nor label comes near another.
 * @param room pixels across and the height that the strip may take.
 */
export function planMeasures(
  input: LineInput,
  span: TimeSpan,
  toX: (month: number) => number,
  room: { left: number; right: number; height: number },
): MeasureStrip {
  const m = MEASURES[input.size];
  const pitch = Math.ceil(barHeight(input) + m.small * 1.25 + 2 + m.gap * 0.75);
  const rows = Math.max(0, Math.min(MOST_ROWS, Math.floor(room.height / pitch)));
  const [from, to] = span.domain;
  const now = nowMonth(input, to);
  const ends = new Array<number>(rows).fill(-Infinity);
  const placed: PlacedMeasure[] = [];
  const left: LineMeasure[] = [];
  for (const one of measuresShown(input, span)) {
    const start = Math.min(Math.max(firstMonth(one.from) - 0.5, from), to);
    const end = one.to === null ? now : lastMonth(one.to) + 0.5;
    const x1 = Math.min(toX(start), room.right - 4);
    const x2 = Math.max(toX(Math.min(end, to)), x1 + 4);
    const text = truncateText(measureLabel(one, input), room.right - room.left, m.small);
    const width = measureText(text, m.small);
    const labelLeft = Math.max(room.left, Math.min(x1, room.right - width));
    const row = ends.findIndex((taken) => Math.min(x1, labelLeft) >= taken + m.gap * 1.5);
    if (row < 0) left.push(one);
    else {
      ends[row] = Math.max(x2, labelLeft + width);
      placed.push({ row, x1, x2, left: labelLeft, text });
    }
  }
  const used = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { placed, left, pitch, height: used > 0 ? used * pitch + m.gap * 0.5 : 0 };
}

function barHeight(input: LineInput): number {
  return MEASURES[input.size].line * 1.8;
}

/** A measure that goes on reaches to today; without a today, to the last figure. */
function nowMonth(input: LineInput, to: number): number {
  if (input.today) return Math.min(to, firstMonth(input.today.slice(0, 7)));
  const last = input.series.flatMap((line) => knownPoints(line).at(-1)?.period ?? []);
  return Math.min(to, Math.max(...last.map(lastMonth)) + 0.5);
}

/** @param top the strip's upper edge. */
export function measureLayers(
  input: LineInput,
  strip: MeasureStrip,
  frame: LineDrawing['frame'],
  top: number,
): Layer[] {
  if (strip.placed.length === 0) return [];
  const m = MEASURES[input.size];
  const height = barHeight(input);
  const name = textBlock(
    [[runOf(WORDS[input.language].measures, 400, 'muted')]],
    [
      frame.left - m.tick * 0.6 - measureText(WORDS[input.language].measures, m.small),
      top + height / 2 - m.small * 0.625,
    ],
    { role: 'measure', size: m.small },
  );
  const bars = strip.placed.flatMap(({ row, x1, x2, left, text }): Layer[] => {
    const y = top + row * strip.pitch;
    const bar: BarLayer = {
      kind: 'bar',
      role: 'measure',
      x: x1,
      y,
      width: x2 - x1,
      height,
      radius: height / 2,
      token: 'measure',
      edge: null,
    };
    const label = textBlock([[runOf(text, 400, 'muted')]], [left, y + height + 2], {
      role: 'measure',
      size: m.small,
    });
    return [bar, label];
  });
  return [name, ...bars];
}

/** «Kompetansetilflyttere (juni 2015 til juni 2018)». */
export function nameMeasure({ label, from, to }: LineMeasure, input: LineInput): string {
  const words = WORDS[input.language];
  const start = formatPeriod(from, input.language);
  const when = to === null ? words.since(start) : words.stretch(start, formatPeriod(to, input.language));
  return `${label} (${when})`;
}
