import { describe, expect, it } from 'vitest';
import { UnknownRegionError } from './basis.ts';
import { lineage } from './lineage.ts';
import { norway } from './testing/regionTables.ts';

const codes = (names: readonly { code: string }[]) => names.map(({ code }) => code);
const story = (code: string) =>
  lineage(code, norway).history.map(({ date, from, to }) => [
    date,
    codes(from).join(' '),
    codes(to).join(' '),
  ]);

describe('the history of a municipality', () => {
  it('Indre Østfold: five became 3014 in 2020, and 3014 became 3118 in 2024', () => {
    expect(story('3118')).toEqual([
      ['2020-01-01', '0122 0123 0124 0125 0138', '3014'],
      ['2024-01-01', '3014', '3118'],
    ]);
    const [formed, recoded] = lineage('3118', norway).history;
    expect(formed!.text.nb).toBe(
      '1. januar 2020 ble Indre Østfold (3014) dannet av Trøgstad (0122), Spydeberg (0123), Askim (0124), ' +
        'Eidsberg (0125) og Hobøl (0138).',
    );
    expect(recoded!.text.nb).toBe('1. januar 2024 fikk Indre Østfold koden 3118; før var den 3014.');
    expect(recoded!.text.en).toBe(
      'On 1 January 2024, Indre Østfold was given the code 3118; before, it was 3014.',
    );
  });

  it('Rømskog: 0121 → 3026 → 3226, in Akershus', () => {
    expect(story('0121')).toEqual([
      ['2020-01-01', '0121 0221', '3026'],
      ['2024-01-01', '3026', '3226'],
    ]);
    expect(lineage('0121', norway)).toMatchObject({
      parent: { code: '01', label: 'Østfold' },
      successors: [{ code: '3226', label: 'Aurskog-Høland' }],
    });
  });

  it('Haram was part of Ålesund for four years', () => {
    expect(story('1580')).toEqual([
      ['2020-01-01', '1504 1523 1529 1534 1546', '1507'],
      ['2024-01-01', '1507', '1508 1580'],
    ]);
    const haram = lineage('1580', norway);
    expect(codes(haram.predecessors)).toEqual(['1534', '1507']);
    expect(haram.history[1]!.text.nb).toBe(
      '1. januar 2024 ble Ålesund (1507) delt i Ålesund (1508) og Haram (1580).',
    );
    expect(codes(lineage('1534', norway).successors)).toEqual(['1580']);
  });

  it('Stavanger took in two neighbours and kept its code', () => {
    expect(story('1103')).toEqual([['2020-01-01', '1103 1141 1142', '1103']]);
    expect(codes(lineage('1103', norway).predecessors)).toEqual(['1141', '1142']);
  });

  it('a name alone is no event: Trondheim got a second one in 2023', () => {
    expect(story('5001').map(([date]) => date)).toEqual(['2018-01-01', '2020-01-01']);
  });

  it('Oslo has none', () => {
    expect(lineage('0301', norway)).toMatchObject({
      history: [],
      predecessors: [],
      successors: [{ code: '0301' }],
    });
  });
});

describe('the history of a county', () => {
  it('Østfold: 01 → 30 → 31', () => {
    const east = lineage('31', norway);
    expect(codes(east.predecessors)).toEqual(['01', '30']);
    expect(codes(east.successors)).toEqual(['31']);
    expect(east.children).toHaveLength(12);
    expect(story('31').map(([date]) => date)).toEqual(['2020-01-01', '2024-01-01']);
    expect(east.history[0]!.text.nb).toBe(
      '1. januar 2020 ble Viken (30) dannet av Østfold (01), Akershus (02) og Buskerud (06) og deler av ' +
        'Oppland (05) og Vestfold (07).',
    );
    expect(east.history[1]!.text.nb).toBe(
      '1. januar 2024 ble Viken (30) delt i Østfold (31), Akershus (32) og Buskerud (33).',
    );
    expect(codes(lineage('01', norway).successors)).toEqual(['31', '32']);
  });

  it('Trøndelag: two counties, then Rindal and Halsa', () => {
    expect(story('50').map(([date, from]) => [date, from])).toEqual([
      ['2018-01-01', '16 17'],
      ['2019-01-01', '15 50'],
      ['2020-01-01', '15 50'],
    ]);
  });
});

describe('the country and unknown codes', () => {
  it('the country has its counties and no history', () => {
    const country = lineage('0', norway);
    expect(country.parent).toBeNull();
    expect(country.children.filter(({ level }) => level === 'county')).toHaveLength(15);
    expect(country.history).toEqual([]);
  });

  it('an unknown code is refused', () => {
    expect(() => lineage('88', norway)).toThrow(UnknownRegionError);
  });
});
