/** Paints a drawing as one SVG text, without DOM or React, on the server as in the browser. */
import type { Theme } from '@regionpuls/domain';
import type { Drawing, LineDrawing, TextLayer } from '../drawing.ts';
import { FONT_FAMILY, colourOf, preferenceCss } from '../theme.ts';
import { element, escapeText } from './element.ts';
import { paintAreaMap } from './paintAreaMap.ts';
import { isBehindGrid, paintAxes, paintGrid } from './paintAxes.ts';
import { paintLayers } from './paintLayer.ts';
import { paintRows } from './paintRows.ts';
import { paintTileMap } from './paintTileMap.ts';

export interface PaintOptions {
  /** Starts every id in the picture: unique for each picture on a page. */
  idPrefix: string;
  /** Carries its own colours and background, for a file or an image of its own. */
  standalone?: boolean;
  /** `auto` follows the page's variables, or the reader's preference when standalone; the others write plain colours. */
  theme?: Theme;
}

const PREFIX = /^[A-Za-z][\w-]*$/;

/**
 * A line chart is one picture; tiles, areas and rows are a group of pictures, each with its own name: an `img` would hide them all.
 * @throws RangeError when the prefix cannot start an id.
 */
export function paintSvg(
  drawing: Drawing,
  { idPrefix, standalone = false, theme = 'auto' }: PaintOptions,
): string {
  if (!PREFIX.test(idPrefix)) {
    throw new RangeError(
      `idPrefix «${idPrefix.slice(0, 40)}»: allowed: a letter, then letters, digits, - and _`,
    );
  }
  const { width, height } = drawing;
  const [title, desc] = [`${idPrefix}-title`, `${idPrefix}-desc`];
  const style =
    standalone && theme === 'auto' ? element('style', {}, preferenceCss(`svg[data-rp="${idPrefix}"]`)) : '';
  const background = standalone ? element('rect', { width, height, fill: colourOf('surface', theme) }) : '';
  const body = paintBody(drawing, idPrefix, theme);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...(drawing.kind === 'line'
        ? { role: 'img', 'aria-labelledby': `${title} ${desc}` }
        : { role: 'group', 'aria-labelledby': title, 'aria-describedby': desc }),
      lang: drawing.language,
      'data-rp': style ? idPrefix : undefined,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': FONT_FAMILY,
    },
    [
      element('title', { id: title }, escapeText(drawing.title)),
      element('desc', { id: desc }, escapeText(drawing.description.join(' '))),
      style,
      // All that is seen as one, so that a page can show it later than its words.
      element('g', {}, `${background}\n${body}`),
    ].join('\n'),
  );
}

function paintBody(drawing: Drawing, idPrefix: string, theme: Theme): string {
  switch (drawing.kind) {
    case 'line':
      return paintLineChart(drawing, theme);
    case 'tile-map':
      return paintTileMap(drawing, idPrefix, theme);
    case 'area-map':
      return paintAreaMap(drawing, idPrefix, theme);
    case 'bars':
    case 'intervals':
      return paintRows(drawing, theme);
  }
}

function paintLineChart(drawing: LineDrawing, theme: Theme): string {
  const texts = drawing.layers.filter((layer): layer is TextLayer => layer.kind === 'text');
  const behind = drawing.layers.filter(isBehindGrid);
  const over = drawing.layers.filter((layer) => !isBehindGrid(layer) && layer.kind !== 'text');
  return [
    paintLayers(behind, theme),
    paintGrid(drawing, theme),
    paintAxes(drawing, theme),
    paintLayers(over, theme),
    paintLayers(texts, theme),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
