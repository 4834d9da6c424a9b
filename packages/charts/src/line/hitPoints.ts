/** What there is to read at each period, as finished strings: painters show it without computing anything. */
import { type Period, type Point, comparePeriods, formatPeriod } from '@regionpuls/domain';
import type { HitPoint } from '../drawing.ts';
import { SERIES_TOKENS, type Token } from '../theme.ts';
import { chartFormat } from './describe.ts';
import type { LineInput } from './lineInput.ts';
import { monthOf } from './timeScale.ts';
import { type ValueFormat, formatInText } from './valueFormat.ts';
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
  const readings: Reading[] = [
    ...input.series.map(({ label, series }, index) => ({
      id: actualId(index),
      label,
      token: SERIES_TOKENS[index]!,
      at: new Map(
        series.points.map((point) => [
          point.period,
          { text: readPoint(point, format, words), value: point.value },
        ]),
      ),
    })),
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
