import { describe, expect, it } from 'vitest';
import { shrinkPicture } from './shrinkPicture.ts';

describe('shrinkPicture', () => {
  it('keeps every point of a line within a tenth of a pixel, however long it is', () => {
    const points = Array.from({ length: 500 }, (_, index) => [index * 1.037, 100 + 40 * Math.sin(index / 7)]);
    const path = points
      .map(([x, y], index) => `${index % 100 === 0 ? 'M' : 'L'}${x!.toFixed(2)} ${y!.toFixed(2)}`)
      .join('');
    const shrunk = / d="([^"]*)"/.exec(shrinkPicture(`<path d="${path}"/>`))![1]!;
    let [x, y] = [0, 0];
    const drawn = [...shrunk.matchAll(/([Ml])([^Ml]*)/g)].flatMap(([, command, rest]) => {
      const numbers = [...rest!.matchAll(/-?[\d.]+/g)].map(Number);
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        const [right, down] = [numbers[2 * index]!, numbers[2 * index + 1]!];
        [x, y] = command === 'M' ? [right, down] : [x + right, y + down];
        return [x, y];
      });
    });
    expect(drawn).toHaveLength(500);
    for (const [index, [left, top]] of drawn.entries()) {
      expect(Math.abs(left! - points[index]![0]!)).toBeLessThan(0.06);
      expect(Math.abs(top! - points[index]![1]!)).toBeLessThan(0.06);
    }
    expect(shrunk.length).toBeLessThan(path.length);
  });

  it('leaves texts and closed shapes as they are', () => {
    const svg = '<title>Fra 1.2345 til 6.7891</title><path d="M1 2L3 4Z"/>';
    expect(shrinkPicture(svg)).toBe(svg);
  });
});
