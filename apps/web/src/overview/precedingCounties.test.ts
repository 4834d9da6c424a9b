import type { Region } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { precedingCounties } from './precedingCounties.ts';

const county = (
  code: string,
  label: string,
  validFrom: string,
  level: Region['level'] = 'county',
): Region => ({
  code,
  label,
  level,
  parent: '0',
  validFrom,
  validTo: null,
});

describe('the counties that came before', () => {
  const regions = [
    county('30', 'Viken', '2020-01-01'),
    county('01', 'Østfold', '1919-01-01'),
    county('0101', 'Halden', '1967-01-01', 'municipality'),
    county('31', 'Østfold', '2024-01-01'),
  ];

  it('are asked with the one of the same name first, and never a municipality', () => {
    const predecessors = [{ code: '30' }, { code: '0101' }, { code: '01' }];
    expect(precedingCounties({ code: '31', label: 'Østfold' }, predecessors, regions)).toEqual(['01', '30']);
  });

  it('are none when nothing came before', () => {
    expect(precedingCounties({ code: '03', label: 'Oslo' }, [{ code: '03' }], regions)).toEqual([]);
  });
});
