/** What may be written on a region, the most wanted first: whole words only, never a torn name. */
import type { TextRun } from '../drawing.ts';
import { type ValueFormat, formatShort } from '../line/valueFormat.ts';
import { measureText, wrapText } from '../text/measureText.ts';
import { runOf } from '../text/textBlock.ts';
import type { Token } from '../theme.ts';
import type { TileValue } from './mapInput.ts';

export interface LabelChoice {
  lines: TextRun[][];
  size: number;
  /** With the value, not the name alone. */
  isFull: boolean;
}

/** «Porsgrunn» for «Porsgrunn (Telemark)», «Hamarøy» for «Hamarøy - Hábmer». */
export function shortName(label: string): string {
  return label.replace(/\s*\(.*\)$/, '').split(/ [-–] /)[0]!;
}

/** Name and value in each size, then the name alone in each. @param width that the name has at most. */
export function* labelChoices(
  value: TileValue,
  width: number,
  sizes: readonly number[],
  token: Token,
  format: ValueFormat,
): Generator<LabelChoice> {
  const name = shortName(value.label);
  const figure = value.value === null ? '' : formatShort(value.value, format);
  for (const last of figure === '' ? [''] : [figure, '']) {
    for (const size of sizes) {
      const names = wholeName(name, width, size);
      if (!names) continue;
      yield {
        size,
        isFull: last === figure,
        lines: [
          ...names.map((text) => [runOf(text, 600, token)]),
          ...(last ? [[runOf(last, 400, token)]] : []),
        ],
      };
    }
  }
}

/** The name on one line or two, broken only between words; null when it does not fit. */
function wholeName(name: string, width: number, size: number): string[] | null {
  if (measureText(name, size, 600) <= width) return [name];
  const lines = wrapText(name, width, size, 600, 2);
  return lines.some((line) => line.endsWith('…') || line === '') ? null : lines;
}
