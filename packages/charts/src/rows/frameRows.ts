/** What stands over and under the rows: heading, what the values are, and the footnotes where they are printed. */
import type { Footnote, Layer, TextLayer } from '../drawing.ts';
import type { LineInput } from '../line/lineInput.ts';
import { headingTexts, printFootnotes } from '../line/printedTexts.ts';
import { MEASURES } from '../line/sizes.ts';
import { wrapText } from '../text/measureText.ts';
import { runOf, textBlock } from '../text/textBlock.ts';

type Framed = Pick<LineInput, 'heading' | 'printFootnotes' | 'size' | 'width'>;

/** @returns the texts over the rows, and where the rows begin. */
export function topTexts(input: Framed, unit: string): { texts: TextLayer[]; top: number } {
  const m = MEASURES[input.size];
  const edge = Math.round(m.gap / 2);
  const heading = headingTexts({ ...input, height: 0 }, edge);
  const above = heading.reduce((y, { box }) => Math.max(y, box.y + box.height + m.gap), edge);
  const lines = wrapText(unit, input.width - 2 * edge, m.small, 400, 2).map((line) => [
    runOf(line, 400, 'muted'),
  ]);
  const title = textBlock(lines, [edge, above], { role: 'axis-title', size: m.small });
  return { texts: [...heading, title], top: Math.round(above + title.box.height + m.gap) };
}

/** @param bottom of the rows and their axis. @returns what is printed under them, and the picture's height. */
export function bottomTexts(
  input: Framed,
  notes: readonly Footnote[],
  bottom: number,
): { layers: Layer[]; height: number } {
  const m = MEASURES[input.size];
  const edge = Math.round(m.gap / 2);
  const height = Math.ceil(bottom + edge);
  const needed = input.printFootnotes ? printFootnotes({ ...input, height: 0 }, notes, edge) : null;
  if (!needed) return { layers: [], height };
  const whole = Math.ceil(height + m.gap * 2 + needed.box.height);
  const printed = printFootnotes({ ...input, height: whole }, notes, edge);
  const y = height + m.gap;
  return {
    layers: [
      {
        kind: 'rule',
        role: 'divider',
        from: [0, y],
        to: [input.width, y],
        token: 'grid',
        width: 1,
        dash: [],
      },
      ...(printed ? [printed] : []),
    ],
    height: whole,
  };
}
