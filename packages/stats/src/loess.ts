/**
 * Locally weighted regression on equally spaced points 1…n: the smoother inside STL.
 *
 * Convention: Cleveland, Cleveland, McRae & Terpenning (1990), J. Official Statistics 6, 3-73, as in their Fortran
 * `stl` (netlib): tricube weights that are 1 within 0.001 h and 0 beyond 0.999 h, every `jump`-th point fitted and
 * straight lines between. Positions are counted from 1, as there.
 */
export type LoessDegree = 0 | 1;

/** The values to smooth, and their robustness weights (null: all 1). */
export interface LoessData {
  readonly values: Float64Array;
  readonly weights: Float64Array | null;
  /** How many of the values count; the arrays may be longer, so that they can be used again. */
  readonly length: number;
}

/** Span in points (odd), degree of the local polynomial, and distance between fitted points. */
export interface LoessWindow {
  readonly span: number;
  readonly degree: LoessDegree;
  readonly jump: number;
}

/**
 * The local fit at position `at` (may be 0 or n + 1) from the points `left`…`right`; NaN when every weight is 0.
 * `scratch` holds at least `length` numbers and is overwritten.
 */
export function fitLoessAt(
  data: LoessData,
  window: LoessWindow,
  at: number,
  left: number,
  right: number,
  scratch: Float64Array,
): number {
  const { values, weights, length } = data;
  let reach = Math.max(at - left, right - at);
  if (window.span > length) reach += Math.floor((window.span - length) / 2);
  const far = 0.999 * reach;
  const near = 0.001 * reach;
  let total = 0;
  for (let j = left; j <= right; j++) {
    const distance = Math.abs(j - at);
    let weight = 0;
    if (distance <= far) {
      weight = 1;
      if (distance > near) {
        const ratio = distance / reach;
        const cube = 1 - ratio * ratio * ratio;
        weight = cube * cube * cube;
      }
      if (weights) weight *= weights[j - 1]!;
      total += weight;
    }
    scratch[j - 1] = weight;
  }
  if (total <= 0) return NaN;
  for (let j = left; j <= right; j++) scratch[j - 1]! /= total;
  if (reach > 0 && window.degree > 0) tiltWeights(scratch, at, left, right, length);
  let fit = 0;
  for (let j = left; j <= right; j++) fit += scratch[j - 1]! * values[j - 1]!;
  return fit;
}

/** Turns the weights of a local mean into those of a local line, unless the points lie too close for a slope. */
function tiltWeights(scratch: Float64Array, at: number, left: number, right: number, length: number): void {
  let centre = 0;
  for (let j = left; j <= right; j++) centre += scratch[j - 1]! * j;
  let spread = 0;
  for (let j = left; j <= right; j++) spread += scratch[j - 1]! * (j - centre) * (j - centre);
  if (Math.sqrt(spread) <= 0.001 * (length - 1)) return;
  const slope = (at - centre) / spread;
  for (let j = left; j <= right; j++) scratch[j - 1]! *= slope * (j - centre) + 1;
}

/** Smooths the `length` values into `out`, starting at `offset`. */
export function smoothLoess(
  data: LoessData,
  window: LoessWindow,
  out: Float64Array,
  offset: number,
  scratch: Float64Array,
): void {
  const { values, length } = data;
  const { span } = window;
  if (length < 2) {
    out[offset] = values[0]!;
    return;
  }
  const jump = Math.min(window.jump, length - 1);
  const half = Math.floor((span + 1) / 2);
  let left = 1;
  let right = Math.min(span, length);
  const fit = (at: number): void => {
    const fitted = fitLoessAt(data, window, at, left, right, scratch);
    out[offset + at - 1] = Number.isNaN(fitted) ? values[at - 1]! : fitted;
  };
  for (let at = 1; at <= length; at += jump) {
    if (span < length) {
      left = Math.min(Math.max(at - half + 1, 1), length - span + 1);
      right = left + span - 1;
    }
    fit(at);
  }
  if (jump === 1) return;
  for (let at = 1; at <= length - jump; at += jump) drawLine(out, offset + at - 1, jump);
  const last = Math.floor((length - 1) / jump) * jump + 1;
  if (last === length) return;
  // The end point is fitted from the window of the last grid point, as in the original program.
  fit(length);
  drawLine(out, offset + last - 1, length - last);
}

/** Fills the points strictly between `from` and `from + steps` with a straight line. */
function drawLine(out: Float64Array, from: number, steps: number): void {
  const start = out[from]!;
  const rise = (out[from + steps]! - start) / steps;
  for (let step = 1; step < steps; step++) out[from + step] = start + rise * step;
}
