/** Whether a line chart can be drawn from what is given. */
import { MAX_REGIONS_IN_VIEW, firstMonth, frequencyOf, lastMonth } from '@regionpuls/domain';
import { isAdjusted } from './adjustedWords.ts';
import { knownPoints } from './knownPoints.ts';
import type { LineInput } from './lineInput.ts';

export const SMALLEST = { width: 200, height: 120 } as const;

/** @throws RangeError naming what cannot be drawn, where it is and what is allowed. */
export function checkLineInput(input: LineInput): void {
  const { series, width, height } = input;
  if (series.length < 1 || series.length > MAX_REGIONS_IN_VIEW) {
    throw new RangeError(`series: ${series.length} lines; allowed: 1 to ${MAX_REGIONS_IN_VIEW}`);
  }
  if (!(width >= SMALLEST.width && height >= SMALLEST.height)) {
    throw new RangeError(
      `width × height: ${width} × ${height} pixels; allowed: at least ${SMALLEST.width} × ${SMALLEST.height}`,
    );
  }
  for (const [index, { label, series: one }] of series.entries()) {
    for (const point of one.points) {
      const where = `series[${index}] «${label}», ${point.period}`;
      if (frequencyOf(point.period) !== one.frequency) {
        throw new RangeError(`${where}: the period is not a ${one.frequency}`);
      }
      if (point.value !== null && !Number.isFinite(point.value)) {
        throw new RangeError(`${where}: the value is ${point.value}; allowed: a finite number, or null`);
      }
    }
  }
  checkForecast(input);
  checkPublished(input);
  if (input.seasonalPath?.length && !input.paths?.some(({ inForce }) => inForce)) {
    throw new RangeError('seasonalPath: no path is in force; allowed: with the path whose place it takes');
  }
  for (const { label, from, to } of input.measures ?? []) {
    if (to !== null && lastMonth(to) < firstMonth(from)) {
      throw new RangeError(`measures «${label}»: ends in ${to}; allowed: not before its start, ${from}`);
    }
  }
  const agreed = [
    ...(input.paths ?? []).flatMap((path) => path.points),
    ...(input.seasonalPath ?? []),
    input.target,
    input.baseline,
  ];
  for (const point of agreed) {
    if (point && !Number.isFinite(point.value)) {
      throw new RangeError(`path, ${point.period}: the value is ${point.value}; allowed: a finite number`);
    }
  }
}

/** A fan around one line says where that line may go; around several nobody could tell whose it is. */
function checkForecast({ forecast, series }: LineInput): void {
  if (!forecast?.points.length) return;
  if (series.length > 1) throw new RangeError(`forecast: given with ${series.length} lines; allowed: with 1`);
  const { frequency } = series[0]!.series;
  const last = knownPoints(series[0]!).at(-1);
  let before = last ? firstMonth(last.period) : -Infinity;
  for (const { period, median, interval80, interval95 } of forecast.points) {
    const where = `forecast, ${period}`;
    if (frequencyOf(period) !== frequency) throw new RangeError(`${where}: the period is not a ${frequency}`);
    if (firstMonth(period) <= before) {
      throw new RangeError(`${where}: allowed: after the last figure, in the order of time`);
    }
    before = firstMonth(period);
    const [[low80, high80], [low95, high95]] = [interval80, interval95];
    const inOrder = low95 <= low80 && low80 <= median && median <= high80 && high80 <= high95;
    if (!inOrder || !Number.isFinite(low95) || !Number.isFinite(high95)) {
      const given = [low95, low80, median, high80, high95].join(' ≤ ');
      throw new RangeError(
        `${where}: allowed: the median within the 80 % within the 95 % interval; given: ${given}`,
      );
    }
  }
}

function checkPublished({ published, series, recipe = 'none' }: LineInput): void {
  if (!published) return;
  const [first] = series;
  if (series.length > 1 || !first || !isAdjusted(recipe)) {
    throw new RangeError(
      `published: given with ${series.length === 1 ? '1 line' : `${series.length} lines`} and the recipe ${recipe}; allowed: with 1 line and seasonally-adjusted, trend or mean-12m`,
    );
  }
  const { unit, frequency } = first.series;
  if (published.unit !== unit || published.frequency !== frequency) {
    throw new RangeError(
      `published: ${published.unit} by ${published.frequency}; allowed: as the line, ${unit} by ${frequency}`,
    );
  }
}
