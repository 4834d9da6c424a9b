/** What is written in a tile. */
import type { Box, TextLayer } from '../drawing.ts';
import type { ValueFormat } from '../line/valueFormat.ts';
import { blockSize, textBlock } from '../text/textBlock.ts';
import type { Token } from '../theme.ts';
import { labelChoices } from './labelChoices.ts';
import type { TileValue } from './mapInput.ts';

const SIZES = [13, 12, 11, 10, 9] as const;
const MARGIN = 3;

/** Name and value in the largest size that holds both, else the name alone, else nothing. */
export function tileLabel(value: TileValue, box: Box, token: Token, format: ValueFormat): TextLayer | null {
  for (const { lines, size } of labelChoices(value, box.width - 2 * MARGIN, SIZES, token, format)) {
    const { width, height } = blockSize(lines, size);
    if (width > box.width - 2 * MARGIN || height > box.height - MARGIN) continue;
    const corner = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2] as const;
    return textBlock(lines, corner, { role: 'end', size, anchor: 'middle' });
  }
  return null;
}
