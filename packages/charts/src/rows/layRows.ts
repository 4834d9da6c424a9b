/** Rows with a label on the left, a value on the right and a plot between: how wide the columns are and how high each row. */
import type { Box, ChartSize, Layer, TextLayer, TextRun, Weight } from '../drawing.ts';
import { MEASURES } from '../line/sizes.ts';
import { measureText, wrapText } from '../text/measureText.ts';
import { blockSize, runOf, textBlock } from '../text/textBlock.ts';

/** Pixels across, under which no plot is left between the columns. */
export const SMALLEST_ROWS = 240;

const MOST_LINES = 3;

export interface RowText {
  label: string;
  weight: Weight;
  /** A column each, every one set to the right. */
  values: readonly (readonly TextRun[])[];
}

export interface LaidRow {
  /** From edge to edge of the picture. */
  box: Box;
  /** Where bar or dot has its middle. */
  middle: number;
  texts: readonly TextLayer[];
}

export interface RowLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: readonly LaidRow[];
}

/** @param thickness of the bars. */
export function layRows(
  texts: readonly RowText[],
  { width, size, top, thickness }: { width: number; size: ChartSize; top: number; thickness: number },
): RowLayout {
  const m = MEASURES[size];
  const edge = Math.round(m.gap / 2);
  const words = texts.flatMap(({ label, weight }) =>
    label.split(' ').map((word) => measureText(word, m.label, weight)),
  );
  const usual = width * (width < 480 ? 0.36 : 0.34);
  const most = Math.ceil(Math.max(usual, Math.min(Math.max(...words) + 1, width * 0.46)));
  const wrapped = texts.map(({ label, weight }) => wrapWhole(label, most, m.label, weight));
  const labels = wrapped.map((lines, index) =>
    lines.map((line) => [runOf(line, texts[index]!.weight, 'text')]),
  );
  const labelWidth = Math.max(...labels.map((lines) => blockSize(lines, m.label).width));
  const widths = columnWidths(texts, m.label);
  const valueWidth = widths.reduce((sum, one) => sum + one, 0) + m.gap * (widths.length - 1);
  const left = Math.ceil(edge + labelWidth + m.gap * 1.5);
  const right = Math.floor(width - edge - valueWidth - m.gap * 1.5);
  let y = top;
  const rows = labels.map((lines, index): LaidRow => {
    const { height: textHeight } = blockSize(lines, m.label);
    const height = Math.max(textHeight, thickness) + m.gap * 0.9;
    const middle = y + height / 2;
    const label = textBlock(lines, [edge, middle - textHeight / 2], { role: 'row', size: m.label });
    const values = texts[index]!.values.map((runs, column) => {
      const after = widths.slice(column + 1).reduce((sum, one) => sum + one + m.gap, 0);
      const { width: wide, height: high } = blockSize([runs], m.label);
      return textBlock([runs], [width - edge - after - wide, middle - high / 2], {
        role: 'value',
        size: m.label,
        anchor: 'end',
      });
    });
    const row = { box: { x: 0, y, width, height }, middle, texts: [label, ...values] };
    y += height;
    return row;
  });
  return { left, right, top, bottom: y, rows };
}

function columnWidths(texts: readonly RowText[], size: number): number[] {
  const columns = Math.max(...texts.map(({ values }) => values.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...texts.map(({ values }) => (values[column] ? blockSize([values[column]], size).width : 0))),
  );
}

/** Faint lines that lead the eye from a label to its value. */
export function rowGuides({ rows, left, right }: RowLayout): Layer[] {
  return rows.map(({ middle }) => ({
    kind: 'rule',
    role: 'grid',
    from: [left, middle],
    to: [right, middle],
    token: 'grid',
    width: 1,
    dash: [],
  }));
}

/** A word too long for the column is broken after a letter, with a hyphen, rather than cut. */
function wrapWhole(text: string, width: number, size: number, weight: Weight): string[] {
  const words = text.split(' ').flatMap((word) => {
    const pieces: string[] = [];
    let rest = word;
    while (measureText(rest, size, weight) > width) {
      let cut = rest.length - 1;
      while (cut > 1 && measureText(`${rest.slice(0, cut)}-`, size, weight) > width) cut--;
      pieces.push(`${rest.slice(0, cut)}-`);
      rest = rest.slice(cut);
    }
    return [...pieces, rest];
  });
  return wrapText(words.join(' '), width, size, weight, MOST_LINES);
}
