/** How large land is drawn, and where the legend stands: where the land leaves room, else beside or below it. */
import type { Box, Point, Trace } from '../drawing.ts';
import { MEASURES } from '../line/sizes.ts';
import type { AreaMapInput } from './areaMapInput.ts';
import { type Outlines, unfold } from './outlines.ts';
import { boxOf, isInside, touchesBox } from './traces.ts';

const EDGE = 3;
/** Room around land that has neighbours to show. */
const AROUND = 14;
const BESIDE_FROM = 480;
const SMALLEST = 40;

export interface AreaLayout {
  /** Of the picture, at most what was asked for. */
  height: number;
  frame: Box;
  scale: number;
  left: number;
  top: number;
  /** The legend's upper left corner. */
  corner: Point;
}

/** @throws RangeError when the picture is too small for a map. */
export function layAreas(
  shown: Outlines['areas'],
  hasNeighbours: boolean,
  { width, height, size }: Pick<AreaMapInput, 'width' | 'height' | 'size'>,
  legend: { width: number; height: number },
): AreaLayout {
  const land = boxOf(shown.flatMap(({ rings }) => rings.map((ring) => unfold(ring, 1, 0, 0))));
  const gap = MEASURES[size].gap * 2;
  const margin = hasNeighbours ? AROUND : EDGE;
  const fit = (frame: Box, corner: Point): AreaLayout => {
    const [wide, high] = [frame.width - 2 * margin, frame.height - 2 * margin];
    if (wide < SMALLEST || high < SMALLEST) {
      throw new RangeError(
        `width × height: ${width} × ${height} pixels leave ${Math.round(wide)} × ${Math.round(high)} for land; allowed: at least ${SMALLEST}`,
      );
    }
    const scale = Math.min(wide / (land.width || 1), high / (land.height || 1));
    const tall = Math.min(frame.height, Math.max(land.height * scale, SMALLEST) + 2 * margin);
    const bottom = Math.max(frame.y + tall, corner[1] + legend.height + EDGE);
    return {
      height: Math.ceil(Math.min(height, bottom)),
      frame: { ...frame, height: tall },
      scale,
      left: frame.x + (frame.width - land.width * scale) / 2 - land.x * scale,
      top: frame.y + (tall - land.height * scale) / 2 - land.y * scale,
      corner,
    };
  };
  const [right, lowest] = [width - legend.width - EDGE, height - legend.height - EDGE];
  if (!hasNeighbours) {
    const whole = fit({ x: 0, y: 0, width, height }, [EDGE, EDGE]);
    const bottom = whole.height - legend.height - EDGE;
    const corners: Point[] = [
      [EDGE, EDGE],
      [right, bottom],
      [right, EDGE],
      [EDGE, bottom],
    ];
    const traces = shown.map(({ rings }) =>
      rings.map((ring) => unfold(ring, whole.scale, whole.left, whole.top)),
    );
    const corner = corners.find((each) => isFree(each, legend, gap, traces));
    if (corner) return { ...whole, corner };
  }
  if (width >= BESIDE_FROM) return fit({ x: 0, y: 0, width: right - gap, height }, [right, EDGE]);
  const above = fit({ x: 0, y: 0, width, height: lowest - gap }, [EDGE, lowest]);
  const corner = [EDGE, above.frame.height + gap] as const;
  return { ...above, corner, height: Math.ceil(corner[1] + legend.height + EDGE) };
}

function isFree(
  [x, y]: Point,
  legend: { width: number; height: number },
  gap: number,
  areas: readonly (readonly Trace[])[],
): boolean {
  if (x < 0 || y < 0) return false;
  const box = { x: x - gap, y: y - gap, width: legend.width + 2 * gap, height: legend.height + 2 * gap };
  return areas.every((rings) => !touchesBox(rings, box) && !isInside(x, y, rings));
}
