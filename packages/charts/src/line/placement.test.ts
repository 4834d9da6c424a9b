import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoom, stack } from './placement.ts';

const wish = fc.record({
  anchor: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 8, max: 40 }),
});

describe('stack', () => {
  it('keeps blocks apart, inside and in the order of their anchors', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), (wishes) => {
        const full = wishes.map((each) => ({ ...each, middle: each.anchor }));
        const middles = stack(full, 0, 300, 2)!;
        const blocks = full
          .map((each, index) => ({ ...each, at: middles[index]! }))
          .sort((a, b) => a.at - b.at);
        for (const [index, block] of blocks.entries()) {
          expect(block.at - block.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(block.at + block.height / 2).toBeLessThanOrEqual(300 + 1e-6);
          const next = blocks[index + 1];
          if (!next) continue;
          expect(next.at - next.height / 2 - (block.at + block.height / 2)).toBeGreaterThanOrEqual(2 - 1e-6);
          expect(next.anchor).toBeGreaterThanOrEqual(block.anchor);
        }
      }),
    );
  });

  it('leaves blocks that do not touch where they wish to be', () => {
    const wishes = [20, 120, 260].map((middle) => ({ anchor: middle, middle, height: 20 }));
    expect(stack(wishes, 0, 300, 2)).toEqual([20, 120, 260]);
  });

  it('says so when they do not fit', () => {
    expect(
      stack(
        [
          { anchor: 0, middle: 0, height: 60 },
          { anchor: 1, middle: 1, height: 60 },
        ],
        0,
        100,
        2,
      ),
    ).toBeNull();
  });
});

describe('findRoom', () => {
  const within = { x: 0, y: 0, width: 100, height: 100 };
  const box = (x: number, y: number) => ({ x, y, width: 20, height: 10 });

  it('prefers a place that crosses no line', () => {
    const lines = [[[0, 5] as const, [100, 5] as const]];
    expect(findRoom([box(10, 0), box(10, 50)], { boxes: [], lines, within })).toEqual(box(10, 50));
  });

  it('answers nothing rather than a place over a label or outside', () => {
    const obstacles = { boxes: [box(10, 10)], lines: [], within };
    expect(findRoom([box(15, 12), box(90, 10), box(10, 95)], obstacles)).toBeNull();
  });
});
