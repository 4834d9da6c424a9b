/** Paints a chart by rows: each row is a picture with a name of its own, so that a screen reader reaches every one. */
import type { Theme } from '@regionpuls/domain';
import type { BarsDrawing, IntervalsDrawing } from '../drawing.ts';
import { element } from './element.ts';
import { paintLayers } from './paintLayer.ts';

export function paintRows(drawing: BarsDrawing | IntervalsDrawing, theme: Theme): string {
  const rows = drawing.rows.map(({ name, layers }) =>
    element('g', { role: 'img', 'aria-label': name }, paintLayers(layers, theme)),
  );
  return [paintLayers(drawing.behind, theme), ...rows, paintLayers(drawing.layers, theme)].join('\n');
}
