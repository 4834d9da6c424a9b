/**
 * Classical seasonal decomposition by moving averages.
 *
 * Convention: R's `stats::decompose` (Kendall & Stuart 1983, «The Advanced Theory of Statistics» 3, 410-414): centred
 * moving average over a cycle (half weights at the ends for an even period), the season of a phase is the mean of
 * x − trend (or x / trend) there, centred on 0 (or 1).
 */
import { requireSeries, requireWhole } from './requireSeries.ts';

/**
 * @param values at least 2·period observations without gaps
 * @param type `multiplicative` divides by the trend, which must then not be 0
 * @returns the season of each phase, that of the first observation first
 * @throws RangeError for a shorter series or a period below 2
 */
export function seasonalFigure(
  values: readonly number[],
  period: number,
  type: 'additive' | 'multiplicative',
): number[] {
  requireWhole('classical decomposition', 'period', period, 2);
  requireSeries('classical decomposition', values, 2 * period);
  const trend = centredAverage(values, period);
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  trend.forEach((level, i) => {
    const at = i + Math.floor(period / 2);
    const season = type === 'additive' ? values[at]! - level : values[at]! / level;
    if (Number.isNaN(season)) return;
    sums[at % period]! += season;
    counts[at % period]! += 1;
  });
  const figure = Array.from(sums, (sum, phase) => sum / counts[phase]!);
  const mean = figure.reduce((sum, value) => sum + value, 0) / period;
  return figure.map((value) => (type === 'additive' ? value - mean : value / mean));
}

/** The centred moving average over one cycle; index 0 belongs to observation ⌊period/2⌋ (counted from 0). */
export function centredAverage(values: readonly number[], period: number): number[] {
  const half = Math.floor(period / 2);
  const even = period % 2 === 0;
  return Array.from({ length: values.length - 2 * half }, (_, start) => {
    let sum = 0;
    for (let k = 0; k <= 2 * half; k++) {
      sum += values[start + k]! * (even && (k === 0 || k === 2 * half) ? 0.5 : 1);
    }
    return sum / period;
  });
}
