/**
 * A drawing is a finished picture as plain data: every place in pixels, every text in the reader's language, every colour a
 * token's name. It decides everything; painters only paint.
 */
import type { Language, Period } from '@regionpuls/domain';
import type { Token } from './theme.ts';

export type ChartSize = 'card' | 'page' | 'slide';
export type Point = readonly [x: number, y: number];

/** Pixels from the drawing's upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Weight = 400 | 600;
export type MarkerShape = 'dot' | 'square' | 'triangle' | 'diamond' | 'triangle-down' | 'cross';

/** A filled area behind everything, such as a shock. */
export interface BandLayer extends Box {
  kind: 'band';
  token: Token;
}

/** A filled area between two courses, such as where a forecast's outcomes are expected; its two courses are drawn as edges. */
export interface AreaLayer {
  kind: 'area';
  id: string;
  upper: readonly Point[];
  lower: readonly Point[];
  token: Token;
  edge: { token: Token; width: number; dash: readonly number[] };
}

/** A filled rectangle that stands for something: a part of a sum, the sum, or a measure's time. */
export interface BarLayer extends Box {
  kind: 'bar';
  role: 'part' | 'rest' | 'total' | 'measure' | 'interval';
  radius: number;
  token: Token;
  /** The outline's colour; null for none. */
  edge: Token | null;
}

export interface RuleLayer {
  kind: 'rule';
  role: 'break' | 'today' | 'leader' | 'axis' | 'reference' | 'divider' | 'grid';
  from: Point;
  to: Point;
  token: Token;
  width: number;
  /** Dash and gap lengths; empty for a whole line. */
  dash: readonly number[];
}

/** One drawn line; a gap in the figures is a gap between segments. Already cut at the frame. */
export interface LineLayer {
  kind: 'line';
  /** The id of the line in `lines` that this paints. */
  id: string;
  token: Token;
  width: number;
  dash: readonly number[];
  opacity: number;
  segments: readonly (readonly Point[])[];
}

export interface MarkerLayer {
  kind: 'marker';
  role: 'last' | 'isolated' | 'identity' | 'baseline' | 'target' | 'estimate';
  shape: MarkerShape | 'ring';
  at: Point;
  /** Half the marker's width. */
  radius: number;
  token: Token;
}

/** A hollow pill at the plot's lower edge: values that exist but are withheld, from the first to the last in a row. */
export interface WithheldLayer {
  kind: 'withheld';
  x1: number;
  x2: number;
  y: number;
  radius: number;
  token: Token;
}

/** A stretch of one line in one weight and colour. */
export interface TextRun {
  text: string;
  weight: Weight;
  token: Token;
}

export interface TextLayer {
  kind: 'text';
  role:
    | 'axis-title'
    | 'break'
    | 'shock'
    | 'today'
    | 'end'
    | 'expected'
    | 'target'
    | 'forecast'
    | 'adjusted'
    | 'measure'
    | 'row'
    | 'value'
    | 'tick'
    | 'withheld'
    | 'empty'
    | 'heading'
    | 'footnote';
  /** Baseline of the first line. */
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  lineHeight: number;
  lines: readonly (readonly TextRun[])[];
  /** A rim in the surface's colour keeps a label readable over a line. */
  halo: boolean;
  /** The rim's colour where the label lies on something else than the surface. */
  rim?: Token;
  /** What the text covers, by the width table. */
  box: Box;
}

export type Layer =
  BandLayer | AreaLayer | BarLayer | RuleLayer | LineLayer | MarkerLayer | WithheldLayer | TextLayer;

export interface TimeTick {
  /** Months since year 0. */
  value: number;
  x: number;
  /** The second line names the year of months and quarters. */
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
}

export interface ValueTick {
  value: number;
  y: number;
  label: string;
}

/** A line as values, for a painter that scales by itself. */
export interface DrawnLine {
  id: string;
  label: string;
  role: 'actual' | 'published' | 'expected' | 'earlier' | 'forecast';
  token: Token;
  width: number;
  dash: readonly number[];
  opacity: number;
  /** Unbroken stretches; `month` is the middle of the period in months since year 0. */
  segments: readonly (readonly { period: Period; month: number; value: number }[])[];
}

