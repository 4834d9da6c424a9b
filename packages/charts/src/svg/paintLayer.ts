/** Paints one layer of a drawing as SVG. */
import type { Theme } from '@regionpuls/domain';
import type { AreaLayer, Layer, LineLayer, MarkerLayer, RuleLayer, TextLayer, Weight } from '../drawing.ts';
import { colourOf } from '../theme.ts';
import { areaPath } from './areaPath.ts';
import { markerPath } from './markerPath.ts';
import { element, escapeText, round } from './element.ts';
import { dashOf, looksAs, paintLines } from './paintLines.ts';

/** Layers in their order; rules that look the same and follow each other are one path. */
export function paintLayers(layers: readonly Layer[], theme: Theme): string {
  const painted: string[] = [];
  let rules: RuleLayer[] = [];
  const paintHeld = () => {
    if (rules.length > 0) painted.push(paintRules(rules, theme));
    rules = [];
  };
  for (const layer of layers) {
    const isRule = layer.kind === 'rule';
    if (!isRule || (rules.length > 0 && !looksAs(rules[0]!, layer))) paintHeld();
    if (isRule) rules.push(layer);
    else painted.push(paintLayer(layer, theme));
  }
  paintHeld();
  return painted.filter((part) => part !== '').join('\n');
}

/** @param rules all of one look. */
function paintRules(rules: readonly RuleLayer[], theme: Theme): string {
  return paintLines(
    rules.map(({ from, to }) => [from, to]),
    rules[0]!,
    theme,
  );
}

export function paintLayer(layer: Layer, theme: Theme): string {
  switch (layer.kind) {
    case 'band': {
      const { x, y, width, height } = layer;
      return element('rect', { x, y, width, height, fill: colourOf(layer.token, theme) });
    }
    case 'area':
      return paintArea(layer, theme);
    case 'bar': {
      const { x, y, width, height, radius, token, edge } = layer;
      return element('rect', {
        x,
        y,
        width,
        height,
        rx: radius > 0 ? radius : undefined,
        fill: colourOf(token, theme),
        stroke: edge ? colourOf(edge, theme) : undefined,
      });
    }
    case 'rule':
      return paintRules([layer], theme);
    case 'line':
      return paintLine(layer, theme);
    case 'marker':
      return paintMarker(layer, theme);
    case 'withheld': {
      const { x1, x2, y, radius } = layer;
      return element('rect', {
        x: x1 - radius,
        y: y - radius,
        width: x2 - x1 + radius * 2,
        height: radius * 2,
        rx: radius,
        fill: colourOf('surface', theme),
        stroke: colourOf(layer.token, theme),
        'stroke-width': radius * 0.5,
      });
    }
    case 'text':
      return paintText(layer, theme);
  }
}

function paintArea(layer: AreaLayer, theme: Theme): string {
  const { token, width, dash } = layer.edge;
  return element('path', {
    d: areaPath(layer),
    fill: colourOf(layer.token, theme),
    stroke: colourOf(token, theme),
    'stroke-width': width,
    'stroke-dasharray': dashOf(dash),
  });
}

function paintLine(layer: LineLayer, theme: Theme): string {
  const d = layer.segments
    .map((segment) =>
      segment.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''),
    )
    .join('');
  if (d === '') return '';
  return element('path', {
    d,
    fill: 'none',
    stroke: colourOf(layer.token, theme),
    'stroke-width': layer.width,
    'stroke-linejoin': 'round',
    'stroke-linecap': layer.dash.length > 0 ? undefined : 'round',
    'stroke-dasharray': dashOf(layer.dash),
    'stroke-opacity': layer.opacity < 1 ? layer.opacity : undefined,
  });
}

/** Filled shapes have a rim, and hollow ones a filling, in the surface's colour: they stay readable on a line. */
function paintMarker(layer: MarkerLayer, theme: Theme): string {
  const { shape, at, radius } = layer;
  const hollow = shape === 'ring';
  const own = colourOf(layer.token, theme);
  const surface = colourOf('surface', theme);
  const stroke = hollow ? own : surface;
  const fill = hollow ? surface : own;
  const width = hollow ? radius * 0.5 : radius * 0.3;
  if (shape === 'dot' || shape === 'ring') {
    return element('circle', { cx: at[0], cy: at[1], r: radius, fill, stroke, 'stroke-width': width });
  }
  return element('path', { d: markerPath(shape, at, radius), fill, stroke, 'stroke-width': width });
}

/** Each line of the block is its own row; runs follow each other on it. What all of them share stands once, on the text. */
function paintText(layer: TextLayer, theme: Theme): string {
  const [x, y] = layer.at;
  const runs = layer.lines.flat();
  const [first] = runs;
  const token = runs.every((run) => run.token === first?.token) ? first?.token : undefined;
  const weight = runs.every((run) => run.weight === first?.weight) ? first?.weight : undefined;
  const rows = layer.lines.map((line, row) =>
    line
      .map((run, index) => {
        const text = escapeText(run.text);
        if (runs.length === 1) return text;
        return element(
          'tspan',
          {
            ...(index === 0 ? { x, y: y + row * layer.lineHeight } : {}),
            'font-weight': weight ? undefined : weightOf(run.weight),
            fill: token ? undefined : colourOf(run.token, theme),
          },
          text,
        );
      })
      .join(''),
  );
  return element(
    'text',
    {
      ...(runs.length === 1 ? { x, y } : {}),
      'font-size': layer.size,
      'font-weight': weightOf(weight),
      fill: token && colourOf(token, theme),
      'text-anchor': layer.anchor === 'start' ? undefined : layer.anchor,
      ...(layer.halo
        ? {
            stroke: colourOf(layer.rim ?? 'surface', theme),
            // On land the rim also closes what water there is between the letters.
            'stroke-width': layer.size * (layer.rim ? 0.42 : 0.28),
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }
        : {}),
    },
    rows.join(''),
  );
}

function weightOf(weight: Weight | undefined): Weight | undefined {
  return weight === 400 ? undefined : weight;
}
