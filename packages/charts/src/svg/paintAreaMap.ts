/** Paints a map of land: each region is a picture named by its region and value, cut at the frame. */
import type { Theme } from '@regionpuls/domain';
import type { Area, AreaMapDrawing } from '../drawing.ts';
import { colourOf } from '../theme.ts';
import { element } from './element.ts';
import { fillColour, hatchPattern, paintSquare } from './mapFills.ts';
import { paintLayer, paintLayers } from './paintLayer.ts';
import { closedPath, openPath } from './tracePath.ts';

export function paintAreaMap(drawing: AreaMapDrawing, idPrefix: string, theme: Theme): string {
  const { x, y, width, height } = drawing.frame;
  const { edge, border } = drawing.lines;
  const clip = element('clipPath', { id: `${idPrefix}-frame` }, element('rect', { x, y, width, height }));
  const around =
    drawing.around.length === 0
      ? ''
      : element('path', {
          d: drawing.around.map(closedPath).join(''),
          'fill-rule': 'evenodd',
          fill: colourOf('band', theme),
          stroke: colourOf('grid', theme),
          'stroke-width': edge,
        });
  const borders =
    drawing.borders.length === 0
      ? ''
      : element('path', {
          d: drawing.borders.map(openPath).join(''),
          fill: 'none',
          stroke: colourOf('muted', theme),
          'stroke-width': border,
          'stroke-linejoin': 'round',
          'stroke-linecap': 'round',
        });
  const land = element(
    'g',
    { 'clip-path': `url(#${idPrefix}-frame)`, 'stroke-linejoin': 'round' },
    [around, ...drawing.areas.map((area) => paintArea(area, drawing, idPrefix, theme)), borders]
      .filter((part) => part !== '')
      .join('\n'),
  );
  const legend = drawing.legend.map(
    ({ fill, box, label }) => paintSquare(box, fill, 2, idPrefix, theme) + paintLayer(label, theme),
  );
  return [
    element('defs', {}, hatchPattern(idPrefix, theme) + clip),
    land,
    ...legend,
    paintLayers(drawing.layers, theme),
  ].join('\n');
}

function paintArea(
  { code, fill, name, rings, dot, label }: Area,
  { lines }: AreaMapDrawing,
  idPrefix: string,
  theme: Theme,
): string {
  const look = {
    fill: fillColour(fill, idPrefix, theme),
    stroke: colourOf('tile-edge', theme),
    'stroke-width': lines.edge,
    'stroke-dasharray': fill === 'empty' ? '2 2' : undefined,
  };
  const shape = element('path', { d: rings.map(closedPath).join(''), 'fill-rule': 'evenodd', ...look });
  const mark = dot ? element('circle', { cx: dot.at[0], cy: dot.at[1], r: dot.radius, ...look }) : '';
  const text = label ? paintLayer(label, theme) : '';
  return element('g', { role: 'img', 'aria-label': name, 'data-region': code }, shape + mark + text);
}
