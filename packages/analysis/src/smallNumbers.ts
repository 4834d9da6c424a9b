/** Small counts move by chance alone; whoever ranks them must see by how much. */
import type { Indicator } from '@regionpuls/domain';
import { garwoodInterval } from '@regionpuls/stats';

/** Counts from here up are shown without an interval: chance moves them by less than a fifth either way. */
export const SMALL_COUNT = 100;

/**
 * What the figure might have been by chance alone, 95 %: Garwood's exact interval for the count, and for a rate the same
 * interval carried over to the rate. Null where the count is not small or not known.
 * @param count the persons behind the figure; the value itself for a count
 */
export function uncertaintyOf(
  value: number | null,
  count: number | null,
  indicator: Pick<Indicator, 'unit' | 'decimals'>,
): [number, number] | null {
  if (value === null || count === null || count >= SMALL_COUNT || !Number.isInteger(count) || count < 0)
    return null;
  const { lower, upper } = garwoodInterval(count, 0.95);
  if (indicator.unit === 'persons') return [Math.floor(lower), Math.ceil(upper)];
  if (count === 0) return null;
  const round = (share: number) => Number(((share * value) / count).toFixed(indicator.decimals));
  return [round(lower), round(upper)];
}
