import { expect, it } from 'vitest';
import { latestAt } from './latestAt.ts';

const point = (period: string, value: number | null) => ({
  period,
  value,
  status: value === null ? ('suppressed' as const) : ('final' as const),
});

it('takes the newest figure, and the same period a year before', () => {
  const points = [point('2017-04', 5000), point('2018-03', 4200), point('2018-04', 4042)];
  expect(latestAt(points)).toEqual({ latest: points[2], yearBefore: points[0] });
  expect(latestAt([point('2018', 60.3)])).toEqual({ latest: point('2018', 60.3), yearBefore: null });
});

it('takes a suppressed figure for the newest, but not a missing one', () => {
  const [shown, hidden] = [point('2018-03', 4), point('2018-04', null)];
  expect(latestAt([shown, hidden]).latest).toBe(hidden);
  expect(latestAt([shown, { ...hidden, status: 'missing' }]).latest).toBe(shown);
  expect(latestAt([])).toEqual({ latest: null, yearBefore: null });
});
