/** The value axis: which range is shown, with which round ticks. */
import { scaleLinear } from 'd3-scale';
import type { LineInput } from './lineInput.ts';
import { type Extent, cutExtent, isInShock } from './shockPeaks.ts';
import type { ValueFormat } from './valueFormat.ts';
import { formatShort } from './valueFormat.ts';

export interface ValueAxis {
  domain: readonly [number, number];
  ticks: readonly { value: number; label: string }[];
  cutTop: boolean;
  cutBottom: boolean;
}

/** @param count about how many ticks there is room for. Null when there is no value to show. */
export function valueAxis(input: LineInput, format: ValueFormat, count: number): ValueAxis | null {
  const agreed = [
    ...(input.paths ?? []).flatMap((path) => path.points.map((point) => point.value)),
    ...(input.forecast?.points ?? []).flatMap((point) => [...point.interval95]),
    ...(input.target ? [input.target.value] : []),
    ...(input.baseline ? [input.baseline.value] : []),
  ];
  const all = [...agreed];
  const outside = [...agreed];
  const shown = [...input.series.map(({ series }) => series), ...(input.published ? [input.published] : [])];
  for (const { points } of shown) {
    for (const { period, value } of points) {
      if (value === null) continue;
      all.push(value);
      if (!isInShock(input, period)) outside.push(value);
    }
  }
  const whole = extentOf(all);
  if (!whole) return null;
  const rest = extentOf(outside);
  const cut = cutExtent(whole, rest);
  // What a cut shock keeps of the height says nothing of how near the others come to zero.
  const usual = rest && cut.cutTop ? rest : cut;
  return {
    ...roundAxis(widen(cut, format, usual.high - usual.low), format, count),
    cutTop: cut.cutTop,
    cutBottom: cut.cutBottom,
  };
}

function extentOf(values: readonly number[]): Extent | null {
  if (values.length === 0) return null;
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}

/** @param usual range of the values that are not cut. A change and anything that comes near zero stand on zero; a lone value gets room on both sides. */
export function widen({ low, high }: Extent, format: ValueFormat, usual = high - low): Extent {
  const range = high - low;
  if (format.signed) return { low: Math.min(low, 0), high: Math.max(high, 0, low + smallest(format)) };
  if (range === 0) {
    const around = Math.max(Math.abs(high) * 0.1, smallest(format));
    return { low: low >= 0 ? Math.max(0, low - around) : low - around, high: high + around };
  }
  if (format.kind === 'index') return { low, high };
  if (low >= 0 && low <= usual * 0.6) return { low: 0, high };
  if (high <= 0 && -high <= range * 0.6) return { low, high: 0 };
  return { low, high };
}

function smallest(format: ValueFormat): number {
  return 10 ** -format.decimals;
}

export function roundAxis(
  { low, high }: Extent,
  format: ValueFormat,
  count: number,
): Pick<ValueAxis, 'domain' | 'ticks'> {
  const finest = smallest(format);
  let wanted = Math.max(2, Math.min(count, Math.floor((high - low) / finest) || 2));
  for (;;) {
    const scale = scaleLinear().domain([low, high]).nice(wanted);
    const values = scale.ticks(wanted);
    const step = values.length > 1 ? values[1]! - values[0]! : finest;
    const fits = step >= finest * 0.999 && values.length <= count + 2;
    if (fits || wanted <= 2) {
      const kept = values.filter((value) => step >= finest * 0.999 || isWhole(value / finest));
      const decimals = Math.max(0, Math.min(format.decimals, decimalsOf(step)));
      const ticks = kept.map((value) => ({ value: value + 0, label: formatShort(value, format, decimals) }));
      const [from, to] = scale.domain() as [number, number];
      return { domain: [from, to], ticks };
    }
    wanted--;
  }
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 4; decimals++) if (isWhole(step * 10 ** decimals)) return decimals;
  return 4;
}
