/** What happened during a shock, and whether it is to be cut: a peak that dwarfs the rest would flatten all of it. */
import { type Period, type Recipe, firstMonth, lastMonth } from '@regionpuls/domain';
import type { LineInput } from './lineInput.ts';
import { monthOf } from './timeScale.ts';

export interface Peak {
  label: string;
  period: Period;
  value: number;
}

/** Recipes that look a year back carry a shock a year further. */
function reach(recipe: Recipe): number {
  return recipe === 'none' || recipe === 'index' || recipe === 'percent-of-population' ? 0 : 12;
}

export function isInShock(input: LineInput, period: Period): boolean {
  const month = monthOf(period);
  const later = reach(input.recipe ?? 'none');
  return input.indicator.shocks.some(
    (shock) => month >= firstMonth(shock.from) && month <= lastMonth(shock.to) + later,
  );
}

export interface Extent {
  low: number;
  high: number;
}

export interface CutExtent extends Extent {
  cutTop: boolean;
  cutBottom: boolean;
}

/** A shock is cut when showing it whole would leave the rest less than this share of the height. */
const LEAST_SHARE = 0.45;
/** How much of the shock's beginning is kept, in heights of the rest. */
const KEPT = 0.8;

/** The range to show: everything, or the rest and the beginning of the shock when the shock dwarfs the rest. */
export function cutExtent(all: Extent, rest: Extent | null): CutExtent {
  const whole = { ...all, cutTop: false, cutBottom: false };
  if (!rest || rest.high <= rest.low) return whole;
  const height = rest.high - rest.low;
  if (height / (all.high - all.low) >= LEAST_SHARE) return whole;
  const top = rest.high + KEPT * height;
  const bottom = rest.low - KEPT * height;
  const cutTop = all.high > top;
  const cutBottom = all.low < bottom;
  return {
    low: cutBottom ? bottom : all.low,
    high: cutTop ? top : all.high,
    cutTop,
    cutBottom,
  };
}

/** The highest (or lowest) value of each line beyond a limit, the farthest first; as published where that is shown too. */
export function peaksBeyond(input: LineInput, limit: number, side: 'top' | 'bottom'): Peak[] {
  const beyond = (a: number, b: number) => (side === 'top' ? a > b : a < b);
  return input.series
    .flatMap(({ label, series }) => {
      let peak: Peak | null = null;
      for (const { period, value } of (input.published ?? series).points) {
        if (value === null || !beyond(value, limit)) continue;
        if (!peak || beyond(value, peak.value)) peak = { label, period, value };
      }
      return peak ? [peak] : [];
    })
    .sort((a, b) => (side === 'top' ? b.value - a.value : a.value - b.value));
}
