import type { Region } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { matchRegions } from './matchRegions.ts';

const region = (
  code: string,
  label: string,
  level: Region['level'],
  validTo: string | null = null,
): Region => ({
  code,
  label,
  level,
  parent: null,
  validFrom: '2000-01-01',
  validTo,
});

const all = [
  region('3118', 'Indre Østfold', 'municipality'),
  region('01', 'Østfold', 'county', '2020-01-01'),
  region('31', 'Østfold', 'county'),
  region('3101', 'Halden', 'municipality'),
  region('5622', 'Porsanger - Porsáŋgu', 'municipality'),
];

describe('the region search', () => {
  it('puts the valid county before the municipality with its name in it, and the ceased last', () => {
    expect(matchRegions(all, 'østf').map(({ code }) => code)).toEqual(['31', '3118', '01']);
  });

  it('finds a region by the start of its code', () => {
    expect(matchRegions(all, '310').map(({ code }) => code)).toEqual(['3101']);
  });

  it('finds every region when nothing is asked for, and none when nothing fits', () => {
    expect(matchRegions(all, ' ')).toHaveLength(all.length);
    expect(matchRegions(all, 'zzz')).toEqual([]);
  });

  it('reads o and ø as different letters', () => {
    expect(matchRegions(all, 'ostfold')).toEqual([]);
  });
});
