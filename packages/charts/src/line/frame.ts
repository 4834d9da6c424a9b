/** Where everything has its place: margins from what must stand in them, then the scales. */
import { scaleLinear } from 'd3-scale';
import type { Footnote, LineDrawing, TextLayer, TimeTick, ValueTick } from '../drawing.ts';
import { measureText, truncateText } from '../text/measureText.ts';
import { blockSize, runOf, textBlock } from '../text/textBlock.ts';
import { type Annotation, type PlacedAnnotation, placeAnnotations } from './annotations.ts';
import { chartAxisTitle, chartFormat } from './chartFormat.ts';
import { type EndText, endTexts } from './endTexts.ts';
import type { LineInput } from './lineInput.ts';
import { type MeasureStrip, measuresShown, planMeasures } from './measureStrip.ts';
import { headingTexts, printFootnotes } from './printedTexts.ts';
import { MEASURES } from './sizes.ts';
import { withheldStrip } from './withheld.ts';
import { annotationsFor } from './timeEvents.ts';
import { type TimeSpan, timeSpan } from './timeScale.ts';
import { timeTicks } from './timeTicks.ts';
import { type ValueAxis, valueAxis } from './valueAxis.ts';
import { WORDS } from './words.ts';

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
  strip: MeasureStrip;
  /** The strip's upper edge. */
  stripTop: number;
  toX: (month: number) => number;
  toY: (value: number) => number;
  /** Heading, axis title and printed footnotes. */
  texts: readonly TextLayer[];
  /** Above the printed footnotes; null when none are printed. */
  divider: number | null;
}

const EMPTY_AXIS: ValueAxis = { domain: [0, 1], ticks: [], cutTop: false, cutBottom: false };
const LEAST_PLOT = 48;
/** Of the height under the labels; measures beyond it are told under the picture. */
const STRIP_SHARE = 0.3;

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
  const measured = measuresShown(input, span).length > 0;
  const stripName = measured ? measureText(WORDS[input.language].measures, m.small) : 0;
  const left = Math.ceil(Math.max(labelWidth, stripName) + m.gap + edge);
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
  const title = chartAxisTitle(input);
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
  const axisHeight = tickLines * m.tick * 1.3 + m.gap + edge;
  const strip = planMeasures(input, span, toX, {
    left,
    right: input.width - edge,
    height: (below - axisHeight - top) * STRIP_SHARE,
  });
  const bottom = Math.floor(below - axisHeight - strip.height);
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
    strip,
    stripTop: below - strip.height - edge,
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
