/** Values with their intervals become a dot and a bar in each row: a ranking that shows how little it may mean. */
import { formatPercent, formatPeriod } from '@regionpuls/domain';
import { scaleLinear } from 'd3-scale';
import type { IntervalsDrawing, Layer, Row, TextRun } from '../drawing.ts';
import { footnotes } from '../line/footnotes.ts';
import { readPoint } from '../line/hitPoints.ts';
import { MEASURES } from '../line/sizes.ts';
import { qualifiers } from '../line/qualifiers.ts';
import { roundAxis, widen } from '../line/valueAxis.ts';
import { type ValueFormat, axisTitle, formatInText, formatShort, valueFormat } from '../line/valueFormat.ts';
import { WORDS } from '../line/words.ts';
import { measureText } from '../text/measureText.ts';
import { runOf, textBlock } from '../text/textBlock.ts';
import { describeValues } from './describeValues.ts';
import { bottomTexts, topTexts } from './frameRows.ts';
import { type IntervalRow, type IntervalsInput, checkIntervalsInput } from './intervalsInput.ts';
import { type RowLayout, layRows } from './layRows.ts';
import { ROW_WORDS } from './rowWords.ts';

/** Narrower pictures write the value alone: its interval is read from the axis, and aloud. */
const ROOM_FOR_INTERVALS = 520;

/**
 * @returns the whole picture in pixels, as high as its rows need.
 * @throws RangeError naming what cannot be drawn, where it is and what is allowed.
 */
export function drawIntervals(input: IntervalsInput): IntervalsDrawing {
  checkIntervalsInput(input);
  const { language, indicator, recipe = 'none', size, width } = input;
  const words = ROW_WORDS[language];
  const own = valueFormat(indicator, recipe, input.unit ?? indicator.unit, language);
  const format = { ...own, decimals: input.decimals ?? own.decimals };
  const level = formatPercent(input.level ?? 95, language, 0);
  const when = formatPeriod(input.period, language);
  const title = words.ranking(indicator.name[language], input.where + qualifiers(input), when);
  const { texts, top } = topTexts(
    input,
    `${axisTitle(indicator, recipe, format, null, input.breakdown)}, ${when}`,
  );
  const m = MEASURES[size];
  const layout = layRows(
    input.rows.map((row) => ({ label: row.label, weight: 400, values: valueColumns(row, input, format) })),
    { width, size, top, thickness: m.marker * 2 },
  );
  const axis = axisOf(input, layout, format);
  const toX = scaleLinear().domain(axis.domain).range([layout.left, layout.right]);
  const ticks = axis.ticks.map(({ value, label }) => ({ value, label, x: toX(value) }));
  const rows = input.rows.map((row, index): Row => {
    const { box, middle, texts: written } = layout.rows[index]!;
    return {
      code: row.code,
      name: `${row.label}: ${readRow(row, level, input, format)}`,
      box,
      layers: [...marks(row, middle, layout, toX, m.marker), ...written],
    };
  });
  const notes = footnotes({
    series: [{ ...input, notes: [...(input.notes ?? [])] }],
    points: input.rows,
    table: indicator.table,
    recipe,
    sources: input.sources,
    language,
  });
  if (input.rows.some(({ interval }) => interval))
    notes.push({ kind: 'calculation', text: words.intervals(level) });
  const { layers, height } = bottomTexts(input, notes, layout.bottom + m.tick * 1.6);
  const tickTexts = ticks.map(({ x, label }) =>
    textBlock(
      [[runOf(label, 400, 'muted')]],
      [x - measureText(label, m.tick) / 2, layout.bottom + m.tick * 0.35],
      { role: 'tick', size: m.tick, anchor: 'middle' },
    ),
  );
  return {
    kind: 'intervals',
    language,
    size,
    width,
    height,
    title,
    description: [`${title}.`, ...describeValues(input.rows, format)],
    footnotes: notes,
    x: { domain: axis.domain, ticks },
    rows,
    behind: ticks.map(({ x }) => ({
      kind: 'rule',
      role: 'grid',
      from: [x, layout.top],
      to: [x, layout.bottom],
      token: 'grid',
      width: 1,
      dash: [],
    })),
    layers: [...texts, ...tickTexts, ...layers],
  };
}

/** As many ticks as their labels leave room for. */
function axisOf({ rows }: IntervalsInput, { left, right }: RowLayout, format: ValueFormat) {
  const values = rows.flatMap(({ value, interval }) => [
    ...(value === null ? [] : [value]),
    ...(interval ?? []),
  ]);
  const extent =
    values.length > 0 ? { low: Math.min(...values), high: Math.max(...values) } : { low: 0, high: 1 };
  const count = Math.max(2, Math.min(6, Math.floor((right - left) / 70)));
  return roundAxis(widen(extent, format), format, count);
}

/** The value, and its interval where there is room; why there is none stands where the eye looks last. */
function valueColumns(
  row: IntervalRow,
  { language, width }: IntervalsInput,
  format: ValueFormat,
): TextRun[][] {
  const isWide = width >= ROOM_FOR_INTERVALS;
  if (row.value === null) {
    const reason = [
      runOf(readPoint({ value: null, status: row.status }, format, WORDS[language]), 400, 'muted'),
    ];
    return isWide ? [[], reason] : [reason];
  }
  const value = [runOf(formatShort(row.value, format), 600, 'text')];
  if (!isWide) return [value];
  if (!row.interval) return [value, []];
  const [low, high] = row.interval.map((end) => formatShort(end, { ...format, kind: 'count' })) as [
    string,
    string,
  ];
  return [value, [runOf(`${low}–${high}`, 400, 'muted')]];
}

function readRow(row: IntervalRow, level: string, { language }: IntervalsInput, format: ValueFormat): string {
  const value = readPoint({ value: row.value, status: row.status }, format, WORDS[language]);
  if (!row.interval) return value;
  const [low, high] = row.interval.map((end) => formatInText(end, format)) as [string, string];
  return `${value}, ${ROW_WORDS[language].interval(level, low, high)}`;
}

/** A withheld value is somewhere on its row and at no place on it: a broken line from edge to edge, no dot. */
function marks(
  { value, status, interval }: IntervalRow,
  y: number,
  { left, right }: RowLayout,
  toX: (value: number) => number,
  radius: number,
): Layer[] {
  if (value === null) {
    if (status !== 'suppressed') return [];
    return [
      {
        kind: 'rule',
        role: 'leader',
        from: [left, y],
        to: [right, y],
        token: 'axis',
        width: 1,
        dash: [2, 5],
      },
    ];
  }
  const layers: Layer[] = [];
  if (interval) {
    const [x1, x2] = [toX(interval[0]), toX(interval[1])];
    const height = radius * 1.5;
    layers.push({
      kind: 'bar',
      role: 'interval',
      x: x1,
      y: y - height / 2,
      width: x2 - x1,
      height,
      radius: height / 2,
      token: 'fan-80',
      edge: 'fan-edge',
    });
  }
  layers.push({
    kind: 'marker',
    role: 'estimate',
    shape: 'dot',
    at: [toX(value), y],
    radius,
    token: 'series-1',
  });
  return layers;
}
