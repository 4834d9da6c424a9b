/** Makes a text layer with the box that it covers. */
import type { Box, Point, TextLayer, TextRun } from '../drawing.ts';
import { measureText } from './measureText.ts';

export interface TextStyle {
  role: TextLayer['role'];
  size: number;
  anchor?: TextLayer['anchor'];
  halo?: boolean;
}

/** Inter's ascent and descent of what labels hold: capitals, digits, descenders. */
const ASCENT = 0.78;
const LINE = 1.25;

/** Lines of runs, as a text layer holds them. */
export type TextLines = TextLayer['lines'];

export function runOf(text: string, weight: TextRun['weight'], token: TextRun['token']): TextRun {
  return { text, weight, token };
}

export function blockSize(lines: TextLines, size: number): { width: number; height: number } {
  const width = Math.max(
    0,
    ...lines.map((line) => line.reduce((sum, run) => sum + measureText(run.text, size, run.weight), 0)),
  );
  return { width, height: lines.length * size * LINE };
}

/** A block of lines whose box has its upper left corner at `corner`. */
export function textBlock(lines: TextLines, corner: Point, style: TextStyle): TextLayer {
  const { width, height } = blockSize(lines, style.size);
  const anchor = style.anchor ?? 'start';
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  return {
    kind: 'text',
    role: style.role,
    at: [corner[0] + shift, corner[1] + style.size * (ASCENT + (LINE - 1) / 2)],
    anchor,
    size: style.size,
    lineHeight: style.size * LINE,
    lines,
    halo: style.halo ?? false,
    box: { x: corner[0], y: corner[1], width, height },
  };
}

export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
