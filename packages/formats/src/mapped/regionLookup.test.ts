import { describe, expect, it } from 'vitest';
import { lookup, regions } from './testing/norway.ts';

const codes = (...ask: Parameters<typeof lookup>) =>
  lookup(...ask)
    .map(({ code }) => code)
    .sort();

describe('createRegionLookup', () => {
  it.each([
    ['Halden', undefined, '2022-01', ['3001']],
    ['Halden', undefined, '2018-04', ['0101']],
    ['HALDEN ', undefined, '2024-01', ['3101']],
    ['Troms ', 'county', '2024-01', ['55']],
    ['Våler', undefined, '2022-01', ['3018', '3419']],
    ['Våler (Innlandet)', undefined, '2022-01', ['3419']],
    ['Våler (Østfold)', undefined, '2024-01', ['3114']],
    ['Våler (Østfold)', undefined, '2022-01', []],
    ['Hábmer - Hamarøy', undefined, '2022-01', ['1875']],
    ['Hamarøy - Hábmer', undefined, '2022-01', ['1875']],
    ['Hamarøy', undefined, '2022-01', ['1875']],
    ['Herøy (Nordland)', undefined, '2022-01', ['1818']],
    ['Oslo', undefined, '2022-01', ['03', '0301']],
    ['Oslo', 'county', '2022-01', ['03']],
    ['Østfold', 'county', '2022-01', []],
    ['Østfold', 'county', '2024-01', ['31']],
    ['Hele landet', undefined, '2022-01', ['0']],
    ['I alt', undefined, '2022-01', []],
  ] as const)('takes %j (%s, %s) for %j', (name, level, period, expected) => {
    expect(codes(name, level, period)).toEqual(expected);
  });

  it('finds every region of every year by its own label, and no other by it with its level', () => {
    for (const year of ['2012', '2018', '2022', '2025']) {
      const period = `${year}-06`;
      const valid = regions.filter(
        ({ validFrom, validTo }) =>
          validFrom <= `${period}-15` && (validTo === null || validTo > `${period}-15`),
      );
      for (const { code, label, level } of valid) expect(codes(label, level, period)).toEqual([code]);
    }
  });
});
