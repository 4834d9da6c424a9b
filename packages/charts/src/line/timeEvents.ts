/** Breaks, shocks and today as places on the time axis with the words that stand over them. */
import { type Indicator, firstMonth, formatPeriod, lastMonth } from '@regionpuls/domain';
import type { Annotation } from './annotations.ts';
import { chartFormat } from './chartFormat.ts';
import type { LineInput } from './lineInput.ts';
import { type Peak, peaksBeyond } from './shockPeaks.ts';
import type { TimeSpan } from './timeScale.ts';
import type { ValueAxis } from './valueAxis.ts';
import { formatInText, uncapitalise } from './valueFormat.ts';
import { WORDS } from './words.ts';

export interface ShockBand {
  from: number;
  to: number;
}

/** Half a period before the first one made the new way: between the two, not on either. */
export function breakMonth(one: Indicator['breaks'][number]): number {
  return firstMonth(one.period) - 0.5;
}

export function breaksShown(input: LineInput, span: TimeSpan): Indicator['breaks'] {
  return input.indicator.breaks.filter((one) => {
    const month = breakMonth(one);
    return month > span.domain[0] && month < span.domain[1];
  });
}

export function breakLabel(one: Indicator['breaks'][number], input: LineInput): string {
  return `${WORDS[input.language].break}: ${uncapitalise(one.label[input.language])}`;
}

/** The parts of shocks inside the span, in months. */
export function shockBands(input: LineInput, span: TimeSpan): (ShockBand & { label: string })[] {
  return input.indicator.shocks.flatMap(({ from, to, label }) => {
    const start = Math.max(firstMonth(from) - 0.5, span.domain[0]);
    const end = Math.min(lastMonth(to) + 0.5, span.domain[1]);
    return end > start ? [{ from: start, to: end, label: label[input.language] }] : [];
  });
}

/** «topp 15 363 i mars 2020», with the line's name where there are several. */
export function peakTexts(input: LineInput, axis: ValueAxis): { top: string[]; bottom: string[] } {
  const words = WORDS[input.language];
  const format = chartFormat(input);
  const name = (write: typeof words.top) => (peak: Peak) => {
    const text = write(formatInText(peak.value, format), formatPeriod(peak.period, input.language));
    return input.series.length > 1 ? `${text} (${peak.label})` : text;
  };
  return {
    top: axis.cutTop ? peaksBeyond(input, axis.domain[1], 'top').map(name(words.top)) : [],
    bottom: axis.cutBottom ? peaksBeyond(input, axis.domain[0], 'bottom').map(name(words.bottom)) : [],
  };
}

/** Everything to be labelled above the plot. */
export function annotationsFor(
  input: LineInput,
  span: TimeSpan,
  axis: ValueAxis,
  toX: (month: number) => number,
): Annotation[] {
  const peaks = peakTexts(input, axis);
  const truth = [peaks.top[0], peaks.bottom[0]].filter((text) => text !== undefined).join(', ');
  const shocks = shockBands(input, span).map(({ from, to, label }, index): Annotation => {
    const told = truth !== '' && index === 0;
    return {
      role: 'shock',
      x: (toX(from) + toX(to)) / 2,
      text: told ? `${label}: ${truth}` : label,
      hasLine: false,
      importance: told ? 100 : 8,
    };
  });
  const breaks = breaksShown(input, span).map((one): Annotation => {
    const text = breakLabel(one, input);
    return {
      role: 'break',
      x: toX(breakMonth(one)),
      text,
      period: one.period,
      hasLine: true,
      importance: 20,
    };
  });
  const today = todayMonth(input, span);
  return [
    ...shocks,
    ...breaks,
    ...(today === null
      ? []
      : [
          {
            role: 'today' as const,
            x: toX(today),
            text: WORDS[input.language].today,
            hasLine: true,
            importance: 6,
          },
        ]),
  ];
}

/** Where today is, when the chart reaches at least a quarter of a year beyond it. */
export function todayMonth(input: LineInput, span: TimeSpan): number | null {
  if (!input.today) return null;
  const month = firstMonth(input.today.slice(0, 7)) + Number(input.today.slice(8, 10)) / 31 - 0.5;
  return month > span.domain[0] && month + 3 < span.domain[1] ? month : null;
}
