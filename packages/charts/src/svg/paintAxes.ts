/** Grid, ticks and axis line of a line chart. */
import type { Theme } from '@regionpuls/domain';
import type { Layer, LineDrawing } from '../drawing.ts';
import { colourOf } from '../theme.ts';
import { element, escapeText } from './element.ts';
import { type Line, paintLines } from './paintLines.ts';

/** Baselines of tick labels, in font sizes. */
export const TICK = { down: 0.36, below: 1.5, line: 1.25, length: 0.4, left: 0.6 } as const;

/** Filled areas go under the grid, everything else over it. */
export function isBehindGrid({ kind }: Layer): boolean {
  return kind === 'band' || kind === 'area';
}

export function paintGrid({ frame, y }: LineDrawing, theme: Theme): string {
  const across = y.ticks
    .filter((tick) => Math.abs(tick.y - frame.bottom) > 0.5)
    .map((tick): Line => [
      [frame.left, tick.y],
      [frame.right, tick.y],
    ]);
  return paintLines(across, { token: 'grid', width: 1, dash: [] }, theme);
}

export function paintAxes({ frame, x, y, tickSize }: LineDrawing, theme: Theme): string {
  const { left, right, bottom } = frame;
  const marks = x.ticks.map((tick): Line => [
    [tick.x, bottom],
    [tick.x, bottom + tickSize * TICK.length],
  ]);
  const axis: Line = [
    [left, bottom],
    [right, bottom],
  ];
  const times = x.ticks.map((tick) => {
    const top = bottom + tickSize * TICK.below;
    const [only, ...more] = tick.lines;
    if (only !== undefined && more.length === 0)
      return element('text', { x: tick.x, y: top, 'text-anchor': tick.anchor }, escapeText(only));
    const rows = tick.lines.map((text, row) =>
      element('tspan', { x: tick.x, y: top + row * tickSize * TICK.line }, escapeText(text)),
    );
    return element('text', { 'text-anchor': tick.anchor }, rows.join(''));
  });
  const values = y.ticks.map((tick) =>
    element(
      'text',
      { x: left - tickSize * TICK.left, y: tick.y + tickSize * TICK.down, 'text-anchor': 'end' },
      escapeText(tick.label),
    ),
  );
  const texts = element(
    'g',
    { 'font-size': tickSize, fill: colourOf('muted', theme) },
    times.join('') + values.join(''),
  );
  const lines = paintLines([axis, ...marks], { token: 'axis', width: 1, dash: [] }, theme);
  return lines + (times.length + values.length > 0 ? texts : '');
}
