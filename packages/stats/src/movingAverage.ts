/** Means of `span` consecutive values: n values in, n − span + 1 out. */
export function movingAverage(values: Float64Array, span: number): Float64Array {
  const out = new Float64Array(values.length - span + 1);
  let sum = 0;
  for (let i = 0; i < span; i++) sum += values[i]!;
  out[0] = sum / span;
  for (let i = 1; i < out.length; i++) {
    sum += values[i + span - 1]! - values[i - 1]!;
    out[i] = sum / span;
  }
  return out;
}
