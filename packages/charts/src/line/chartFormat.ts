/** How the values of one chart are written, and what they are called. */
import { type Breakdown, formatPeriod } from '@regionpuls/domain';
import { knownPoints } from './knownPoints.ts';
import type { LineInput } from './lineInput.ts';
import { type ValueFormat, axisTitle, valueFormat } from './valueFormat.ts';

export function chartFormat(input: LineInput): ValueFormat {
  const unit = input.series[0]?.series.unit ?? input.indicator.unit;
  return valueFormat(input.indicator, input.recipe ?? 'none', unit, input.language);
}

/** What the value axis is called. */
export function chartAxisTitle(input: LineInput): string {
  return axisTitle(
    input.indicator,
    input.recipe ?? 'none',
    chartFormat(input),
    indexBase(input),
    breakdownOfAll(input),
  );
}

/** The period in words that every line starts from; null when they start apart. */
export function indexBase(input: LineInput): string | null {
  const firsts = new Set(input.series.map((line) => knownPoints(line)[0]?.period));
  const [first] = firsts;
  return firsts.size === 1 && first ? formatPeriod(first, input.language) : null;
}

/** What all lines have in common; lines that differ are told apart by their labels. */
export function breakdownOfAll({ series }: Pick<LineInput, 'series'>): Breakdown {
  const [first = 'total', ...others] = new Set(series.map((line) => line.series.breakdown));
  return others.length === 0 ? first : 'total';
}
