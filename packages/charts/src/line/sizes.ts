/** Type sizes, weights and distances in pixels for the three sizes a chart comes in. */
import type { ChartSize } from '../drawing.ts';

export interface Measures {
  tick: number;
  label: number;
  small: number;
  heading: number;
  line: number;
  pathLine: number;
  earlierLine: number;
  marker: number;
  /** Space around texts. */
  gap: number;
  /** Rows above the plot for breaks and shocks, at most. */
  annotationRows: number;
  /** Share of the width that labels at the lines' ends may take. */
  endShare: number;
}

export const MEASURES: Record<ChartSize, Measures> = {
  card: {
    tick: 11,
    label: 12,
    small: 11,
    heading: 15,
    line: 2,
    pathLine: 1.75,
    earlierLine: 1.5,
    marker: 3.5,
    gap: 6,
    annotationRows: 2,
    endShare: 0.3,
  },
  page: {
    tick: 13,
    label: 13,
    small: 12,
    heading: 20,
    line: 2.5,
    pathLine: 2.25,
    earlierLine: 1.75,
    marker: 4.5,
    gap: 8,
    annotationRows: 3,
    endShare: 0.26,
  },
  slide: {
    tick: 22,
    label: 24,
    small: 20,
    heading: 38,
    line: 4.5,
    pathLine: 4,
    earlierLine: 3,
    marker: 8,
    gap: 14,
    annotationRows: 3,
    endShare: 0.28,
  },
};

/** Dashes tell lines apart where colour does not; the expected path's own dash is not among them. */
export const SERIES_DASHES: readonly (readonly number[])[] = [
  [],
  [9, 2.5],
  [3.5, 2],
  [10, 2.5, 2.5, 2.5],
  [16, 3],
  [6, 2, 1.5, 2, 1.5, 2],
];

export const SERIES_MARKERS = ['dot', 'square', 'triangle', 'diamond', 'triangle-down', 'cross'] as const;

export const EXPECTED_DASH: readonly number[] = [7, 5];
