/** A way to mend a comparison: the findings it takes away, and the pairs of figures to ask for instead. */
import type { LocalizedText } from '@regionpuls/domain';
import type { FigureRequest } from '../guardContext.ts';
import type { Pair } from '../pair.ts';

export interface Proposal {
  left: FigureRequest;
  right: FigureRequest;
  /** What is better about it, in a sentence. */
  reason: LocalizedText;
  /** A quoted figure is to be replaced by the archive's own. */
  fromArchive?: boolean;
}

export interface Remedy {
  cures: readonly string[];
  /** The best first. */
  propose: (pair: Pair) => Proposal[];
}
