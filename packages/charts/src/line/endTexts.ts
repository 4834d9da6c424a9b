/** What stands at the ends of the lines: the name and last value of each, and the target. Direct labels, so no legend. */
import { formatPeriod } from '@regionpuls/domain';
import { measureText, wrapText } from '../text/measureText.ts';
import { type TextLines, blockSize, runOf } from '../text/textBlock.ts';
import { SERIES_TOKENS, type Token } from '../theme.ts';
import { chartFormat } from './chartFormat.ts';
import { knownPoints } from './knownPoints.ts';
import { FORECAST, FORECAST_DIVIDED, FORECAST_ID, IF_NOTHING_CHANGES, forecastPoints } from './fan.ts';
import { actualId } from './hitPoints.ts';
import type { LineInput } from './lineInput.ts';
import { MEASURES } from './sizes.ts';
import { type TimeSpan, monthOf } from './timeScale.ts';
import { formatShort } from './valueFormat.ts';
import { WORDS } from './words.ts';

export interface EndText {
  id: string;
  role: 'end' | 'target' | 'forecast';
  month: number;
  value: number;
  lines: TextLines;
  /** The shortest form, for when the ends stand too close for more: the first of what is said, whole. */
  short: TextLines;
  /** Beside the plot, or inside it where the line ends before the right edge. */
  beside: boolean;
}

/** A line that ends within this share of the span from the right edge is labelled beside the plot. */
const AT_EDGE = 0.03;

export function endTexts(input: LineInput, span: TimeSpan): EndText[] {
  const m = MEASURES[input.size];
  const most = Math.round(input.width * m.endShare);
  const format = chartFormat(input);
  const [from, to] = span.domain;
  const isAtEdge = (month: number) => to - month <= (to - from) * AT_EDGE || from === to;
  const lasts = input.series.map((line) => knownPoints(line).at(-1));
  const newest = Math.max(...lasts.map((last) => (last ? monthOf(last.period) : -Infinity)));
  const ends = input.series.flatMap((line, index): EndText[] => {
    const last = lasts[index];
    if (!last) return [];
    const month = monthOf(last.period);
    const token = SERIES_TOKENS[index]!;
    const value = formatShort(last.value, format);
    const when = formatPeriod(last.period, input.language, 'short').replaceAll(' ', '\u00a0');
    const alone = input.series.length === 1;
    const below = input.paths?.length ? line.label : when;
    // Where a fan or a thin line begins at the label, the value alone is what has room.
    const isCrowded = input.published || (input.paths?.length && forecastPoints(input).length > 0);
    const said: TextLines = alone
      ? [[runOf(value, 600, token)], ...(isCrowded ? [] : [[runOf(below, 400, token)]])]
      : nameAndValue(line.label, month < newest ? `${value} (${when})` : value, token, most, m.label);
    const text = { id: actualId(index), role: 'end' as const, month, value: last.value };
    return [{ ...text, ...clip(said, most, m.label), beside: isAtEdge(month) }];
  });
  ends.push(...forecastText(input, isAtEdge));
  if (!input.target) return ends;
  const month = monthOf(input.target.period);
  const { period } = input.target;
  const due = (length: 'long' | 'short') => formatPeriod(period, input.language, length);
  const goal = WORDS[input.language].goal(input.target.direction, formatShort(input.target.value, format));
  const lines = [
    [runOf(goal, 600, 'expected')],
    [runOf(wholeOr(due('long'), due('short'), most, m.label), 400, 'expected')],
  ] as const;
  const target: EndText = {
    id: 'target',
    role: 'target',
    month,
    value: input.target.value,
    ...clip(lines, most, m.label),
    beside: isAtEdge(month),
  };
  return [...ends, target];
}

/** Stands at the middle of the fan's end. */
function forecastText(input: LineInput, isAtEdge: (month: number) => boolean): EndText[] {
  const last = forecastPoints(input).at(-1);
  if (!last) return [];
  const m = MEASURES[input.size];
  const { language } = input;
  const most = Math.round(input.width * m.endShare);
  const name = FORECAST[language];
  // On a phone the word itself is what has room; what it rests on is said in the footnotes.
  const divided = FORECAST_DIVIDED[language].map((part) => [runOf(part, 600, SERIES_TOKENS[0])]);
  const texts =
    measureText(name, m.label, 600) > most
      ? { lines: divided, short: divided }
      : clip(
          [
            [runOf(name, 600, SERIES_TOKENS[0])],
            [runOf(IF_NOTHING_CHANGES[language], 400, SERIES_TOKENS[0])],
          ],
          most,
          m.label,
        );
  const month = monthOf(last.period);
  return [
    { id: FORECAST_ID, role: 'forecast', month, value: last.median, ...texts, beside: isAtEdge(month) },
  ];
}

/** On one line where there is room, else the value under the name. */
function nameAndValue(name: string, value: string, token: Token, most: number, size: number): TextLines {
  const one = [runOf(name, 600, token), runOf(`\u00a0\u00a0${value}`, 400, token)];
  return blockSize([one], size).width <= most
    ? [one]
    : [[runOf(name, 600, token)], [runOf(value, 400, token)]];
}

/** The text, or the shorter one where a word of it is wider than the room. */
function wholeOr(text: string, shorter: string, most: number, size: number): string {
  return text.split(' ').every((word) => measureText(word, size) <= most) ? text : shorter;
}

/** A line that is still too long is wrapped, and cut only when three do not hold it. */
function clip(lines: TextLines, most: number, size: number): Pick<EndText, 'lines' | 'short'> {
  const wrapped = lines.map((line) => {
    const [only] = line;
    if (line.length !== 1 || !only || measureText(only.text, size, only.weight) <= most) return [line];
    return wrapText(only.text, most, size, only.weight, 3).map((text) => [{ ...only, text }]);
  });
  return { lines: wrapped.flat(), short: wrapped[0] ?? [] };
}
