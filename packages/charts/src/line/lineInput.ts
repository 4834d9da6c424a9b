/** What a line chart is drawn from. */
import type {
  ForecastPoint,
  Indicator,
  Language,
  PathPoint,
  Period,
  Recipe,
  Series,
  Source,
  Target,
} from '@regionpuls/domain';
import type { ChartSize } from '../drawing.ts';

export interface LineSeries {
  /** The region's name, or whatever tells this line from the others. */
  label: string;
  series: Series;
}

export interface LinePath {
  version: number;
  points: readonly PathPoint[];
  inForce: boolean;
  /** «Forventet», «Forventet, vedtatt 2014». */
  label: string;
}

/** What a partner does, as a stretch of time. */
export interface LineMeasure {
  label: string;
  from: Period;
  /** Null while it goes on. */
  to: Period | null;
}

export interface LineInput {
  /** One to six lines, the most important first. */
  series: readonly LineSeries[];
  indicator: Indicator;
  /** The place that all lines are of, where their labels name something else. */
  where?: string | undefined;
  /** What was done to the figures; the axis says so. */
  recipe?: Recipe | undefined;
  paths?: readonly LinePath[] | undefined;
  target?: { period: Period; value: number; direction: Target['direction'] } | undefined;
  baseline?: { period: Period; value: number } | undefined;
  /**
   * The path in force with the season added, for figures that carry their season: drawn in the place of that path's own
   * points. Empty is as if not given.
   */
  seasonalPath?: readonly PathPoint[] | undefined;
  /** The figures as published, thin under the main line; only where one line is shown without its season, as a trend or a mean. */
  published?: Series | undefined;
  /** After the last figure, on the same adjustment as the line; only with one line. Empty is as if not given. */
  forecast?: { points: readonly ForecastPoint[] } | undefined;
  /** Marked in time under the axis, never as causes. */
  measures?: readonly LineMeasure[] | undefined;
  language: Language;
  /** Pixels. */
  width: number;
  height: number;
  size: ChartSize;
  /** `YYYY-MM-DD`; marked where the chart reaches beyond it. */
  today?: string | undefined;
  /** Names of the sources that the series name by id. */
  sources?: readonly Pick<Source, 'id' | 'name'>[] | undefined;
  /** Printed above the picture, for images that stand alone. */
  heading?: { title: string; subtitle?: string | undefined } | undefined;
  /** Prints the footnotes under the picture, for images that stand alone. */
  printFootnotes?: boolean | undefined;
}
