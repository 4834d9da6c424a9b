import { describe, expect, it } from 'vitest';
import { nameRegion, regionNames } from './regionName.ts';

describe('a region’s name', () => {
  it('is only the label while the code is valid', () => {
    expect(nameRegion({ code: '31', label: 'Østfold', validFrom: '2024-01-01', validTo: null })).toBe(
      'Østfold',
    );
  });

  it('tells two codes with one label apart by code and years', () => {
    expect(nameRegion({ code: '01', label: 'Østfold', validFrom: '1919-01-01', validTo: '2020-01-01' })).toBe(
      'Østfold (01, 1919–2019)',
    );
  });

  it('ends in the same year when the code ceased in the middle of one', () => {
    expect(
      nameRegion({ code: '0716', label: 'Re', validFrom: '2002-01-01', validTo: '2017-07-01' }),
    ).toContain('2002–2017');
  });

  it('falls back to the code, never to an empty name', () => {
    expect(regionNames([])('9999')).toBe('9999');
  });
});
