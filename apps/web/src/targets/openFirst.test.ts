import type { Target } from '@regionpuls/domain';
import { expect, it } from 'vitest';
import { openFirst } from './openFirst.ts';

const target = (id: string, period: string) =>
  ({ id, versions: [{ goal: { period } }] }) as unknown as Target;

it('puts targets that can still be reached before those whose date has passed, each in its order', () => {
  const all = [
    target('old', '2019-02'),
    target('b', '2029-12'),
    target('a', '2026'),
    target('older', '2018'),
  ];
  expect(openFirst(all, '2026-11-21').map(({ id }) => id)).toEqual(['b', 'a', 'old', 'older']);
});
