/** What there is to read at each period, as finished strings: painters show it without computing anything. */
import {
  type Period,
  type Point,
  type Series,
  comparePeriods,
  formatPeriod,
  formatPercent,
} from '@regionpuls/domain';
import type { HitPoint } from '../drawing.ts';
import { SERIES_TOKENS, type Token } from '../theme.ts';
import { AS_PUBLISHED, adjustedName, isAdjusted, isOurEstimate } from './adjustedWords.ts';
import { chartFormat } from './chartFormat.ts';
import { FORECAST, FORECAST_ID, forecastPoints } from './fan.ts';
import type { LineInput } from './lineInput.ts';
import { monthOf } from './timeScale.ts';
import { type ValueFormat, formatInText, formatShort } from './valueFormat.ts';
import { WORDS, type Words } from './words.ts';

export interface Scales {
  toX: (month: number) => number;
  /** Null outside the frame. */
  toY: (value: number) => number | null;
}

interface Reading {
  id: string;
  label: string;
  token: Token;
  at: Map<Period, { text: string; value: number | null }>;
}

export function hitPoints(input: LineInput, scales: Scales): HitPoint[] {
  const format = chartFormat(input);
  const words = WORDS[input.language];
  /** Every adjusted value is an estimate of ours, and its label says so. */
  const readSeries = ({ points }: Series, isOurs: boolean) =>
    new Map(
      points.map((point) => {
        const status = isOurs && point.status === 'estimated' ? 'final' : point.status;
        return [point.period, { text: readPoint({ ...point, status }, format, words), value: point.value }];
      }),
    );
  const readings: Reading[] = [
    ...input.series.map(({ label, series }, index) => ({
      id: actualId(index),
      label: mainLabel(label, input),
      token: SERIES_TOKENS[index]!,
      at: readSeries(series, isOurEstimate(input.recipe ?? 'none')),
    })),
    ...(input.published
      ? [
          {
            id: PUBLISHED_ID,
            label: AS_PUBLISHED[input.language],
            token: SERIES_TOKENS[0],
            at: readSeries(input.published, false),
          },
        ]
      : []),
    ...(forecastPoints(input).length > 0
      ? [
          {
            id: FORECAST_ID,
            label: FORECAST[input.language],
            token: SERIES_TOKENS[0],
            at: readForecast(input, format),
          },
        ]
      : []),
    ...(input.paths ?? []).map((path) => ({
      id: pathId(path.version),
      label: path.label,
      token: 'expected' as const,
      at: new Map(
        path.points.map(({ period, value }) => [period, { text: formatInText(value, format), value }]),
      ),
    })),
  ];
  const periods = [...new Set(readings.flatMap(({ at }) => [...at.keys()]))].sort(
    (a, b) => monthOf(a) - monthOf(b) || comparePeriods(a, b),
  );
  return periods.map((period) => {
    const label = formatPeriod(period, input.language);
    const values = readings.flatMap(({ id, label: name, token, at }) => {
      const found = at.get(period);
      if (!found) return [];
      const y = found.value === null ? null : scales.toY(found.value);
      return [{ id, label: name, value: found.text, y, token }];
    });
    const read = values.map((each) => `${each.label} ${each.value}`).join(', ');
    const month = monthOf(period);
    return { period, month, x: scales.toX(month), label, values, reading: `${label}: ${read}.` };
  });
}

/** Beside the figure as published, the other one says what was done to it. */
function mainLabel(label: string, { published, recipe = 'none', language }: LineInput): string {
  return published && isAdjusted(recipe) ? adjustedName(recipe, language) : label;
}

/** «4 100, 80 %: 3 700–4 500». */
function readForecast(input: LineInput, format: ValueFormat): Reading['at'] {
  const share = formatPercent(80, input.language, 0);
  return new Map(
    forecastPoints(input).map(({ period, median, interval80: [low, high] }) => {
      const range = `${formatShort(low, format)}–${formatShort(high, format)}`;
      return [period, { text: `${formatInText(median, format)}, ${share}: ${range}`, value: median }];
    }),
  );
}

export const PUBLISHED_ID = 'published';

export function actualId(index: number): string {
  return `actual-${index + 1}`;
}

export function pathId(version: number): string {
  return `path-${version}`;
}

/** «4 042», «4 042 (foreløpig)», «undertrykt, mellom 10 og 16». */
export function readPoint(
  { value, status, flag, interval }: Pick<Point, 'value' | 'status' | 'flag' | 'interval'>,
  format: ValueFormat,
  words: Words,
): string {
  if (value !== null) {
    const text = formatInText(value, format);
    if (status === 'provisional') return `${text} (${words.provisional})`;
    if (status === 'estimated' || flag?.startsWith('estimated')) return `${text} (${words.estimated})`;
    return text;
  }
  const reason =
    status === 'suppressed'
      ? words.suppressed
      : status === 'not-applicable'
        ? words.notApplicable
        : words.missing;
  if (!interval) return reason;
  return `${reason}, ${words.between(formatInText(interval[0], format), formatInText(interval[1], format))}`;
}
