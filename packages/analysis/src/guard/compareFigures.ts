/** The comparison guard: what must be said before one figure is held against another. */
import type { Comparison, Figure } from '@regionpuls/domain';
import { findAlternatives } from './alternatives/findAlternatives.ts';
import type { GuardContext } from './guardContext.ts';
import { judge } from './judge.ts';
import { pairOf } from './pair.ts';

/**
 * Compares right with left: change = right − left, in the unit (percentage points for rates).
 * Change is null exactly when a finding blocks; a withheld value blocks.
 * @throws RangeError when the context does not know an indicator
 */
export function compareFigures(left: Figure, right: Figure, context: GuardContext): Comparison {
  const pair = pairOf(left, right, context);
  const judgement = judge(pair);
  return { ...judgement, alternatives: findAlternatives(pair, judgement) };
}
