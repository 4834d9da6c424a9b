/** A change taken apart, with what a file says of it beyond the answer. */
import type { Decomposition, Indicator, Point, Series, Source } from '@regionpuls/domain';

/** One area's published figures at the two ends; undefined where nothing is published. */
export interface PartEnds {
  code: string;
  label: string;
  before: Point | undefined;
  after: Point | undefined;
}

/** Figures of another indicator that the parts rest on: the population. */
export interface OtherFigures {
  indicator: Indicator;
  source: Source;
  vintage: Series['vintage'];
}

export interface DecompositionFigures {
  decomposition: Decomposition;
  /** The newest that the figures come from. */
  vintage: Series['vintage'];
  /** Of the whole change. */
  ends: PartEnds;
  /** Of each municipality, also of those whose contribution is not known because a figure is withheld. */
  parts: readonly PartEnds[];
  others: readonly OtherFigures[];
}
