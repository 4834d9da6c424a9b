/** The alternative text of bars: the sum, the largest parts, and what could not be placed. */
import { type ValueFormat, formatInText } from '../line/valueFormat.ts';
import { listOf } from '../line/words.ts';
import type { BarComponent, BarsInput } from './barsInput.ts';
import { ROW_WORDS } from './rowWords.ts';

const NAMED = 3;

export function describeBars(input: BarsInput, title: string, format: ValueFormat): string[] {
  const { language, before, after, components } = input;
  const words = ROW_WORDS[language];
  const change = formatInText(input.change, format);
  const name = ({ label, value }: BarComponent) =>
    `${typeof label === 'string' ? label : label[language]} ${formatInText(value, format)}`;
  const unsigned = {
    ...format,
    signed: false,
    kind: format.kind === 'points' ? 'percent' : format.kind,
  } as const;
  const parts = components.filter(({ code }) => code !== 'rest');
  const rest = components.filter(({ code }) => code === 'rest');
  const largest = [...parts].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, NAMED);
  const list = listOf(largest.map(name), language);
  return [
    `${title}.`,
    before === undefined || after === undefined
      ? words.sum(change)
      : words.sumBetween(change, formatInText(before, unsigned), formatInText(after, unsigned)),
    ...(largest.length === 0 ? [] : [parts.length > NAMED ? words.largest(list) : words.parts(list)]),
    ...rest.map((each) => `${name(each)}.`),
  ];
}
