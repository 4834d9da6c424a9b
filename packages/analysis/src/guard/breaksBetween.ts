/** The breaks that lie between two figures. */
import { type Break, type Indicator, firstMonth, lastMonth } from '@regionpuls/domain';
import type { Pair } from './pair.ts';

export interface BreakBetween {
  at: Break;
  /** The rate's own break and not its numerator's: what changed is what it is a percentage of. */
  ofDenominator: boolean;
}

/** Breaks after the earlier period and not after the later, oldest first; two indicators' common breaks once. */
export function breaksBetween({ earlier, later, indicators, context }: Pair): BreakBetween[] {
  const between = new Map<string, BreakBetween>();
  for (const indicator of [indicators.left, indicators.right]) {
    const numerator = indicator.numerator === null ? undefined : context.indicator(indicator.numerator);
    for (const at of indicator.breaks) {
      const first = firstMonth(at.period);
      if (first <= lastMonth(earlier.period) || first > lastMonth(later.period)) continue;
      between.set(at.code, { at, ofDenominator: numerator !== undefined && !hasBreak(numerator, at) });
    }
  }
  return [...between.values()].sort((a, b) => firstMonth(a.at.period) - firstMonth(b.at.period));
}

function hasBreak(indicator: Indicator, { code }: Break): boolean {
  return indicator.breaks.some((own) => own.code === code);
}
