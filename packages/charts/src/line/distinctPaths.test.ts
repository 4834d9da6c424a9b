import { expect, it } from 'vitest';
import { distinctPaths } from './distinctPaths.ts';

const path = (version: number, ...values: number[]) => ({
  version,
  points: values.map((value, i) => ({ period: `202${i}`, value })),
  adjusted: [],
  seasonal: [],
});
const versions = (progress: Parameters<typeof distinctPaths>[0]) =>
  distinctPaths(progress).map(({ version }) => version);
const inForce = { version: 3 } as Parameters<typeof distinctPaths>[0]['inForce'];

it('keeps an earlier path that took another course, and the one in force of those that share one', () => {
  expect(versions({ paths: [path(1, 9, 8), path(2, 9, 5), path(3, 9, 5)], inForce })).toEqual([1, 3]);
});

it('keeps the newest of equal paths when none is in force', () => {
  expect(versions({ paths: [path(1, 9, 8), path(2, 9, 8)], inForce: null })).toEqual([2]);
});
