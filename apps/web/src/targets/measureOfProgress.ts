import type { Indicator, Progress } from '@regionpuls/domain';
import { type Measure, measureOf } from '../figures/measure.ts';

/** A mean of twelve rates is known to one decimal more than each of them, and gaps of a tenth are what is judged. */
export function measureOfProgress(progress: Progress, indicator: Indicator): Measure {
  const measure = measureOf(indicator, progress.actual.unit);
  const ofMean = progress.now.latest?.measure === 'mean-12m' && measure.unit === 'percent';
  return ofMean ? { ...measure, decimals: measure.decimals + 1 } : measure;
}
