import { describe, expect, it } from 'vitest';
import { layLandGrid } from './landGrid.ts';

const FRAME = { x: 10, y: 20, width: 100, height: 80 };
const square = (x: number, y: number, size: number) => [x, y, x + size, y, x + size, y + size, x, y + size];

describe('layLandGrid', () => {
  const grid = layLandGrid([[square(20, 30, 40), square(30, 40, 10)], [square(70, 30, 20)]], FRAME);

  it('knows whose land a place is, and holes and water as nobody’s', () => {
    expect([grid.ownerAt(25, 35), grid.ownerAt(80, 40), grid.ownerAt(35, 45), grid.ownerAt(65, 40)]).toEqual([
      0, 1, -1, -1,
    ]);
    expect([grid.ownerAt(0, 0), grid.ownerAt(500, 40)]).toEqual([-1, -1]);
  });

  it('counts the shares of a box', () => {
    const inside = { x: 44, y: 32, width: 8, height: 8 };
    expect(grid.sharesOf(inside, 0)).toEqual({ own: 1, other: 0 });
    expect(grid.sharesOf(inside, 1)).toEqual({ own: 0, other: 1 });
    const over = grid.sharesOf({ x: 50, y: 32, width: 30, height: 8 }, 0);
    expect(over.own).toBeGreaterThan(0.2);
    expect(over.other).toBeGreaterThan(0.2);
    expect(over.own + over.other).toBeLessThan(1);
  });
});
