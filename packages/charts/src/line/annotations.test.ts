import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, placeAnnotations } from './annotations.ts';

const room = { left: 40, right: 860, rows: 3, size: 12 };
const annotation = fc.record({
  x: fc.integer({ min: 40, max: 860 }),
  text: fc.constantFrom(
    'Brudd: nytt register',
    'I dag',
    'Korona: topp 15 363 i mars 2020',
    'Brudd: ny metode',
  ),
  hasLine: fc.boolean(),
  importance: fc.integer({ min: 1, max: 100 }),
});

describe('placeAnnotations', () => {
  it('lets no label overlap another or cross the line of one above it', () => {
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 5 }), (wanted) => {
        const { placed, left } = placeAnnotations(
          wanted.map((each): Annotation => ({ role: 'break', ...each })),
          room,
        );
        expect(placed.length + left.length).toBe(wanted.length);
        for (const [index, a] of placed.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(room.left);
          expect(a.left + a.width).toBeLessThanOrEqual(room.right + 1e-9);
          for (const b of placed.slice(index + 1)) {
            if (a.row === b.row) expect(a.left < b.left + b.width && b.left < a.left + a.width).toBe(false);
            const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
            if (a.row !== b.row && upper.hasLine) {
              expect(upper.x > lower.left && upper.x < lower.left + lower.width).toBe(false);
            }
          }
        }
      }),
    );
  });

  it('leaves out the least important when there is one row for two labels on one place', () => {
    const shock: Annotation = {
      role: 'shock',
      x: 400,
      text: 'Korona: topp 15 363',
      hasLine: false,
      importance: 100,
    };
    const today: Annotation = { role: 'today', x: 400, text: 'I dag', hasLine: true, importance: 6 };
    const narrow = { ...room, left: 350, right: 480, rows: 1 };
    expect(placeAnnotations([today, shock], narrow).left).toEqual([today]);
  });
});
