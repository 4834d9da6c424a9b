/** What a line chart is drawn from, and the check that it can be. */
import {
  type Indicator,
  type Language,
  MAX_REGIONS_IN_VIEW,
  type PathPoint,
  type Period,
  type Recipe,
  type Series,
  type Source,
  type Target,
  frequencyOf,
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

export interface LineInput {
  /** One to six lines, the most important first. */
  series: readonly LineSeries[];
  indicator: Indicator;
  /** What was done to the figures; the axis says so. */
  recipe?: Recipe | undefined;
  paths?: readonly LinePath[] | undefined;
  target?: { period: Period; value: number; direction: Target['direction'] } | undefined;
  baseline?: { period: Period; value: number } | undefined;
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

export const SMALLEST = { width: 200, height: 120 } as const;

/** @throws RangeError naming what cannot be drawn, where it is and what is allowed. */
export function checkLineInput(input: LineInput): void {
  const { series, width, height } = input;
  if (series.length < 1 || series.length > MAX_REGIONS_IN_VIEW) {
    throw new RangeError(`series: ${series.length} lines; allowed: 1 to ${MAX_REGIONS_IN_VIEW}`);
  }
  if (!(width >= SMALLEST.width && height >= SMALLEST.height)) {
    throw new RangeError(
      `width × height: ${width} × ${height} pixels; allowed: at least ${SMALLEST.width} × ${SMALLEST.height}`,
    );
  }
  for (const [index, { label, series: one }] of series.entries()) {
    for (const point of one.points) {
      const where = `series[${index}] «${label}», ${point.period}`;
      if (frequencyOf(point.period) !== one.frequency) {
        throw new RangeError(`${where}: the period is not a ${one.frequency}`);
      }
      if (point.value !== null && !Number.isFinite(point.value)) {
        throw new RangeError(`${where}: the value is ${point.value}; allowed: a finite number, or null`);
      }
    }
  }
  const agreed = [...(input.paths ?? []).flatMap((path) => path.points), input.target, input.baseline];
  for (const point of agreed) {
    if (point && !Number.isFinite(point.value)) {
      throw new RangeError(`path, ${point.period}: the value is ${point.value}; allowed: a finite number`);
    }
  }
}
