/** Where everything has its place: margins from what must stand in them, then the scales. */
import { formatPeriod } from '@regionpuls/domain';
import { scaleLinear } from 'd3-scale';
import type { Footnote, LineDrawing, TextLayer, TimeTick, ValueTick } from '../drawing.ts';
import { measureText, truncateText, wrapText } from '../text/measureText.ts';
import { blockSize, runOf, textBlock } from '../text/textBlock.ts';
import { type Annotation, type PlacedAnnotation, placeAnnotations } from './annotations.ts';
import { chartFormat, knownPoints } from './describe.ts';
import { type EndText, endTexts } from './endTexts.ts';
import type { LineInput } from './lineInput.ts';
import { MEASURES } from './sizes.ts';
import { withheldStrip } from './withheld.ts';
import { annotationsFor } from './timeEvents.ts';
import { type TimeSpan, timeSpan } from './timeScale.ts';
import { timeTicks } from './timeTicks.ts';
import { type ValueAxis, valueAxis } from './valueAxis.ts';
import { axisTitle } from './valueFormat.ts';

export interface Frame {
  box: LineDrawing['frame'];
  span: TimeSpan;
  axis: ValueAxis;
  /** False when there is nothing to scale by. */
  hasValues: boolean;
  title: string;
  xTicks: readonly TimeTick[];
  yTicks: readonly ValueTick[];
  ends: readonly EndText[];
  notes: readonly Footnote[];
  annotations: readonly PlacedAnnotation[];
  unplaced: readonly Annotation[];
  rowHeight: number;
  toX: (month: number) => number;
  toY: (value: number) => number;
  /** Heading, axis title and printed footnotes. */
  texts: readonly TextLayer[];
  /** Above the printed footnotes; null when none are printed. */
  divider: number | null;
}

const EMPTY_AXIS: ValueAxis = { domain: [0, 1], ticks: [], cutTop: false, cutBottom: false };
const LEAST_PLOT = 48;

/** @throws RangeError when heading and footnotes leave no room for a plot. */
export function layFrame(input: LineInput, notesFor: (axis: ValueAxis) => Footnote[]): Frame {
  const m = MEASURES[input.size];
  const edge = Math.round(m.gap / 2);
  const span = timeSpan(input) ?? { domain: [0, 1] as const, frequency: 'month' as const };
  const format = chartFormat(input);
  const heading = headingTexts(input, edge);
  const above =
    heading.reduce((y, { box }) => Math.max(y, box.y + box.height), edge) + (heading.length ? m.gap : 0);
  const roughly = Math.max(LEAST_PLOT, input.height - above - m.tick * (input.printFootnotes ? 10 : 5));
  const known = valueAxis(input, format, Math.min(6, Math.max(2, Math.round(roughly / (m.tick * 4.6)))));
  const axis = known ?? EMPTY_AXIS;
  const notes = notesFor(axis);
  const printed = input.printFootnotes ? printFootnotes(input, notes, edge) : null;
  const below = printed ? printed.box.y - m.gap * 1.5 : input.height;
  const ends = known ? endTexts(input, span) : [];

  const labelWidth = Math.max(0, ...axis.ticks.map(({ label }) => measureText(label, m.tick)));
  const left = Math.ceil(labelWidth + m.gap + edge);
  const beside = Math.max(
    0,
    ...ends.filter((end) => end.beside).map(({ lines }) => blockSize(lines, m.label).width),
  );
  const right = Math.floor(input.width - (beside > 0 ? beside + endGap(input) + edge : m.tick * 1.6));
  const toX = scaleLinear().domain(span.domain).range([left, right]);

  const rowHeight = Math.round(m.small * 1.25 + 3);
  const room = { left, right: input.width - edge, rows: m.annotationRows, size: m.small };
  const { placed, left: unplaced } = placeAnnotations(annotationsFor(input, span, axis, toX), room);
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const title = axisTitle(input.indicator, input.recipe ?? 'none', format, indexBase(input));
  const shownTitle = truncateText(title, input.width - 2 * edge, m.small);
  const axisText = textBlock([[runOf(shownTitle, 400, 'muted')]], [edge, above], {
    role: 'axis-title',
    size: m.small,
  });
  // Without labels above the plot the highest tick's own label still needs its half.
  const clear = rows > 0 ? m.gap : m.tick * 0.5 + m.gap;
  const top = Math.round(axisText.box.y + axisText.box.height + clear + rows * rowHeight);

  const xTicks = timeSpan(input)
    ? timeTicks(span, { toX, left: edge, right: input.width - edge, size: m.tick, language: input.language })
    : [];
  const tickLines = Math.max(1, ...xTicks.map(({ lines }) => lines.length));
  const bottom = Math.floor(below - tickLines * m.tick * 1.3 - m.gap - edge);
  if (bottom - top < LEAST_PLOT) {
    throw new RangeError(
      `height: ${input.height} pixels leave ${bottom - top} for the plot; allowed: at least ${input.height + LEAST_PLOT - bottom + top}`,
    );
  }
  const domain = known ? withStrip(known.domain, bottom - top, withheldStrip(input)) : axis.domain;
  const toY = scaleLinear().domain(domain).range([bottom, top]);
  return {
    box: { left, top, right, bottom },
    span,
    axis: { ...axis, domain },
    hasValues: known !== null,
    title,
    xTicks,
    yTicks: axis.ticks.map(({ value, label }) => ({ value, y: toY(value), label })),
    ends,
    notes,
    annotations: placed,
    unplaced,
    rowHeight,
    toX,
    toY,
    texts: [...heading, axisText, ...(printed ? [printed] : [])],
    divider: printed ? printed.box.y - m.gap * 0.75 : null,
  };
}

/** Lowers the domain so that its lowest value stands `strip` pixels over the plot's lower edge. */
function withStrip([low, high]: readonly [number, number], height: number, strip: number): [number, number] {
  return [low - ((high - low) * strip) / (height - strip), high];
}

/** From the plot's right edge to the labels beside it: room for a marker and a leader. */
export function endGap(input: LineInput): number {
  const m = MEASURES[input.size];
  return m.marker + m.gap * 1.25;
}

/** The period in words that every line starts from; null when they start apart. */
function indexBase(input: LineInput): string | null {
  const firsts = new Set(input.series.map((line) => knownPoints(line)[0]?.period));
  const [first] = firsts;
  return firsts.size === 1 && first ? formatPeriod(first, input.language) : null;
}

function headingTexts(input: LineInput, edge: number): TextLayer[] {
  if (!input.heading) return [];
  const m = MEASURES[input.size];
  const width = input.width - 2 * edge;
  const { title, subtitle } = input.heading;
  const lines = wrapText(title, width, m.heading, 600, 3).map((text) => [runOf(text, 600, 'text')]);
  const first = textBlock(lines, [edge, edge], { role: 'heading', size: m.heading });
  if (!subtitle) return [first];
  const more = wrapText(subtitle, width, m.label, 400, 2).map((text) => [runOf(text, 400, 'muted')]);
  return [first, textBlock(more, [edge, edge + first.box.height + 2], { role: 'heading', size: m.label })];
}

function printFootnotes(input: LineInput, notes: readonly Footnote[], edge: number): TextLayer | null {
  const m = MEASURES[input.size];
  const text = notes.map((note) => note.text).join(' ');
  if (text === '') return null;
  const lines = wrapText(text, input.width - 2 * edge, m.small, 400, 99).map((line) => [
    runOf(line, 400, 'muted'),
  ]);
  const { height } = blockSize(lines, m.small);
  return textBlock(lines, [edge, input.height - edge - height], { role: 'footnote', size: m.small });
}
