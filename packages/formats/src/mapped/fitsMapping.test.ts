import type { ColumnMapping } from '@regionpuls/domain';
import { formatPlace } from '@regionpuls/domain';
import { describe, expect, it } from 'vitest';
import { buildWorkbook } from '../workbook/testing/buildWorkbook.ts';
import { fitsMapping } from './fitsMapping.ts';
import { type TableOptions, openTable } from './openTable.ts';
import { decoders } from './testing/decoders.ts';
import { latin1, mappingOf, utf8, xlsxOf } from './testing/readFile.ts';

const isRate = (id: string) => id.endsWith('-rate');

function differences(
  bytes: Uint8Array,
  mapping: ColumnMapping,
  options: Partial<TableOptions> = {},
): string[] {
  const opened = openTable(bytes, { decoders, ...options });
  if (!opened.ok) throw new Error('does not open');
  return fitsMapping(opened.table, mapping, { isRate }).map(({ rule, severity, message, places }) => {
    expect([rule, severity]).toEqual(['mapping', 'error']);
    return `${places[0] ? formatPlace(places[0], 'nb') : ''}: ${message.nb}`;
  });
}

describe('fitsMapping', () => {
  it('finds no difference in a file that fits, CSV or workbook', async () => {
    expect(differences(utf8('Region;Antall\n0301;13613\n'), mappingOf())).toEqual([]);
    expect(
      differences(
        await xlsxOf({
          A: [
            ['Region', ' Antall '],
            ['0301', 13613],
          ],
        }),
        mappingOf(),
      ),
    ).toEqual([]);
  });

  it('says that a CSV file has another delimiter or encoding, found or declared', () => {
    const comma = utf8('Region,Antall\n0301,13613\n');
    expect(differences(comma, mappingOf())).toEqual([': skilletegnet er komma, ikke semikolon.']);
    expect(differences(comma, mappingOf(), { delimiter: ';' })).toEqual([
      ': skilletegnet er komma, ikke semikolon.',
    ]);
    const old = latin1('Region;Antall\nVågå;56\n');
    expect(differences(old, mappingOf())).toEqual([': tegnkodingen er latin-1, ikke utf-8.']);
    expect(differences(utf8('Region;Antall\n0301;1\n'), mappingOf({ encoding: 'latin-1' }))).toEqual([]);
    expect(differences(comma, mappingOf({ sheet: 'A' }))).toEqual([
      ': oppsettet gjelder et ark i et regneark, men filen er CSV.',
    ]);
  });

  it('without a list of all headings, still holds those it points at', async () => {
    const file = (...headings: (string | null)[]) => xlsxOf({ A: [headings, ['0301', 1, 2, 3]] });
    expect(differences(await file('Region', null, 'Antall'), mappingOf())).toEqual([
      'ark «A», rad 1, kolonne C: kolonnen «Antall» er flyttet fra B til C.',
    ]);
    expect(differences(await file('Region', 'Antall²'), mappingOf())).toEqual([
      'ark «A», rad 1, kolonne B: kolonne B het «Antall», men heter nå «Antall²».',
    ]);
    expect(differences(await file('Region', null), mappingOf())).toEqual([
      'ark «A», rad 1, kolonne B: kolonne B het «Antall», men har ingen overskrift nå.',
    ]);
    expect(differences(await file('Region', 'Antall', 'Andel'), mappingOf())).toEqual([]);
  });

  it('takes one visible sheet for the one meant, hidden ones beside it or not', () => {
    const files = (state: string) => ({
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="s1"/><sheet name="B" ${state} r:id="s2"/></sheets></workbook>`,
    });
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const data = `<row r="1">${text('A1', 'Region')}${text('B1', 'Antall')}</row>`;
    expect(differences(buildWorkbook({ A: data, B: '' }, files('state="hidden"')), mappingOf())).toEqual([]);
    expect(differences(buildWorkbook({ A: data, B: '' }, files('')), mappingOf())).toEqual([
      ': oppsettet sier ikke hvilket ark det gjelder, og filen har flere: «A», «B».',
    ]);
  });

  it('names a cell with an error', () => {
    const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const data =
      `<row r="1">${text('A1', 'Region')}${text('B1', 'Antall')}</row>` +
      `<row r="2">${text('A2', '0301')}<c r="B2" t="e"><f>X1</f><v>#REF!</v></c></row>`;
    expect(differences(buildWorkbook({ A: data }), mappingOf())).toEqual([
      'ark «A», rad 2, kolonne B: «#REF!» er en feilverdi, ikke et tall.',
    ]);
  });

  it('tells the same mistake once, with its first places and how many', () => {
    const rows = Array.from({ length: 50 }, () => '0301;-\n').join('');
    const opened = openTable(utf8(`Region;Antall\n${rows}`), { decoders });
    const [remark, ...others] = opened.ok ? fitsMapping(opened.table, mappingOf(), { isRate }) : [];
    expect(others).toEqual([]);
    expect([remark?.count, remark?.places.map(({ line }) => line)]).toEqual([50, [2, 3, 4, 5, 6]]);
  });
});
