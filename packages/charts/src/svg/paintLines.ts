/** Straight lines that look the same, as one path: a grid is one element, not six. */
import type { Theme } from '@regionpuls/domain';
import type { Point, RuleLayer } from '../drawing.ts';
import { colourOf } from '../theme.ts';
import { element, round } from './element.ts';

export type Line = readonly [from: Point, to: Point];
type Stroke = Pick<RuleLayer, 'token' | 'width' | 'dash'>;

export function paintLines(lines: readonly Line[], { token, width, dash }: Stroke, theme: Theme): string {
  if (lines.length === 0) return '';
  return element('path', {
    d: lines.map(([from, to]) => straight(from, to)).join(''),
    stroke: colourOf(token, theme),
    // One is what it is unless it is told.
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': dashOf(dash),
  });
}

export function looksAs(one: Stroke, other: Stroke): boolean {
  return one.token === other.token && one.width === other.width && dashOf(one.dash) === dashOf(other.dash);
}

export function dashOf(dash: readonly number[]): string | undefined {
  return dash.length > 0 ? dash.map(round).join(' ') : undefined;
}

/** Along an axis only the place that changes is told. */
function straight([fromX, fromY]: Point, [toX, toY]: Point): string {
  const [x1, y1, x2, y2] = [round(fromX), round(fromY), round(toX), round(toY)];
  const end = y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2} ${y2}`;
  return `M${x1} ${y1}${end}`;
}
