import { describe, expect, it } from 'vitest';
import { RegionTableError } from './checkRegionTables.ts';
import { createRegionIndex } from './regionIndex.ts';
import { norway, readChanges, readRegions } from './testing/regionTables.ts';

describe('the bundled region tables', () => {
  it('hold 15 counties and 357 municipalities today, 19 and 428 in 2014', () => {
    expect(norway.validOn('2024-01-01', 'county')).toHaveLength(15);
    expect(norway.validOn('2024-01-01', 'municipality')).toHaveLength(357);
    expect(norway.validOn('2014-01-01', 'county')).toHaveLength(19);
    expect(norway.validOn('2014-01-01', 'municipality')).toHaveLength(428);
    expect(norway.validOn('2020-01-01', 'municipality')).toHaveLength(356);
  });

  it('know the twelve municipalities of Østfold, and Rømskog only in the old one', () => {
    expect(norway.municipalitiesOf('31', '2024-01-01')).toHaveLength(12);
    expect(norway.municipalitiesOf('01', '2019-12-31')).toHaveLength(18);
    expect(norway.municipalitiesOf('01', '2019-12-31')).toContain('0121');
    expect(norway.municipalitiesOf('01', '2020-01-01')).toEqual([]);
  });

  it('name a code as it was named on the day', () => {
    expect(norway.find('5001', '2019-06-01')?.label).toBe('Trondheim');
    expect(norway.find('5001')?.label).toBe('Trondheim - Tråante');
    expect(norway.find('0121', '2020-01-01')).toBeUndefined();
  });

  it('keep what NAV cannot place outside every county', () => {
    expect(norway.validOn('2024-01-01', 'unallocated').map(({ code }) => code)).toEqual(['21', '97', '99']);
    expect(norway.parentOf('97', '2024-01-01')?.code).toBe('0');
  });

  it('give parents and children by the day', () => {
    expect(norway.parentOf('3118', '2024-06-01')?.label).toBe('Østfold');
    expect(norway.parentOf('3014', '2022-06-01')?.label).toBe('Viken');
    expect(norway.childrenOf('0', '2024-01-01').map(({ code }) => code)).toContain('99');
    expect(norway.country.label).toBe('Norge');
  });
});

describe('tables that contradict themselves are refused, and the row is named', () => {
  const refusal = (
    change: (tables: { regions: string; changes: string }) => { regions?: string; changes?: string },
  ) => {
    const regions = readRegions();
    const changes = readChanges();
    const edited = change({ regions: JSON.stringify(regions), changes: JSON.stringify(changes) });
    return () =>
      createRegionIndex(
        edited.regions ? (JSON.parse(edited.regions) as typeof regions) : regions,
        edited.changes ? (JSON.parse(edited.changes) as typeof changes) : changes,
      );
  };

  it('an edge to an unknown code', () => {
    const broken = refusal(({ changes }) => ({
      changes: changes.replace('"newCode":"3001"', '"newCode":"3099"'),
    }));
    expect(broken).toThrow(RegionTableError);
    expect(broken).toThrow('row «0101,3099,2020-01-01,recode»: code «3099» is not in the table of regions');
  });

  it('a parent that does not exist', () => {
    expect(
      refusal(({ regions }) => ({ regions: regions.replaceAll('"parent":"31"', '"parent":"88"') })),
    ).toThrow(/row «3101,municipality,.*»: parent «88» is not in the table/);
  });

  it('a municipality that ceases without an edge', () => {
    const without = () =>
      createRegionIndex(
        readRegions(),
        readChanges().filter((change) => change.oldCode !== '0121'),
      );
    expect(without).toThrow(/row «0121,.*»: ceases by 2020-01-01 without an edge to another code/);
  });

  it('a municipality that begins without an edge', () => {
    const without = () =>
      createRegionIndex(
        [
          ...readRegions(),
          {
            code: '3198',
            level: 'municipality',
            label: 'Ny',
            parent: '31',
            validFrom: '2024-01-01',
            validTo: null,
          },
        ],
        readChanges(),
      );
    expect(without).toThrow(/row «3198,.*»: begins on 2024-01-01 without an edge/);
  });

  it('an edge on a day when the code did not change', () => {
    expect(
      refusal(({ changes }) => ({
        changes: changes.replace(
          '"newCode":"3001","date":"2020-01-01"',
          '"newCode":"3001","date":"2021-01-01"',
        ),
      })),
    ).toThrow('row «0101,3001,2021-01-01,recode»: «0101» was not valid the day before 2021-01-01');
  });

  it('overlapping validity of one code', () => {
    const twice = () =>
      createRegionIndex(
        [
          ...readRegions(),
          {
            code: '3101',
            level: 'municipality',
            label: 'Halden',
            parent: '31',
            validFrom: '2025-01-01',
            validTo: null,
          },
        ],
        readChanges(),
      );
    expect(twice).toThrow(/row «3101,.*2025-01-01,»: overlaps the row of the same code/);
  });
});
