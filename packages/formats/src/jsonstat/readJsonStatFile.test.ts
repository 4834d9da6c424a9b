import { STATUSES, toOrdinal } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import type { CubeReading } from './cubeReading.ts';
import { readJsonStatFile } from './readJsonStatFile.ts';
import { bytesOf, createSink, decode, populationLike } from './testing/dataset.ts';

const reading: CubeReading = {
  region: { dimension: 'Region', prefixes: ['K-', 'F-'] },
  time: { dimension: 'Tid' },
  indicators: [
    { indicator: 'folk', at: { ContentsCode: 'Folk' } },
    { indicator: 'andel', at: { ContentsCode: 'Andel' } },
  ],
  whole: { Kjonn: '0' },
};

function read(json: unknown, changes: Partial<CubeReading> = {}) {
  const sink = createSink();
  const result = readJsonStatFile(bytesOf(json), { ...reading, ...changes, decode }, sink);
  const errors = result.remarks.filter(({ severity }) => severity === 'error');
  return { ...result, errors: errors.map(({ message }) => message.nb), observed: sink.observed };
}

const rowsOf = ({ observed }: ReturnType<typeof read>) =>
  observed.map(({ indicator, region, breakdown, ordinal, value, status }) => [
    `${indicator} ${region} ${breakdown} ${ordinal}`,
    Number.isNaN(value) ? null : value,
    STATUSES[status],
  ]);

