import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, withPoints } from '../galleryFigures.ts';
import { actualSegments, cutAtEdges } from './segments.ts';

const line = figuresOf('nav-unemployed', '31');

describe('actualSegments', () => {
  it('does not draw across a suppressed, a missing or an absent period', () => {
    const { series } = withPoints(line, [
      { period: '2020-01', value: 1, status: 'final' },
      { period: '2020-02', value: null, status: 'suppressed' },
      { period: '2020-03', value: 3, status: 'final' },
      { period: '2020-04', value: 4, status: 'provisional' },
      { period: '2020-06', value: 6, status: 'final' },
      { period: '2020-07', value: null, status: 'missing' },
    ]);
    expect(actualSegments(series).map((segment) => segment.map(({ value }) => value))).toEqual([
      [1],
      [3, 4],
      [6],
    ]);
  });
});

describe('cutAtEdges', () => {
  const points = fc.array(fc.integer({ min: -50, max: 150 }), { minLength: 1, maxLength: 30 });

  it('keeps every point inside and nothing outside', () => {
    fc.assert(
      fc.property(points, (ys) => {
        const pieces = cutAtEdges(
          ys.map((y, x) => [x, y] as const),
          0,
          100,
        ).flat();
        expect(pieces.every(([, y]) => y >= 0 && y <= 100)).toBe(true);
        for (const [x, y] of ys.entries()) {
          if (y >= 0 && y <= 100) expect(pieces).toContainEqual([x, y]);
        }
      }),
    );
  });

  it('shows a step that passes right through as a piece from edge to edge', () => {
    expect(
      cutAtEdges(
        [
          [0, -100],
          [2, 100],
        ],
        0,
        50,
      ),
    ).toEqual([
      [
        [1, 0],
        [1.5, 50],
      ],
    ]);
  });
});
