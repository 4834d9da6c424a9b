import { findPxwebOffice } from '@regionpuls/catalogue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FetchFailure } from '../http/fetchFailure.ts';
import { cellsOf, planChunks } from './planChunks.ts';
import { readConfig } from './readConfig.ts';
import { selectCodes } from './selectCodes.ts';
import type { Chunk } from './tableMetadata.ts';

const chunkOf = (sizes: readonly number[]): Chunk =>
  sizes.map((size, at) => ({
    variable: `v${at}`,
    codelist: null,
    codes: Array.from({ length: size }, (_, code) => `${code}`),
  }));

describe('planChunks', () => {
  it('covers every cell exactly once, within the limit, whatever the sizes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 400 }), (size, most) => {
        const whole = chunkOf(size);
        const chunks = planChunks(whole, most);
        const cells = new Set<string>();
        for (const chunk of chunks) {
          expect(cellsOf(chunk)).toBeLessThanOrEqual(most);
          const combine = (at: number, name: string): void => {
            if (at === chunk.length) {
              expect(cells.has(name)).toBe(false);
              cells.add(name);
            } else for (const code of chunk[at]!.codes) combine(at + 1, `${name}|${code}`);
          };
          combine(0, '');
        }
        expect(cells.size).toBe(cellsOf(whole));
      }),
    );
  });

  it('divides the widest dimension evenly, in as few calls as can be', () => {
    const chunks = planChunks(chunkOf([357, 4, 15]), 5000);
    expect(chunks.map((chunk) => chunk.map(({ codes }) => codes.length))).toEqual([
      [72, 4, 15],
      [72, 4, 15],
      [72, 4, 15],
      [72, 4, 15],
      [69, 4, 15],
    ]);
  });
});

describe('selectCodes', () => {
  const years = ['2021', '2022', '2023', '2024'];
  it.each([
    [{ take: 'all' }, years],
    [{ take: ['2022', '2021', '2022'] }, ['2022', '2021']],
    [{ take: { top: 2 } }, ['2023', '2024']],
    [{ take: { from: '2023' } }, ['2023', '2024']],
    [{ take: { range: ['2022', '2023'] } }, ['2022', '2023']],
    [{ take: 'all', matching: '202[24]' }, ['2022', '2024']],
  ] as const)('reads %j', (selection, codes) => {
    expect(selectCodes(selection, years, 'Tid')).toEqual(codes);
  });

  it.each([
    [{ take: ['2025'] }, 'kodene 2025 finnes ikke. Kodene er 2021, 2022'],
    [{ take: { from: '1999' } }, 'kodene 1999 finnes ikke'],
    [{ take: 'all', matching: '202' }, 'ingen av kodene passer'],
  ] as const)('refuses %j', (selection, complaint) => {
    expect(() => selectCodes(selection, years, 'Tid')).toThrow(FetchFailure);
    expect(() => selectCodes(selection, years, 'Tid')).toThrow(complaint);
  });
});

describe('readConfig', () => {
  const office = findPxwebOffice('ssb')!;
  it('does not take 0 calls in 0 seconds for no limit', () => {
    const config = { maxDataCells: 800_000, maxCallsPerTimeWindow: 0, timeWindow: 0 };
    expect(readConfig(config, office)).toEqual({ maxCells: 800_000, callsPerMinute: 30 });
  });

  it('follows a slower limit and not a faster one', () => {
    expect(readConfig({ maxDataCells: 1000, maxCallsPerTimeWindow: 5, timeWindow: 30 }, office)).toEqual({
      maxCells: 1000,
      callsPerMinute: 10,
    });
    expect(
      readConfig({ maxDataCells: 1000, maxCallsPerTimeWindow: 30, timeWindow: 10 }, office).callsPerMinute,
    ).toBe(30);
  });

  it('keeps to what it knows where the office says nothing', () => {
    expect(readConfig({}, office)).toEqual({ maxCells: 800_000, callsPerMinute: 30 });
  });
});