/** Everything there is to read at one period, ready to be shown. */
export interface HitPoint {
  period: Period;
  month: number;
  x: number;
  /** «april 2018». */
  label: string;
  values: readonly {
    id: string;
    label: string;
    /** «4 042», «undertrykt»: never empty, never a 0 for a value that is not there. */
    value: string;
    /** Where the value is in the picture; null when there is none or it lies outside the frame. */
    y: number | null;
    token: Token;
  }[];
  /** The whole as one sentence to be read aloud. */
  reading: string;
}

export interface Footnote {
  kind: 'source' | 'borders' | 'calculation' | 'status' | 'break' | 'shock' | 'land' | 'note';
  text: string;
}

interface DrawingBase {
  language: Language;
  size: ChartSize;
  width: number;
  height: number;
  /** The accessible name. */
  title: string;
  /** The alternative text, a sentence each. */
  description: readonly string[];
  footnotes: readonly Footnote[];
}

export interface LineDrawing extends DrawingBase {
  kind: 'line';
  frame: { left: number; top: number; right: number; bottom: number };
  tickSize: number;
  x: { domain: readonly [number, number]; ticks: readonly TimeTick[] };
  y: { domain: readonly [number, number]; ticks: readonly ValueTick[]; title: string };
  lines: readonly DrawnLine[];
  /** In painting order. */
  layers: readonly Layer[];
  hitPoints: readonly HitPoint[];
}

export type TileFill = Token | 'hatched' | 'empty';

export interface Tile extends Box {
  code: string;
  column: number;
  row: number;
  fill: TileFill;
  /** «Skien: 2,8 %», to be read aloud. */
  name: string;
  /** Empty when nothing fits. */
  label: TextLayer | null;
}

export interface TileMapDrawing extends DrawingBase {
  kind: 'tile-map';
  columns: number;
  rows: number;
  radius: number;
  tiles: readonly Tile[];
  legend: readonly { fill: TileFill; box: Box; label: TextLayer }[];
  layers: readonly Layer[];
}

/** A line in pixels: x, y, x, y … */
export type Trace = readonly number[];

export interface Area {
  code: string;
  fill: TileFill;
  /** «Skien: 2,8 %», to be read aloud. */
  name: string;
  /** Closed; a ring inside another is a hole in it. */
  rings: readonly Trace[];
  box: Box;
  /** Stands for land too small to be seen; null for all other land. */
  dot: { at: Point; radius: number } | null;
  /** Null when nothing fits. */
  label: TextLayer | null;
}

export interface AreaMapDrawing extends DrawingBase {
  kind: 'area-map';
  /** Where land is drawn; what reaches beyond it is cut. */
  frame: Box;
  areas: readonly Area[];
  /** Land without a value, around the rest. */
  around: readonly Trace[];
  /** Borders that are stronger than those between neighbours. */
  borders: readonly Trace[];
  lines: { edge: number; border: number };
  legend: TileMapDrawing['legend'];
  layers: readonly Layer[];
}

/** One row of a chart by rows, to be reached and read on its own. */
export interface Row {
  code: string;
  /** «Skien: −52», to be read aloud. */
  name: string;
  /** From edge to edge, for pointers and for what marks the row that is read. */
  box: Box;
  layers: readonly Layer[];
}

interface RowsDrawing extends DrawingBase {
  /** From top to bottom; keys step through them as they stand. */
  rows: readonly Row[];
  /** Heading, axis and rules: what belongs to no row. Those of `behind` are painted before the rows. */
  behind: readonly Layer[];
  layers: readonly Layer[];
}

/** Horizontal bars from a common zero; the last row is their sum. */
export interface BarsDrawing extends RowsDrawing {
  kind: 'bars';
  /** Pixel of zero across. */
  zero: number;
}

/** A dot with its interval in each row. */
export interface IntervalsDrawing extends RowsDrawing {
  kind: 'intervals';
  x: { domain: readonly [number, number]; ticks: readonly { value: number; x: number; label: string }[] };
}

export type Drawing = LineDrawing | TileMapDrawing | AreaMapDrawing | BarsDrawing | IntervalsDrawing;
