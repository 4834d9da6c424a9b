/** The forecast's areas: where 80 and 95 of 100 outcomes shall lie. */
import type { AreaLayer, Point } from '../drawing.ts';
import { FORECAST_ID, fanPoints } from './fan.ts';
import type { Frame } from './frame.ts';
import type { LineInput } from './lineInput.ts';
import { EXPECTED_DASH, MEASURES } from './sizes.ts';

/** The wider area first. Their edges tell them apart where tints do not: the inner whole, the outer dashed. */
export function fanLayers(input: LineInput, { toX, toY }: Frame): AreaLayer[] {
  const points = fanPoints(input);
  if (points.length === 0) return [];
  const width = MEASURES[input.size].line * 0.36;
  const area = (share: 80 | 95): AreaLayer => {
    const course = (end: 0 | 1) =>
      points.map((point): Point => [
        toX(point.month),
        toY(point[share === 80 ? 'interval80' : 'interval95'][end]),
      ]);
    return {
      kind: 'area',
      id: `${FORECAST_ID}-${share}`,
      upper: course(1),
      lower: course(0),
      token: share === 80 ? 'fan-80' : 'fan-95',
      edge: {
        token: 'fan-edge',
        width,
        dash: share === 80 ? [] : EXPECTED_DASH.map((length) => length * width * 0.6),
      },
    };
  };
  return [area(95), area(80)];
}
