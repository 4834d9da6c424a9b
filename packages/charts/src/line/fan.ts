/** Where the forecast points, from the last figure on. */
import { type ForecastPoint, type Language, type LocalizedText, toOrdinal } from '@regionpuls/domain';
import type { DrawnLine } from '../drawing.ts';
import { SERIES_TOKENS } from '../theme.ts';
import { knownPoints } from './knownPoints.ts';
import type { LineInput } from './lineInput.ts';
import { MEASURES } from './sizes.ts';
import { monthOf } from './timeScale.ts';

export const FORECAST_ID = 'forecast';

export const FORECAST: LocalizedText = { nb: 'Framskriving', nn: 'Framskriving', en: 'Projection' };
/** The same word divided, for the narrow end of a chart on a phone. */
export const FORECAST_DIVIDED: Record<Language, readonly string[]> = {
  nb: ['Fram-', 'skriving'],
  nn: ['Fram-', 'skriving'],
  en: ['Projec-', 'tion'],
};
export const IF_NOTHING_CHANGES: LocalizedText = {
  nb: 'hvis ingenting endres',
  nn: 'om ingenting blir endra',
  en: 'if nothing changes',
};

export function forecastPoints(input: LineInput): readonly ForecastPoint[] {
  return input.forecast?.points ?? [];
}

export interface FanPoint {
  period: string;
  month: number;
  value: number;
  interval80: readonly [number, number];
  interval95: readonly [number, number];
}

/** The last figure, which is certain, and the forecast; the forecast alone where periods lie between the two. */
export function fanPoints(input: LineInput): FanPoint[] {
  const points = forecastPoints(input).map(({ period, median, interval80, interval95 }): FanPoint => {
    return { period, month: monthOf(period), value: median, interval80, interval95 };
  });
  const last = input.series[0] ? knownPoints(input.series[0]).at(-1) : undefined;
  const [first] = points;
  if (!last || !first || toOrdinal(first.period) !== toOrdinal(last.period) + 1) return points;
  const { period, value } = last;
  return [
    { period, month: monthOf(period), value, interval80: [value, value], interval95: [value, value] },
    ...points,
  ];
}

/** Where the forecast points: dotted, so that it is taken neither for a figure nor for the agreed path. */
export function fanLine(input: LineInput): DrawnLine[] {
  const points = fanPoints(input);
  if (points.length === 0) return [];
  const { line } = MEASURES[input.size];
  return [
    {
      id: FORECAST_ID,
      label: FORECAST[input.language],
      role: 'forecast',
      token: SERIES_TOKENS[0],
      width: line * 0.6,
      dash: [line * 0.7, line * 1.3],
      opacity: 1,
      segments: [points.map(({ period, month, value }) => ({ period, month, value }))],
    },
  ];
}
