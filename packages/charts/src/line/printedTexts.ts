/** Heading and footnotes inside a picture, for images that stand alone. */
import type { Footnote, TextLayer } from '../drawing.ts';
import { wrapText } from '../text/measureText.ts';
import { blockSize, runOf, textBlock } from '../text/textBlock.ts';
import type { LineInput } from './lineInput.ts';
import { MEASURES } from './sizes.ts';

type Printed = Pick<LineInput, 'heading' | 'size' | 'width' | 'height'>;

export function headingTexts(input: Printed, edge: number): TextLayer[] {
  if (!input.heading) return [];
  const m = MEASURES[input.size];
  const width = input.width - 2 * edge;
  const { title, subtitle } = input.heading;
  const lines = wrapText(title, width, m.heading, 600, 3).map((text) => [runOf(text, 600, 'text')]);
  const first = textBlock(lines, [edge, edge], { role: 'heading', size: m.heading });
  if (!subtitle) return [first];
  const more = wrapText(subtitle, width, m.label, 400, 2).map((text) => [runOf(text, 400, 'muted')]);
  return [first, textBlock(more, [edge, edge + first.box.height + 2], { role: 'heading', size: m.label })];
}

export function printFootnotes(input: Printed, notes: readonly Footnote[], edge: number): TextLayer | null {
  const m = MEASURES[input.size];
  const text = notes.map((note) => note.text).join(' ');
  if (text === '') return null;
  const lines = wrapText(text, input.width - 2 * edge, m.small, 400, 99).map((line) => [
    runOf(line, 400, 'muted'),
  ]);
  const { height } = blockSize(lines, m.small);
  return textBlock(lines, [edge, input.height - edge - height], { role: 'footnote', size: m.small });
}
