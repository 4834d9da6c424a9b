/** Files that must be refused before anything in them is unpacked, each made here. */
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from './openWorkbook.ts';
import { buildWorkbook, filesOf, zipFiles } from './testing/buildWorkbook.ts';
import { decodeUtf8 } from './testing/decodeUtf8.ts';
import { complaints } from './testing/opened.ts';

const text = (content: string) => new TextEncoder().encode(content);
const whole = buildWorkbook({ A: '<row r="1"><c r="A1"><v>4042</v></c><c r="B1"><v>2.8</v></c></row>' });

/** Offset of the n-th record of this signature. */
function find(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0, seen = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === signature && seen++ === nth) return at;
  }
  throw new Error('no such record');
}

/** A copy in which 32 (or 16) bits at `offset` of a record are replaced. */
function patch(signature: number, offset: number, value: number, size: 2 | 4 = 4, nth = 0): Uint8Array {
  const copy = whole.slice();
  const view = new DataView(copy.buffer);
  const at = find(copy, signature, nth) + offset;
  if (size === 4) view.setUint32(at, value, true);
  else view.setUint16(at, value, true);
  return copy;
}
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

describe('a file that is no workbook', () => {
  it.each([
    ['nothing', new Uint8Array(), 'filen er tom'],
    ['blank text', text(' \n'), 'filen er tom'],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 9),
      'gamle Excel-formatet (.xls)',
    ],
    [
      'an encrypted workbook',
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...[...'EncryptedPackage'].flatMap((l) => [l.charCodeAt(0), 0]),
      ),
      'beskyttet med passord',
    ],
    ['a web page', text('\n<!DOCTYPE html><html>503</html>'), 'nettside (HTML)'],
    ['a web page with a byte order mark', text('\ufeff<html>'), 'nettside (HTML)'],
    ['CSV', text('region;antall\n0301;13613\n'), 'filen er tekst, for eksempel CSV'],
    ['PDF', text('%PDF-1.7'), 'ikke et regneark'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'ikke et regneark'],
    ['another zip', zipSync({ 'a.txt': text('a') }), 'zip-fil uten regneark'],
    ['an empty zip', zipSync({}), 'zip-fil uten regneark'],
    [
      'LibreOffice',
      zipSync({ mimetype: text('application/vnd.oasis'), 'content.xml': text('<a/>') }),
      '(.ods)',
    ],
  ])('%s is named', (_, bytes, complaint) => {
    expect(complaints(bytes)).toEqual([expect.stringContaining(complaint)]);
  });

  it('is refused by its size before it is looked at', () => {
    expect(complaints(whole, { bytes: 100 })).toEqual([expect.stringContaining('MB. Vi tar imot')]);
  });
});

describe('a workbook that should not be opened', () => {
  it.each([
    ['macros', filesOf({ A: '' }, { 'xl/vbaProject.bin': 'x' }), 'regnearket har makroer'],
    [
      'the macro type under another name',
      filesOf(
        { A: '' },
        {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        },
      ),
      'regnearket har makroer',
    ],
    [
      'old macro sheets',
      filesOf({ A: '' }, { 'xl/macrosheets/sheet1.xml': '<a/>' }),
      'regnearket har makroer',
    ],
    ['a binary workbook', filesOf({ A: '' }, { 'xl/workbook.bin': 'x' }), '(.xlsb)'],
    ['a zip inside', filesOf({ A: '' }, { 'xl/embeddings/a.xlsx': 'PK' }), 'pakkede filer'],
  ])('is refused for %s', (_, files, complaint) => {
    expect(complaints(zipFiles(files))).toEqual([expect.stringContaining(complaint)]);
  });

  it('is refused when it claims to unpack to more than the bound, or to a thousand times its size', () => {
    const blank = ' '.repeat(2 * 1024 * 1024);
    expect(complaints(buildWorkbook({ A: blank }))).toEqual([expect.stringContaining('pakker seg ut')]);
    expect(complaints(whole, { unpacked: 1000 })).toEqual([expect.stringContaining('pakker seg ut')]);
    expect(complaints(whole, { entries: 3 })).toEqual([expect.stringContaining('pakker seg ut')]);
    expect(complaints(buildWorkbook({ A: '', B: '' }), { sheets: 1 })).toEqual([
      expect.stringContaining('pakker seg ut'),
    ]);
  });

  it('is refused when more comes out than it claims, in both tables of contents', () => {
    for (const lie of [10, 100_000]) {
      const lying = patch(CENTRAL, 24, lie);
      new DataView(lying.buffer).setUint32(find(lying, 0x04034b50) + 22, lie, true);
      expect(complaints(lying)).toEqual([expect.stringMatching(lie === 10 ? /pakker seg ut/ : /skadet/)]);
    }
    expect(complaints(patch(CENTRAL, 24, 10))).toEqual([expect.stringContaining('skadet')]);
  });

  it.each([
    ['an encrypted entry', patch(CENTRAL, 8, 1, 2), 'pakket på en måte'],
    ['an unknown packing', patch(CENTRAL, 10, 14, 2), 'pakket på en måte'],
    ['sizes of zip64', patch(CENTRAL, 24, 0xffffffff), 'pakket på en måte'],
    ['a count of zip64', patch(END, 10, 0xffff, 2), 'pakket på en måte'],
    ['another checksum', patch(CENTRAL, 16, 7), 'skadet'],
    ['an entry over another', patch(CENTRAL, 42, 0, 4, 1), 'skadet'],
    ['a table of contents elsewhere', patch(END, 16, 4), 'skadet'],
    ['a count that is wrong', patch(END, 10, 2, 2), 'skadet'],
    ['two disks', patch(END, 4, 1, 2), 'skadet'],
  ])('is refused for %s', (_, bytes, complaint) => {
    expect(complaints(bytes)).toEqual([expect.stringContaining(complaint)]);
  });

  it('is refused when its name stands twice', () => {
    const files = filesOf({ A: '' }, { 'XL/WORKBOOK.XML': '<a/>' });
    expect(complaints(zipFiles(files))).toEqual([expect.stringContaining('skadet')]);
  });
});

describe('bytes of any kind', () => {
  it('half a workbook is refused at every length', () => {
    for (let length = 0; length < whole.length; length++) {
      expect(complaints(whole.subarray(0, length))).toHaveLength(1);
    }
  });

  it('never throw, and a changed byte never gives other cells', () => {
    const right = openWorkbook(whole, decodeUtf8);
    expect(right.ok).toBe(true);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const copy = whole.slice();
        copy[at]! ^= change;
        const read = openWorkbook(copy, decodeUtf8);
        if (read.ok && right.ok) {
          expect(read.workbook.sheets.map(({ rows }) => rows)).toEqual(
            right.workbook.sheets.map(({ rows }) => rows),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throw when a sheet’s XML is noise', () => {
    const piece = fc.constantFrom(
      '<row r="1">',
      '</row>',
      '<c r="A1"',
      ' t="s"',
      '>',
      '<v>',
      '</v>',
      '</c>',
      '<f>',
      '1',
      '&amp;',
      '&#x41;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<is><t>',
      '"',
      '/>',
      '<row r="9999999"/>',
      '<mergeCell ref="A1:ZZZ9"/>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const read = openWorkbook(buildWorkbook({ A: pieces.join('') }), decodeUtf8);
        expect(read.ok || read.remarks.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never throw when they are random, with or without a zip’s first bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, zip) => {
        const bytes = zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...noise) : noise;
        expect(openWorkbook(bytes, decodeUtf8).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
