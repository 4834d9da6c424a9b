import { expect, it } from 'vitest';
import type { Points } from './points.ts';
import { Timeline } from './timeline.ts';

function say(ordinal: number, value: number): Points {
  return { ordinals: Int16Array.of(ordinal), values: Float64Array.of(value), statuses: Uint8Array.of(0) };
}

const place = (id: number, knownFrom: number) => ({ id, knownFrom });

it('gives the state before any vintage, in whatever order it is asked and added to', () => {
  const timeline = new Timeline([
    { ...place(2, 20), points: say(1, 5) },
    { ...place(1, 10), points: say(1, 4) },
  ]);
  const valuesBefore = (id: number, knownFrom: number) => [
    ...timeline.stateBefore(place(id, knownFrom)).values,
  ];
  expect(valuesBefore(3, 30)).toEqual([5]);
  expect(valuesBefore(3, 15)).toEqual([4]);
  expect(valuesBefore(3, 30)).toEqual([5]);
  timeline.add({ ...place(4, 15), points: say(2, 6) });
  expect(valuesBefore(5, 30)).toEqual([5, 6]);
  timeline.add({ ...place(5, 5), points: say(0, 3) });
  expect(valuesBefore(6, 30)).toEqual([3, 5, 6]);
  expect(valuesBefore(6, 1)).toEqual([]);
});

it('puts the vintage with the higher id last when two are known from the same instant', () => {
  const timeline = new Timeline([
    { ...place(2, 10), points: say(1, 5) },
    { ...place(1, 10), points: say(1, 4) },
  ]);
  expect([...timeline.stateBefore(place(2, 10)).values]).toEqual([4]);
  expect([...timeline.stateBefore(place(3, 10)).values]).toEqual([5]);
});

it('knows which periods a vintage has its own word for', () => {
  const timeline = new Timeline([{ ...place(1, 10), points: say(1, 4) }]);
  expect([timeline.says(1, 1), timeline.says(1, 2), timeline.says(2, 1)]).toEqual([true, false, false]);
});
