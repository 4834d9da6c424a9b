/** What is written in a tile: whole words only, never a torn name. */
import type { Box, TextLayer } from '../drawing.ts';
import { type ValueFormat, formatShort } from '../line/valueFormat.ts';
import { measureText, wrapText } from '../text/measureText.ts';
import { blockSize, runOf, textBlock } from '../text/textBlock.ts';
import type { Token } from '../theme.ts';
import type { TileValue } from './tileMapInput.ts';

const SIZES = [13, 12, 11, 10, 9] as const;
const MARGIN = 3;

/** «Porsgrunn» for «Porsgrunn (Telemark)», «Hamarøy» for «Hamarøy - Hábmer». */
export function shortName(label: string): string {
  return label.replace(/\s*\(.*\)$/, '').split(/ [-–] /)[0]!;
}

/** Name and value in the largest size that holds both, else the name alone, else nothing. */
export function tileLabel(value: TileValue, box: Box, token: Token, format: ValueFormat): TextLayer | null {
  const name = shortName(value.label);
  const figure = value.value === null ? '' : formatShort(value.value, format);
  for (const last of figure === '' ? [''] : [figure, '']) {
    for (const size of SIZES) {
      const names = wholeName(name, box.width - 2 * MARGIN, size);
      if (!names) continue;
      const lines = [
        ...names.map((text) => [runOf(text, 600, token)]),
        ...(last ? [[runOf(last, 400, token)]] : []),
      ];
      const { width, height } = blockSize(lines, size);
      if (width > box.width - 2 * MARGIN || height > box.height - MARGIN) continue;
      const corner = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2] as const;
      return textBlock(lines, corner, { role: 'end', size, anchor: 'middle' });
    }
  }
  return null;
}

/** The name on one line or two, broken only between words; null when it does not fit. */
function wholeName(name: string, width: number, size: number): string[] | null {
  if (measureText(name, size, 600) <= width) return [name];
  const lines = wrapText(name, width, size, 600, 2);
  return lines.some((line) => line.endsWith('…') || line === '') ? null : lines;
}
