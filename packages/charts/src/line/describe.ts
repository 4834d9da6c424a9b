/** The alternative text: what a reader who cannot see the chart needs of it, sentence by sentence. */
import { type Period, comparePeriods, formatPeriod } from '@regionpuls/domain';
import { gapsOf, namePeriods } from './gaps.ts';
import { breakdownOfAll, chartAxisTitle, chartFormat } from './chartFormat.ts';
import { describeAdditions } from './describeAdditions.ts';
import { type Known, knownPoints } from './knownPoints.ts';
import type { LineInput, LineSeries } from './lineInput.ts';
import { qualifiers, qualifiersOf } from './qualifiers.ts';
import { withSeasonalPath } from './seasonalPath.ts';
import { formatDistance, formatInText, roundTo, uncapitalise } from './valueFormat.ts';
import { WORDS, listOf } from './words.ts';

/** The chart's accessible name: «Helt ledige i Østfold og Telemark», «Helt ledige i Østfold, menn, trend (vår beregning)». */
export function titleOf(input: LineInput): string {
  const { language } = input;
  return `${input.indicator.name[language]} ${WORDS[language].in} ${placeOf(input)}${qualifiersOf(input)}`;
}

function placeOf({ where, series, language }: LineInput): string {
  return (
    where ??
    listOf(
      series.map(({ label }) => label),
      language,
    )
  );
}

/** @returns sentences in the input's language; the direction is that of the values as they are written. */
export function describe(given: LineInput): string[] {
  const input = withSeasonalPath(given);
  const words = WORDS[input.language];
  const periods = input.series
    .flatMap(({ series }) => [series.points.at(0), series.points.at(-1)])
    .flatMap((point) => (point ? [point.period] : []))
    .sort(comparePeriods);
  const first = periods.at(0);
  const last = periods.at(-1);
  if (!first || !last) return [`${titleOf(input)}. ${words.nothing}.`];
  const name = (period: Period) => formatPeriod(period, input.language);
  return [
    words.chart(
      input.indicator.name[input.language],
      placeOf(input) + qualifiers({ breakdown: breakdownOfAll(input), language: input.language }),
      first === last ? name(first) : words.stretch(name(first), name(last)),
    ),
    ...(input.recipe && input.recipe !== 'none' ? [words.shownAs(chartAxisTitle(input))] : []),
    ...input.series.flatMap((line) => describeLine(line, input)),
    ...describeBreaks(input, first, last),
    ...describeAgreement(input),
    ...describeAdditions(input),
  ];
}

function describeLine(line: LineSeries, input: LineInput): string[] {
  const words = WORDS[input.language];
  const format = chartFormat(input);
  const write = (point: Known) => formatInText(point.value, format);
  const when = (point: Known) => formatPeriod(point.period, input.language);
  const known = knownPoints(line);
  const first = known.at(0);
  const last = known.at(-1);
  const sentences: string[] = [];
  if (!first || !last) sentences.push(`${line.label}: ${words.noFigures}`);
  else if (first === last) sentences.push(`${line.label}: ${words.only(write(first), when(first))}`);
  else {
    const course = words.course(
      write(first),
      when(first),
      write(last),
      when(last),
      change(first, last, input),
    );
    sentences.push(`${line.label}: ${course}`);
  }
  if (known.length > 2) {
    const high = known.reduce((best, point) => (point.value > best.value ? point : best));
    const low = known.reduce((best, point) => (point.value < best.value ? point : best));
    if (roundTo(high.value, format.decimals) !== roundTo(low.value, format.decimals)) {
      sentences.push(words.extremes(write(high), when(high), write(low), when(low)));
    }
  }
  const gaps = gapsOf(line.series);
  const withheld = gaps.filter((gap) => gap.reason === 'suppressed');
  const missing = gaps.filter((gap) => gap.reason === 'missing');
  if (withheld.length > 0) sentences.push(words.suppressedIn(namePeriods(withheld, input.language)));
  if (missing.length > 0) sentences.push(words.missingIn(namePeriods(missing, input.language)));
  return sentences;
}

/** The difference of the values as they are written, so that the text never contradicts itself. */
function change(first: Known, last: Known, input: LineInput): string {
  const words = WORDS[input.language];
  const format = chartFormat(input);
  const difference = roundTo(last.value, format.decimals) - roundTo(first.value, format.decimals);
  const rounded = roundTo(difference, format.decimals);
  if (rounded === 0) return words.same;
  const by = formatDistance(rounded, format);
  return rounded > 0 ? words.up(by) : words.down(by);
}

function describeBreaks(input: LineInput, first: Period, last: Period): string[] {
  const inside = input.indicator.breaks.filter(
    ({ period }) => comparePeriods(period, first) > 0 && comparePeriods(period, last) <= 0,
  );
  if (inside.length === 0) return [];
  const { language } = input;
  const list = inside.map(
    ({ period, label }) =>
      `${uncapitalise(label[language])} ${WORDS[language].in} ${formatPeriod(period, language)}`,
  );
  return [WORDS[language].breaks(listOf(list, language))];
}

/** The last figure against the path in force in the same period, and against the target. */
function describeAgreement(input: LineInput): string[] {
  const words = WORDS[input.language];
  const format = chartFormat(input);
  const known = input.series[0] ? knownPoints(input.series[0]) : [];
  const distance = (from: number, to: number) => {
    const difference = roundTo(
      roundTo(from, format.decimals) - roundTo(to, format.decimals),
      format.decimals,
    );
    return { text: difference === 0 ? null : formatDistance(difference, format), above: difference > 0 };
  };
  const sentences: string[] = [];
  const path = input.paths?.find(({ inForce }) => inForce);
  const expected = new Map(path?.points.map(({ period, value }) => [period, value]));
  const judged = known.findLast(({ period }) => expected.has(period));
  if (path && judged) {
    const value = expected.get(judged.period)!;
    const { text, above } = distance(judged.value, value);
    const when = formatPeriod(judged.period, input.language);
    sentences.push(words.expectedWas(path.label, formatInText(value, format), when, text, above));
  }
  if (input.target) {
    const goal = words.goal(input.target.direction, formatInText(input.target.value, format));
    const sentence = words.goalBy(goal, formatPeriod(input.target.period, input.language));
    const last = known.at(-1);
    const gap = last ? distance(last.value, input.target.value) : null;
    sentences.push(gap ? sentence + words.goalGap(gap.text, gap.above) : `${sentence}.`);
  }
  return sentences;
}
