import { describe, expect, it } from 'vitest';
import { moveReading, nearestReading } from './moveReading.ts';

describe('moveReading', () => {
  it('enters at the newest reading and moves one at a time without leaving', () => {
    expect(moveReading('ArrowLeft', null, 10)).toBe(9);
    expect(moveReading('ArrowRight', 9, 10)).toBe(9);
    expect(moveReading('ArrowLeft', 0, 10)).toBe(0);
    expect(moveReading('ArrowLeft', 5, 10)).toBe(4);
  });

  it('leaves other keys to the page, and every key when there is nothing to read', () => {
    expect(moveReading('Tab', 3, 10)).toBeUndefined();
    expect(moveReading('Home', null, 0)).toBeUndefined();
  });

  it('goes out on Escape and to the ends on Home and End', () => {
    expect(moveReading('Escape', 3, 10)).toBeNull();
    expect([moveReading('Home', 3, 10), moveReading('End', 3, 10)]).toEqual([0, 9]);
  });
});

describe('nearestReading', () => {
  it('answers the nearest point, and nothing for no points', () => {
    const points = [{ x: 0 }, { x: 10 }, { x: 30 }];
    expect(nearestReading(points, 21)).toBe(2);
    expect(nearestReading([], 21)).toBeNull();
  });
});
