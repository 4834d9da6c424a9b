/**
 * A line drawing as Recharts' props: its domains, its ticks, its lines, its margins, and nothing of Recharts' own choosing.
 * Pure, so that a test can hold the live painter to the drawing without a browser.
 */
import type { DrawnLine, Layer, LineDrawing, TimeTick, ValueTick } from '../drawing.ts';
import { isBehindGrid } from '../svg/paintAxes.ts';
import { colourOf } from '../theme.ts';

/** One row of Recharts' data: a month, and the value of each stretch that has one there. */
export type Row = { month: number } & Record<string, number>;

export interface LiveLine {
  /** The stretch's key in the rows: the line's id and the stretch's number. */
  dataKey: string;
  id: string;
  name: string;
  stroke: string;
  strokeWidth: number;
  strokeDasharray: string;
  strokeOpacity: number;
  strokeLinecap: 'butt' | 'round';
}

export interface RechartsProps {
  chart: {
    width: number;
    height: number;
    margin: { top: number; right: number; bottom: number; left: number };
    data: Row[];
  };
  xAxis: { domain: [number, number]; ticks: number[]; height: number };
  yAxis: { domain: [number, number]; ticks: number[]; width: number };
  /** Heights in pixels. */
  gridLines: number[];
  lines: LiveLine[];
  /** Everything that is no line, in the order it is painted: under Recharts' picture, in it under its lines, and over it. */
  layers: { under: Layer[]; within: Layer[]; over: Layer[] };
  xTickAt: ReadonlyMap<number, TimeTick>;
  yTickAt: ReadonlyMap<number, ValueTick>;
}

/** The axes take the lower and left margin themselves, so that the plot is exactly the drawing's frame. */
export function rechartsProps(drawing: LineDrawing): RechartsProps {
  const { frame, width, height, x, y } = drawing;
  return {
    chart: {
      width,
      height,
      margin: { top: frame.top, right: width - frame.right, bottom: 0, left: 0 },
      data: rowsOf(drawing.lines),
    },
    xAxis: { domain: [...x.domain], ticks: x.ticks.map(({ value }) => value), height: height - frame.bottom },
    yAxis: { domain: [...y.domain], ticks: y.ticks.map(({ value }) => value), width: frame.left },
    gridLines: y.ticks.map((tick) => tick.y),
    lines: drawing.lines.flatMap(linesOf),
    layers: layersOf(drawing.layers),
    xTickAt: new Map(x.ticks.map((tick) => [tick.value, tick])),
    yTickAt: new Map(y.ticks.map((tick) => [tick.value, tick])),
  };
}

function layersOf(layers: readonly Layer[]): RechartsProps['layers'] {
  const marks = layers.filter(({ kind }) => kind !== 'line');
  const above = marks.filter((layer) => !isBehindGrid(layer));
  return {
    under: marks.filter(isBehindGrid),
    within: above.filter(({ kind }) => kind === 'rule'),
    over: above.filter(({ kind }) => kind !== 'rule'),
  };
}

/** Each unbroken stretch is a line of its own: joined within over months of another frequency, never over a gap. */
function linesOf(line: DrawnLine): LiveLine[] {
  return line.segments.map((_, index) => ({
    dataKey: stretchKey(line, index),
    id: line.id,
    name: line.label,
    stroke: colourOf(line.token),
    strokeWidth: line.width,
    strokeDasharray: line.dash.join(' '),
    strokeOpacity: line.opacity,
    strokeLinecap: line.dash.length > 0 ? 'butt' : 'round',
  }));
}

function stretchKey(line: DrawnLine, index: number): string {
  return `${line.id}/${index}`;
}

function rowsOf(lines: readonly DrawnLine[]): Row[] {
  const rows = new Map<number, Row>();
  for (const line of lines) {
    for (const [index, segment] of line.segments.entries()) {
      for (const { month, value } of segment) {
        const row: Row = rows.get(month) ?? { month };
        row[stretchKey(line, index)] = value;
        rows.set(month, row);
      }
    }
  }
  return [...rows.values()].sort((a, b) => a.month - b.month);
}
