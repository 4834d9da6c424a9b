import { describe, expect, it } from 'vitest';
import { compareAreas } from './compareAreas.ts';
import { norway } from './testing/regionTables.ts';

const at = (region: string, boundaries: string, period = '2014-02') => ({ region, boundaries, period });

describe('areas of two figures', () => {
  it('differ by Rømskog between Østfold of 2014 and of today', () => {
    expect(
      compareAreas(norway, at('01', 'published'), at('31', '2024')).map(({ code, change }) => [code, change]),
    ).toEqual([['0121', 'lost']]);
    expect(compareAreas(norway, at('31', '2024'), at('01', 'published')).map(({ change }) => change)).toEqual(
      ['gained'],
    );
  });

  it('are one when only the code has changed', () => {
    expect(compareAreas(norway, at('3014', '2020', '2022-01'), at('3118', '2024'))).toEqual([]);
    expect(compareAreas(norway, at('31', '2024', '2014-02'), at('31', '2024', '2018-02'))).toEqual([]);
    expect(compareAreas(norway, at('0', 'published'), at('0', '2024'))).toEqual([]);
  });
});
