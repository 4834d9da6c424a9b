/** One layer of a drawing as React SVG: the same marks as the string painter's. Lines are Recharts' own. */
import type { Layer, MarkerLayer, TextLayer } from '../drawing.ts';
import { areaPath } from '../svg/areaPath.ts';
import { markerPath } from '../svg/markerPath.ts';
import { colourOf } from '../theme.ts';

export function LayerMark({ layer }: { layer: Layer }) {
  switch (layer.kind) {
    case 'band': {
      const { x, y, width, height } = layer;
      return <rect x={x} y={y} width={width} height={height} fill={colourOf(layer.token)} />;
    }
    case 'area': {
      const { token, width, dash } = layer.edge;
      return (
        <path
          d={areaPath(layer)}
          fill={colourOf(layer.token)}
          stroke={colourOf(token)}
          strokeWidth={width}
          strokeDasharray={dash.join(' ') || undefined}
        />
      );
    }
    case 'bar': {
      const { x, y, width, height, radius, token, edge } = layer;
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={radius || undefined}
          fill={colourOf(token)}
          stroke={edge ? colourOf(edge) : undefined}
        />
      );
    }
    case 'rule': {
      const [x1, y1] = layer.from;
      const [x2, y2] = layer.to;
      return (
        <line
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
          stroke={colourOf(layer.token)}
          strokeWidth={layer.width}
          strokeDasharray={layer.dash.join(' ') || undefined}
        />
      );
    }
    case 'withheld': {
      const { x1, x2, y, radius } = layer;
      return (
        <rect
          x={x1 - radius}
          y={y - radius}
          width={x2 - x1 + radius * 2}
          height={radius * 2}
          rx={radius}
          fill={colourOf('surface')}
          stroke={colourOf(layer.token)}
          strokeWidth={radius * 0.5}
        />
      );
    }
    case 'marker':
      return <Marker layer={layer} />;
    case 'text':
      return <Label layer={layer} />;
    case 'line':
      return null;
  }
}

function Marker({ layer: { shape, at, radius, token } }: { layer: MarkerLayer }) {
  const hollow = shape === 'ring';
  const fill = colourOf(hollow ? 'surface' : token);
  const stroke = colourOf(hollow ? token : 'surface');
  const strokeWidth = radius * (hollow ? 0.5 : 0.3);
  if (shape === 'dot' || shape === 'ring') {
    return <circle cx={at[0]} cy={at[1]} r={radius} fill={fill} stroke={stroke} strokeWidth={strokeWidth} />;
  }
  return <path d={markerPath(shape, at, radius)} fill={fill} stroke={stroke} strokeWidth={strokeWidth} />;
}

function Label({ layer }: { layer: TextLayer }) {
  const [x, y] = layer.at;
  const halo = layer.halo
    ? ({
        stroke: colourOf('surface'),
        strokeWidth: layer.size * 0.28,
        strokeLinejoin: 'round',
        paintOrder: 'stroke',
      } as const)
    : {};
  return (
    <text fontSize={layer.size} textAnchor={layer.anchor} {...halo}>
      {layer.lines.map((runs, row) =>
        runs.map((run, index) => (
          <tspan
            key={`${row}-${index}`}
            {...(index === 0 ? { x, y: y + row * layer.lineHeight } : {})}
            fontWeight={run.weight}
            fill={colourOf(run.token)}
          >
            {run.text}
          </tspan>
        )),
      )}
    </text>
  );
}
