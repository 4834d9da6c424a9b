import { type TablePreview, columnMappingSchema } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { draftOf } from './draftOf.ts';
import { type MappingDraft, UNUSED } from './mappingDraft.ts';
import { mappingOf } from './mappingOf.ts';

const cell = (text: string) => ({ text, kind: text === '' ? ('empty' as const) : ('text' as const) });
const ROWS = [
  ['Helt ledige oktober 2026', '', '', ''],
  ['Kommune', ' Kjønn ', 'Antall\u00a0 personer', 'Prosent'],
  ['3101 Halden', 'Kvinner', '112', '1,9'],
  ['3101 Halden', 'Menn', '*', '*'],
  ['I alt', 'Menn', '', ''],
];
const preview: TablePreview = {
  sheets: ['Tall', 'Noter'],
  sheet: 'Tall',
  encoding: null,
  delimiter: null,
  cells: ROWS.map((row) => row.map(cell)),
  rows: 5,
  columns: 4,
  suggestion: {},
  fits: [],
  looksLike: null,
  remarks: [],
};

function drafted(changes: Partial<MappingDraft> = {}): MappingDraft {
  const draft = draftOf(preview, {}, 'nav');
  draft.columns = [
    { ...UNUSED, role: 'region' },
    { ...UNUSED, role: 'sex' },
    { ...UNUSED, role: 'value', indicator: 'nav-unemployed' },
    { ...UNUSED, role: 'value', indicator: 'nav-unemployed-rate', scale: 'fraction' },
  ];
  return {
    ...draft,
    name: 'nav-kjonn',
    headerRow: '2',
    regionForm: 'code-and-name',
    periodWay: 'fixed',
    fixed: '2026-10',
    members: { Kvinner: 'female', Menn: 'male' },
    skip: 'I alt\n',
    ...changes,
  };
}

describe('what a draft becomes', () => {
  it('holds each column by its place and heading, blanks as one', () => {
    const { mapping } = mappingOf(drafted(), preview);
    expect(mapping).toEqual(
      columnMappingSchema.parse({
        name: 'nav-kjonn',
        source: 'nav',
        boundaries: 'published',
        sheet: 'Tall',
        headerRow: 2,
        region: { column: 1, heading: 'Kommune', form: 'code-and-name' },
        period: { fixed: '2026-10' },
        sex: { column: 2, heading: 'Kjønn', members: { Kvinner: 'female', Menn: 'male' } },
        values: [
          { column: 3, heading: 'Antall personer', indicator: 'nav-unemployed' },
          { column: 4, heading: 'Prosent', indicator: 'nav-unemployed-rate', scale: 'fraction' },
        ],
        marks: { suppressed: ['*', ':'], missing: ['..', ''], notApplicable: ['.'] },
        skipRegions: ['', 'I alt'],
        headings: ['Kommune', 'Kjønn', 'Antall personer', 'Prosent'],
      }),
    );
  });

  it('is the same again when it is opened to be changed', () => {
    const { mapping } = mappingOf(drafted(), preview);
    expect(mappingOf(draftOf(preview, mapping!, ''), preview)).toEqual({ mapping });
  });

  it('lists everything that is missing, with the column where it is one', () => {
    const columns = [UNUSED, UNUSED, { ...UNUSED, role: 'value' as const }, UNUSED];
    expect(mappingOf(drafted({ name: '', columns, periodWay: 'in-value-columns' }), preview).needs).toEqual([
      { what: 'name' },
      { what: 'region' },
      { what: 'indicator', where: 'C' },
      { what: 'columnPeriod', where: 'C' },
    ]);
  });

  it('will not guess what a cell of the sex column means', () => {
    expect(mappingOf(drafted({ members: { Kvinner: 'female', Menn: '' } }), preview).needs).toEqual([
      { what: 'members' },
    ]);
  });

  it('refuses a name that the API would refuse, and a header row that is none', () => {
    expect(mappingOf(drafted({ name: 'NAV kjønn' }), preview).needs).toEqual([{ what: 'name' }]);
    expect(mappingOf(drafted({ headerRow: '0' }), preview).needs).toContainEqual({
      what: 'headerRow',
    });
  });

  it('keeps what was suggested without asking, and takes the period from the cell that is named', () => {
    const suggestion = {
      headerRow: 2,
      region: { column: 1, heading: 'Kommune', form: 'code' as const, codes: 'number' as const },
      period: { cell: { row: 1, column: 1 }, frequency: 'month' as const },
      values: [
        {
          column: 3,
          heading: 'Antall personer',
          indicator: 'nav-unemployed',
          breakdown: 'sex=female',
          scale: 'as-is' as const,
          stored: 'text' as const,
        },
      ],
      landmarks: [{ row: 1, column: 1, text: 'Helt ledige' }],
    };
    const draft = { ...draftOf(preview, suggestion, 'nav'), name: 'nav-kvinner' };
    expect(draft.periodCell).toBe('A1');
    expect(mappingOf(draft, preview).mapping).toMatchObject(suggestion);
    expect(mappingOf({ ...draft, periodCell: 'over tabellen' }, preview).needs).toEqual([
      { what: 'periodCell' },
    ]);
  });

  it('leaves the headings out where not all of them can be seen', () => {
    expect(mappingOf(drafted(), { ...preview, columns: 60 }).mapping).not.toHaveProperty('headings');
  });

  it('does not count blank cells as missing unless told', () => {
    const { mapping } = mappingOf(drafted({ blankMissing: false, missing: '..' }), preview);
    expect(mapping?.marks.missing).toEqual(['..']);
  });
});
