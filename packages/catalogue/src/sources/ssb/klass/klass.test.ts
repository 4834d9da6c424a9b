/**
 * The region table from KLASS. The bundled table was made by hand from the same classification; its codes and changes as
 * CSV lie beside the checkout (`../shared`), and without them that comparison is skipped, and says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Region, regionChangeSchema, regionSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import type { KlassCode } from './klassTable.ts';
import { readKlassChanges, readKlassCodes } from './readKlass.ts';
import type { KlassReading } from './readKlassRows.ts';
import { toRegionTable } from './toRegionTable.ts';

function accept<T>(reading: KlassReading<T>): T {
  if (!reading.ok) throw new Error(reading.message.nb);
  return reading.value;
}

const code = (code: string, name: string, validFrom: string, validTo: string | null = null): KlassCode => ({
  code,
  name,
  validFrom,
  validTo,
});

const COUNTIES = [
  code('01', 'Østfold', '1919-01-01', '2020-01-01'),
  code('55', 'Troms - Romsa - Tromssa', '2024-01-01'),
  code('99', 'Uoppgitt', '1838-01-01'),
];

describe('readKlassCodes', () => {
  it('reads JSON, where a code cut at the end that was asked for is still valid', () => {
    const json = {
      codes: [
        {
          code: '0301',
          parentCode: null,
          level: '1',
          name: 'Oslo',
          validFrom: null,
          validTo: null,
          validFromInRequestedRange: '1948-01-01',
          validToInRequestedRange: '2026-11-23',
        },
        {
          code: '0104',
          name: 'Moss',
          validFromInRequestedRange: '1944-01-01',
          validToInRequestedRange: '2020-01-01',
        },
      ],
    };
    expect(accept(readKlassCodes(JSON.stringify(json), '2026-11-23'))).toEqual([
      code('0301', 'Oslo', '1948-01-01'),
      code('0104', 'Moss', '1944-01-01', '2020-01-01'),
    ]);
  });

  it('reads CSV with semicolons, quotes and double names', () => {
    const text =
      '"code";"parentCode";"level";"name";"validFromInRequestedRange";"validToInRequestedRange"\r\n' +
      '"1875";"";"1";"Hábmer - Hamarøy";"2020-01-01";""\r\n' +
      '"0301";"";"1";"Oslo; ""hovedstad""";"1948-01-01";"2026-11-23"\r\n';
    expect(accept(readKlassCodes(text, '2026-11-23'))).toEqual([
      code('1875', 'Hábmer - Hamarøy', '2020-01-01'),
      code('0301', 'Oslo; "hovedstad"', '1948-01-01'),
    ]);
  });

  it('reads the names of the CSV form once its ISO-8859-1 is decoded', () => {
    const text = 'code;name;validFrom;validTo\n1875;Hábmer - Hamarøy;2020-01-01;\n';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const decoded = new TextDecoder('iso-8859-1').decode(bytes);
    expect(accept(readKlassCodes(decoded, null))).toEqual([code('1875', 'Hábmer - Hamarøy', '2020-01-01')]);
  });

  it.each([
    ['a page', '<html></html>', 'nettside'],
    ['an answer without the list', '{"name":"Standard for kommuneinndeling"}', 'ingen liste «codes»'],
    ['a date that is none', '{"codes":[{"code":"1","name":"a","validFrom":"2020"}]}', 'lar seg ikke lese'],
    ['half a line', 'code;name\n0301', 'linje 2 i svaret'],
    ['half an answer', '{"codes":[{"code":"0301"', 'kuttet'],
  ])('refuses %s', (_, text, complaint) => {
    const reading = readKlassCodes(text, null);
    expect(reading.ok ? '' : reading.message.nb).toContain(complaint);
  });
});

describe('toRegionTable', () => {
  it('keeps what was valid after 2008, pseudo-codes apart, and gives every municipality its county', () => {
    const { regions } = toRegionTable({
      municipalities: [
        code('0101', 'Halden', '1967-01-01', '2020-01-01'),
        code('1503', 'Kristiansund', '1964-01-01', '2008-01-01'),
        code('9999', 'Uoppgitt', '1838-01-01'),
        code('5501', 'Tromsø', '2024-01-01'),
      ],
      counties: COUNTIES,
      changes: [],
    });
    expect(
      regions
        .filter(({ level }) => level !== 'unallocated')
        .map(({ code, label, parent }) => [code, label, parent]),
    ).toEqual([
      ['0', 'Norge', null],
      ['01', 'Østfold', '0'],
      ['0101', 'Halden', '01'],
      ['55', 'Troms', '0'],
      ['5501', 'Tromsø', '55'],
    ]);
  });

  it('joins a county’s stretches when only names in other languages came beside its own', () => {
    const { regions } = toRegionTable({
      municipalities: [code('1804', 'Bodø', '1968-01-01')],
      counties: [
        code('18', 'Nordland', '1919-01-01', '2022-01-01'),
        code('18', 'Nordland - Nordlánnda', '2022-01-01'),
      ],
      changes: [],
    });
    expect(regions.filter(({ code }) => code === '18')).toEqual([
      {
        code: '18',
        level: 'county',
        label: 'Nordland',
        parent: '0',
        validFrom: '1919-01-01',
        validTo: null,
      },
    ]);
  });

  it('sees no change of region in a new name, a birth or an end without successor', () => {
    const { regions, changes } = toRegionTable({
      municipalities: [
        code('0620', 'Hol', '2005-01-01', '2011-01-01'),
        code('0620', 'Hol (Buskerud)', '2011-01-01', '2015-01-01'),
        code('0620', 'Hol (Buskerud)', '2015-01-01', '2020-01-01'),
      ],
      counties: [],
      changes: [
        { oldCode: '0620', newCode: '0620', date: '2011-01-01' },
        { oldCode: null, newCode: '0620', date: '2012-01-01' },
        { oldCode: '0620', newCode: null, date: '2020-01-01' },
        { oldCode: '0620', newCode: '9999', date: '2020-01-01' },
      ],
    });
    expect(changes).toEqual([]);
    expect(
      regions.filter(({ code }) => code === '0620').map(({ label, validTo }) => [label, validTo]),
    ).toEqual([
      ['Hol', '2011-01-01'],
      ['Hol (Buskerud)', '2015-01-01'],
      ['Hol (Buskerud)', '2020-01-01'],
    ]);
  });

  it('tells recode, merger, split and both apart, also where a code goes on and KLASS does not say so', () => {
    const to2020 = ['0001', '0002', '0003', '0004', '0005'].map((one) =>
      code(one, one, '1964-01-01', '2020-01-01'),
    );
    const from2020 = ['0101', '0102', '0103', '0104'].map((one) => code(one, one, '2020-01-01'));
    const edges = [
      ['0001', '0101'],
      ['0002', '0102'],
      ['0003', '0102'],
      ['0004', '0103'],
      ['0004', '0104'],
      ['0005', '0104'],
      ['0005', '0009'],
    ] as const;
    const { changes } = toRegionTable({
      municipalities: [...to2020, ...from2020, code('0009', 'lasts', '1964-01-01')],
      counties: [],
      changes: edges.map(([oldCode, newCode]) => ({ oldCode, newCode, date: '2020-01-01' })),
    });
    expect(changes.map(({ oldCode, newCode, kind }) => `${oldCode} ${newCode} ${kind}`)).toEqual([
      '0001 0101 recode',
      '0002 0102 merge',
      '0003 0102 merge',
      '0004 0103 split',
      '0004 0104 split+merge',
      '0005 0009 split+merge',
      '0005 0104 split+merge',
    ]);
  });
});

const root = new URL('../../../../../../', import.meta.url);
const shared = new URL('../shared/data/klass/', root);
const files = ['klass131-codes.csv', 'klass131-changes.csv'].map((name) => new URL(name, shared));
const there = files.every((file) => existsSync(file));
if (!there) process.stderr.write('SKIPPED: ../shared/data/klass is not there\n');

describe.skipIf(!there)('the bundled region table, against KLASS itself', () => {
  const read = (file: URL) => (there ? readFileSync(file, 'utf8') : '');
  const table = (list: 'regions' | 'region-changes') =>
    readFileSync(new URL(`data/regions/${list}.csv`, root), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const bundled: Region[] = table('regions').map(([code, level, label, parent, validFrom, validTo]) =>
    regionSchema.parse({ code, level, label, parent: parent || null, validFrom, validTo: validTo || null }),
  );
  const derive = () =>
    toRegionTable({
      municipalities: accept(readKlassCodes(read(files[0]!), null)),
      counties: [],
      changes: accept(readKlassChanges(read(files[1]!))),
    });

  it('has the same 904 rows of municipalities, with names, parents and validity', () => {
    const text = (region: Region) => JSON.stringify(Object.entries(region).sort());
    const ours = derive().regions.filter(({ level }) => level === 'municipality');
    const theirs = bundled.filter(({ level }) => level === 'municipality');
    expect(ours).toHaveLength(904);
    expect(ours.map(text).sort()).toEqual(theirs.map(text).sort());
  });

  it('has the same 492 changes, of the same kinds', () => {
    const theirs = table('region-changes').map(([oldCode, newCode, date, kind]) =>
      regionChangeSchema.parse({ oldCode, newCode, date, kind }),
    );
    const text = (change: object) => JSON.stringify(change);
    const ours = derive().changes;
    expect(ours).toHaveLength(492);
    expect(ours.map(text).sort()).toEqual(theirs.map(text).sort());
    const count = (kind: string) => ours.filter((change) => change.kind === kind).length;
    expect(['recode', 'merge', 'split', 'split+merge'].map(count)).toEqual([362, 121, 2, 7]);
  });
});
