import { type LoessWindow, fitLoessAt, smoothLoess } from './loess.ts';

/**
 * Step 2 of STL: each cycle-subseries (all Januaries, all Februaries, …) smoothed by loess and extended by one
 * point at both ends. Convention: Cleveland et al. (1990), §2.1.
 *
 * @param values the detrended series, n points
 * @returns n + 2·period values, the smoothed value of point i at index i + period
 */
export function smoothCycles(
  values: Float64Array,
  weights: Float64Array | null,
  period: number,
  window: LoessWindow,
): Float64Array {
  const longest = Math.ceil(values.length / period);
  const out = new Float64Array(values.length + 2 * period);
  const cycle = new Float64Array(longest);
  const cycleWeights = weights ? new Float64Array(longest) : null;
  const smoothed = new Float64Array(longest + 2);
  const scratch = new Float64Array(longest);
  for (let phase = 0; phase < period; phase++) {
    let length = 0;
    for (let i = phase; i < values.length; i += period, length++) {
      cycle[length] = values[i]!;
      if (cycleWeights) cycleWeights[length] = weights![i]!;
    }
    const data = { values: cycle, weights: cycleWeights, length };
    smoothLoess(data, window, smoothed, 1, scratch);
    const before = fitLoessAt(data, window, 0, 1, Math.min(window.span, length), scratch);
    const after = fitLoessAt(
      data,
      window,
      length + 1,
      Math.max(1, length - window.span + 1),
      length,
      scratch,
    );
    smoothed[0] = Number.isNaN(before) ? smoothed[1]! : before;
    smoothed[length + 1] = Number.isNaN(after) ? smoothed[length]! : after;
    for (let k = 0; k < length + 2; k++) out[phase + k * period] = smoothed[k]!;
  }
  return out;
}