describe('readJsonStatFile', () => {
  it('gives every cell its indicator, region, period and status, and no nothing becomes a 0', () => {
    const result = read(populationLike());
    expect(result.errors).toEqual([]);
    expect(result.rows).toBe(12);
    expect(rowsOf(result)).toEqual([
      ['folk 3101 total 2022', 31000, 'final'],
      ['folk 3101 total 2023', 31200, 'final'],
      ['folk 3101 total 2024', null, 'not-applicable'],
      ['andel 3101 total 2022', 61.5, 'final'],
      ['andel 3101 total 2023', null, 'suppressed'],
      ['andel 3101 total 2024', 62, 'final'],
      ['folk 3103 total 2022', 50000, 'final'],
      ['folk 3103 total 2023', 0, 'final'],
      ['folk 3103 total 2024', 51000, 'final'],
      ['andel 3103 total 2022', null, 'missing'],
      ['andel 3103 total 2023', null, 'missing'],
      ['andel 3103 total 2024', 63.1, 'final'],
    ]);
    expect(result.place(result.observed[8]!.place)).toEqual({
      column: 'Region=K-3103, ContentsCode=Folk, Tid=2024',
    });
  });

  it('refuses a number beside a symbol that says there is none, and names the cell', () => {
    const { errors, remarks } = read(populationLike({ status: { 0: '.' } }));
    expect(errors).toEqual([expect.stringContaining('betyr at det ikke finnes noe tall')]);
    expect(remarks[0]!.places).toEqual([{ column: 'Region=K-3101, ContentsCode=Folk, Tid=2022' }]);
  });

  it('refuses a symbol it does not know, unless the reading tells what it means', () => {
    const json = populationLike({ status: { 2: '-', 4: ':', 9: '..', 10: '..' } });
    expect(read(json).errors).toEqual([expect.stringContaining('symbolet «-» er ikke kjent')]);
    expect(read(json, { symbols: { '-': 'missing' } }).errors).toEqual([]);
  });

  it('refuses to multiply by a thousand what is not in thousands, and to leave what is', () => {
    const inThousands = [{ indicator: 'folk', at: { ContentsCode: 'Folk' }, times: 1000 }];
    expect(read(populationLike(), { indicators: inThousands }).errors).toEqual([
      'folk: «Folk» har enheten «personer», men skal være i tusen.',
    ]);
    const json = JSON.stringify(populationLike());
    const thousands = json.replace('"base":"personer"', '"base":"1 000 personer"');
    expect(read(thousands).errors).toEqual([
      'folk: «Folk» har enheten «1 000 personer», men skal ikke være i tusen.',
    ]);
    expect(read(thousands, { indicators: inThousands }).errors).toEqual([]);
    expect(read(json.replace('"base":"personer"', '"base":"per 10 000"')).errors).toEqual([]);
  });

  it('takes a breakdown, the whole of other dimensions and one indicator from two dimensions', () => {
    const json = {
      class: 'dataset',
      id: ['Status', 'Sex', 'Alder', 'Tid', 'Contents'],
      size: [2, 3, 2, 1, 1],
      dimension: {
        Status: { category: { index: ['1', '2'] } },
        Sex: { category: { index: ['0', '1', '2'] } },
        Alder: { category: { index: ['15-74', '15-24'] } },
        Tid: { category: { index: ['2018M04'] } },
        Contents: { category: { index: ['P'] } },
      },
      value: [10.1, 1, 57.3, 2, 4.4, 3, 20, 4, 11, 5, 9, 6],
      status: 'p',
    };
    const result = read(json, {
      region: { code: '0' },
      indicators: [
        { indicator: 'employed', at: { Contents: 'P', Status: '1' }, times: 1000 },
        { indicator: 'unemployed', at: { Contents: 'P', Status: '2' } },
      ],
      breakdown: { dimension: 'Sex', name: 'sex', members: { 0: 'total', 2: 'female' } },
      whole: { Alder: '15-74' },
    });
    const month = toOrdinal('2018-04');
    expect(result.errors).toEqual([]);
    expect(rowsOf(result)).toEqual([
      [`employed 0 total ${month}`, 10_100, 'provisional'],
      [`employed 0 sex=female ${month}`, 4400, 'provisional'],
      [`unemployed 0 total ${month}`, 20, 'provisional'],
      [`unemployed 0 sex=female ${month}`, 9, 'provisional'],
    ]);
    expect(result.remarks.map(({ rule, message }) => [rule, message.nb])).toEqual([
      ['left-out', 'Sex: ikke tatt med: 1 1 (1).'],
      ['left-out', 'Alder: ikke tatt med: 15-24 15-24 (1).'],
    ]);
  });

  it('reads the regions asked for and says which ones it left out', () => {
    const result = read(populationLike(), {
      region: { dimension: 'Region', prefixes: ['K-'], matching: 'K-31(?!03)\\d{2}' },
    });
    expect(new Set(result.observed.map(({ region }) => region))).toEqual(new Set(['3101']));
    expect(result.remarks.map(({ message }) => message.nb)).toEqual([
      'Region: ikke tatt med: K-3103 Moss (1).',
    ]);
  });

  it('translates the source’s own codes', () => {
    const { observed } = read(populationLike(), {
      region: { dimension: 'Region', codes: { 'K-3101': '0', 'K-3103': '31' } },
    });
    expect(new Set(observed.map(({ region }) => region))).toEqual(new Set(['0', '31']));
  });

  it.each<[string, unknown, Partial<CubeReading>, string]>([
    [
      'a region that is none',
      populationLike(),
      { region: { dimension: 'Region' } },
      '«K-3101» er ikke en regionkode',
    ],
    [
      'two codes of one region',
      populationLike(),
      { region: { dimension: 'Region', codes: { 'K-3101': '0', 'K-3103': '0' } } },
      'begge region 0',
    ],
    [
      'a dimension nobody named',
      populationLike(),
      { region: { code: '0' } },
      'hva dimensjonen «Region» betyr',
    ],
    [
      'a dimension without its whole',
      populationLike(),
      { region: { code: '0' }, whole: { Region: '0' } },
      'har ikke koden «0»',
    ],
    ['no time', populationLike(), { time: { dimension: 'År' } }, '«År» mangler'],
    [
      'nothing of ours',
      populationLike(),
      { indicators: [{ indicator: 'x', at: { ContentsCode: 'Y' } }] },
      'ingen celler',
    ],
    [
      'weeks',
      JSON.parse(JSON.stringify(populationLike()).replaceAll('2024', '2024U12')) as unknown,
      {},
      '«2024U12» er en uke',
    ],
    [
      'a period twice',
      JSON.parse(
        JSON.stringify(populationLike()).replaceAll('2023', '2022K1').replaceAll('2024', '2022Q1'),
      ) as unknown,
      {},
      'perioden 2022-Q1 står to ganger',
    ],
  ])('refuses %s', (_, json, changes, complaint) => {
    expect(read(json, changes).errors.join('\n')).toContain(complaint);
  });

  it('says everything in three languages', () => {
    const { remarks } = read(populationLike({ status: { 0: '-' } }));
    for (const { message } of remarks) {
      expect(new Set(Object.values(message)).size).toBe(3);
    }
  });
});
