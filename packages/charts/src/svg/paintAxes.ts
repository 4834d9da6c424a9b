/** Grid, ticks and axis line of a line chart. */
import type { Theme } from '@regionpuls/domain';
import type { Layer, LineDrawing } from '../drawing.ts';
import { colourOf } from '../theme.ts';
import { element, escapeText } from './element.ts';

/** Baselines of tick labels, in font sizes. */
export const TICK = { down: 0.36, below: 1.5, line: 1.25, length: 0.4, left: 0.6 } as const;

/** Filled areas go under the grid, everything else over it. */
export function isBehindGrid({ kind }: Layer): boolean {
  return kind === 'band' || kind === 'area';
}

export function paintGrid({ frame, y }: LineDrawing, theme: Theme): string {
  return y.ticks
    .filter((tick) => Math.abs(tick.y - frame.bottom) > 0.5)
    .map((tick) =>
      element('line', {
        x1: frame.left,
        x2: frame.right,
        y1: tick.y,
        y2: tick.y,
        stroke: colourOf('grid', theme),
        'stroke-width': 1,
      }),
    )
    .join('');
}

export function paintAxes({ frame, x, y, tickSize }: LineDrawing, theme: Theme): string {
  const axis = colourOf('axis', theme);
  const line = element('line', {
    x1: frame.left,
    x2: frame.right,
    y1: frame.bottom,
    y2: frame.bottom,
    stroke: axis,
    'stroke-width': 1,
  });
  const marks = x.ticks.map((tick) =>
    element('line', {
      x1: tick.x,
      x2: tick.x,
      y1: frame.bottom,
      y2: frame.bottom + tickSize * TICK.length,
      stroke: axis,
      'stroke-width': 1,
    }),
  );
  const times = x.ticks.map((tick) => {
    const top = frame.bottom + tickSize * TICK.below;
    const rows = tick.lines.map((text, row) =>
      element('tspan', { x: tick.x, y: top + row * tickSize * TICK.line }, escapeText(text)),
    );
    return element('text', { 'text-anchor': tick.anchor }, rows.join(''));
  });
  const values = y.ticks.map((tick) =>
    element(
      'text',
      { x: frame.left - tickSize * TICK.left, y: tick.y + tickSize * TICK.down, 'text-anchor': 'end' },
      escapeText(tick.label),
    ),
  );
  const texts = element(
    'g',
    { 'font-size': tickSize, fill: colourOf('muted', theme) },
    times.join('') + values.join(''),
  );
  return line + marks.join('') + (times.length + values.length > 0 ? texts : '');
}
