/** The lines and their markers in pixels. */
import type { DrawnLine, Layer, LineLayer, MarkerLayer, Point } from '../drawing.ts';
import { SERIES_TOKENS } from '../theme.ts';
import { knownPoints } from './knownPoints.ts';
import type { Frame } from './frame.ts';
import type { LineInput } from './lineInput.ts';
import { cutAtEdges } from './segments.ts';
import { MEASURES, SERIES_MARKERS } from './sizes.ts';
import { monthOf } from './timeScale.ts';

export function lineLayer(line: DrawnLine, frame: Frame): LineLayer {
  const segments = line.segments.flatMap((segment) => {
    const points = segment.map(({ month, value }): Point => [frame.toX(month), frame.toY(value)]);
    return cutAtEdges(points, frame.box.top, frame.box.bottom).filter((piece) => piece.length > 1);
  });
  const { id, token, width, dash, opacity } = line;
  return { kind: 'line', id, token, width, dash, opacity, segments };
}

/** Dots where a line ends or stands alone, its own shape along it where there are several, ring and diamond of the path. */
export function markerLayers(input: LineInput, frame: Frame, lines: readonly DrawnLine[]): MarkerLayer[] {
  const radius = MEASURES[input.size].marker;
  const markers: MarkerLayer[] = [];
  const mark = (
    role: MarkerLayer['role'],
    shape: MarkerLayer['shape'],
    at: Point,
    token: MarkerLayer['token'],
    r: number,
  ) => {
    const { top, bottom } = frame.box;
    if (at[1] >= top && at[1] <= bottom) markers.push({ kind: 'marker', role, shape, at, radius: r, token });
  };
  const place = (point: { month: number; value: number }): Point => [
    frame.toX(point.month),
    frame.toY(point.value),
  ];
  for (const line of lines) {
    if (line.role !== 'actual') continue;
    const index = SERIES_TOKENS.findIndex((token) => token === line.token);
    const shape = input.series.length > 1 ? SERIES_MARKERS[index]! : 'dot';
    const last = line.segments.at(-1)?.at(-1);
    for (const segment of line.segments) {
      const [only] = segment;
      if (segment.length === 1 && only && only !== last)
        mark('isolated', shape, place(only), line.token, radius * 0.75);
    }
    if (input.series.length > 1) {
      for (const at of identityPlaces(line, index, input, frame))
        mark('identity', shape, at, line.token, radius * 0.8);
    }
    if (last) mark('last', shape, place(last), line.token, radius);
  }
  if (input.baseline) {
    const at: Point = [frame.toX(monthOf(input.baseline.period)), frame.toY(input.baseline.value)];
    mark('baseline', 'ring', at, 'expected', radius * 0.9);
  }
  if (input.target) {
    const at: Point = [frame.toX(monthOf(input.target.period)), frame.toY(input.target.value)];
    mark('target', 'diamond', at, 'expected', radius * 1.45);
  }
  return markers;
}

/** Sparse and staggered, so that the markers of two close lines do not fall on each other. */
function identityPlaces(line: DrawnLine, index: number, input: LineInput, frame: Frame): Point[] {
  const points = line.segments.flat().map(({ month, value }): Point => [frame.toX(month), frame.toY(value)]);
  const spacing = MEASURES[input.size].tick * 11;
  const end = points.at(-1)?.[0] ?? 0;
  const places: Point[] = [];
  const from = frame.box.left + spacing * (0.3 + index / input.series.length);
  for (let x = from; x < end - spacing * 0.35; x += spacing) {
    const near = points.reduce<Point | null>(
      (best, point) => (best && Math.abs(best[0] - x) <= Math.abs(point[0] - x) ? best : point),
      null,
    );
    if (near && Math.abs(near[0] - x) < spacing / 3) places.push(near);
  }
  return places;
}

/** The polyline pieces of lines and of areas' edges, as obstacles for labels. */
export function piecesOf(layers: readonly Layer[]): (readonly Point[])[] {
  return layers.flatMap((layer) => {
    if (layer.kind === 'area') return [layer.upper, layer.lower];
    return layer.kind === 'line' ? layer.segments : [];
  });
}

export function hasFigures(input: LineInput): boolean {
  return input.series.some((line) => knownPoints(line).length > 0);
}
