/** How regions of a map are filled: withheld is hatched, without a figure empty with a broken edge, pale land with an edge. */
import type { Theme } from '@regionpuls/domain';
import type { Box, TileFill } from '../drawing.ts';
import { colourOf } from '../theme.ts';
import { type Attributes, element } from './element.ts';

/** The pattern that hatched fills refer to. */
export function hatchPattern(idPrefix: string, theme: Theme): string {
  return element(
    'pattern',
    {
      id: `${idPrefix}-hatch`,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 5, height: 5, fill: colourOf('surface', theme) }) +
      element('rect', { width: 1.6, height: 5, fill: colourOf('tile-edge', theme) }),
  );
}

export function fillColour(fill: TileFill, idPrefix: string, theme: Theme): string {
  return fill === 'hatched'
    ? `url(#${idPrefix}-hatch)`
    : colourOf(fill === 'empty' ? 'surface' : fill, theme);
}

export function edgeAttributes(fill: TileFill, theme: Theme): Attributes {
  const bare = fill === 'hatched' || fill === 'empty';
  return {
    stroke: bare || fill === 'map-1' ? colourOf('tile-edge', theme) : undefined,
    'stroke-width': bare || fill === 'map-1' ? 0.75 : undefined,
    'stroke-dasharray': fill === 'empty' ? '2 2' : undefined,
  };
}

/** A tile, or a legend's swatch. */
export function paintSquare(
  { x, y, width, height }: Box,
  fill: TileFill,
  rx: number,
  idPrefix: string,
  theme: Theme,
): string {
  return element('rect', {
    x,
    y,
    width,
    height,
    rx,
    fill: fillColour(fill, idPrefix, theme),
    ...edgeAttributes(fill, theme),
  });
}
