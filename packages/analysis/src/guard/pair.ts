/** Two figures side by side, with what every rule asks of them. */
import { type Change, type Figure, type Indicator, comparePeriods, isWithoutValue } from '@regionpuls/domain';
import type { FigureRequest, GuardContext } from './guardContext.ts';

export interface Pair {
  left: Figure;
  right: Figure;
  indicators: { left: Indicator; right: Indicator };
  /** The two in time order; left and right when they are of one period. */
  earlier: Figure;
  later: Figure;
  context: GuardContext;
}

/** A pair whose values are known and may be subtracted. */
export interface ChangedPair extends Pair {
  change: Change;
  values: { left: number; right: number; earlier: number; later: number };
}

/** @throws RangeError naming the side whose indicator the context does not know. */
export function pairOf(left: Figure, right: Figure, context: GuardContext): Pair {
  const inOrder = comparePeriods(left.period, right.period) <= 0;
  return {
    left,
    right,
    indicators: {
      left: indicatorOf(left, 'left', context),
      right: indicatorOf(right, 'right', context),
    },
    earlier: inOrder ? left : right,
    later: inOrder ? right : left,
    context,
  };
}

function indicatorOf(figure: Figure, side: 'left' | 'right', context: GuardContext): Indicator {
  const indicator = context.indicator(figure.indicator);
  if (indicator) return indicator;
  throw new RangeError(
    `comparison: the ${side} figure's indicator «${figure.indicator.slice(0, 60)}» is not in the catalogue`,
  );
}

/** The value, or null where the status says that it is withheld, whatever stands beside it. */
export function valueOf(figure: Figure): number | null {
  return isWithoutValue(figure.status) ? null : figure.value;
}

/** Null when a value is withheld. */
export function withChange(pair: Pair): ChangedPair | null {
  const [left, right] = [valueOf(pair.left), valueOf(pair.right)];
  if (left === null || right === null) return null;
  const [earlier, later] = pair.earlier === pair.left ? [left, right] : [right, left];
  return { ...pair, change: changeBetween(left, right, pair.left), values: { left, right, earlier, later } };
}

/** right − left. */
export function changeBetween(left: number, right: number, { unit }: Pick<Figure, 'unit'>): Change {
  return {
    absolute: withoutNoise(right - left),
    // From a negative start the sign of a per cent would say the opposite of the change's.
    percent: unit === 'percent' || left <= 0 ? null : ((right - left) / left) * 100,
  };
}

/** 2.8 − 4.1 is −1.3, not −1.2999999999999998: no source publishes ten decimals. */
function withoutNoise(difference: number): number {
  return Number(difference.toFixed(10)) + 0;
}

/** The same figure, whatever its vintage and value. */
export function isSameFigure(a: FigureRequest, b: FigureRequest): boolean {
  return requestText(a) === requestText(b);
}

export function requestText(request: FigureRequest): string {
  const { indicator, region, breakdown, boundaries, period, adjustment } = request;
  return [indicator, region, breakdown, boundaries, period, adjustment].join('|');
}

export function requestOf(figure: Figure): FigureRequest {
  const { indicator, region, breakdown, boundaries, period, adjustment } = figure;
  return { indicator, region, breakdown, boundaries, period, adjustment };
}
