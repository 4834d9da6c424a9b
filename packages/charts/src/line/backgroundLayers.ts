/** What stands behind the lines: shocks, breaks, today, and the line that values are measured from. */
import type { Layer } from '../drawing.ts';
import type { Frame } from './frame.ts';
import type { LineInput } from './lineInput.ts';
import { MEASURES } from './sizes.ts';
import { breakMonth, breaksShown, shockBands, todayMonth } from './timeEvents.ts';

export function backgroundLayers(input: LineInput, frame: Frame): Layer[] {
  const { box, span, toX, toY, axis } = frame;
  const thin = MEASURES[input.size].line * 0.5;
  const layers: Layer[] = shockBands(input, span).map(({ from, to }) => {
    const x = toX(from);
    return { kind: 'band', x, y: box.top, width: toX(to) - x, height: box.bottom - box.top, token: 'band' };
  });
  const upright = (role: 'break' | 'today', x: number, dash: readonly number[]) => {
    const placed = frame.annotations.find((each) => each.role === role && Math.abs(each.x - x) < 0.01);
    const top = box.top - (placed ? placed.row * frame.rowHeight : 0);
    layers.push({
      kind: 'rule',
      role,
      from: [x, box.bottom],
      to: [x, top],
      token: role === 'today' ? 'axis' : 'break',
      width: thin,
      dash,
    });
  };
  for (const one of breaksShown(input, span))
    upright('break', toX(breakMonth(one)), [thin * 1.6, thin * 2.4]);
  const today = todayMonth(input, span);
  if (today !== null) upright('today', toX(today), []);
  const reference = referenceValue(input);
  const [low, high] = axis.domain;
  if (frame.hasValues && reference > low && reference < high) {
    const y = toY(reference);
    layers.push({
      kind: 'rule',
      role: 'reference',
      from: [box.left, y],
      to: [box.right, y],
      token: 'axis',
      width: thin,
      dash: [],
    });
  }
  return layers;
}

/** What an index or a change is measured from; for other figures zero, when it is inside. */
function referenceValue(input: LineInput): number {
  return input.recipe === 'index' ? 100 : 0;
}
