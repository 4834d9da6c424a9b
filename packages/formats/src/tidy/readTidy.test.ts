import { type Published, type Remark, STATUSES, formatPlace, fromOrdinal } from '@regionpuls/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineFlaw, openEnd } from '../csv/lineFlaws.ts';
import { HAS_NUL, ONLY_HEADER } from '../csv/recogniseText.ts';
import { splitLine } from '../csv/splitLine.ts';
import type { RowSink, WrittenSeries } from '../observations.ts';
import { unreadable } from '../problem.ts';
import { isClosed, readColumns } from './columns.ts';
import { readRow } from './readRow.ts';
import { readTidy } from './readTidy.ts';

const HEADER = 'indicator,region,period,sex,value,status';
const ROW = 'nav-unemployed,31,2018-04,total,4042,final';
/** More bytes than a cell that is known by them. */
const LONG_INDUSTRY = `Tjenesteyting ${'og annet '.repeat(40)}ellers`;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const options = {
  decode: (bytes: Uint8Array) => decoder.decode(bytes),
  industries: new Map([
    ['Industri', 'manufacturing'],
    ['Elektrisitet, vann og renovasjon', 'utilities'],
    ['Bergverk på sokkelen', 'mining'],
    [LONG_INDUSTRY, 'other-services'],
    ['manufacturing', 'manufacturing'],
  ]),
};

interface Given extends WrittenSeries {
  line: number;
  period: string;
  value: number;
  status: string;
  published: Published | null;
}

/** @param pieces length of the pieces that the bytes come in. */
function read(content: string | Uint8Array, pieces = Infinity) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const given: Given[] = [];
  const series: WrittenSeries[] = [];
  const releases: (Published | null)[] = [null];
  function* chunks() {
    for (let start = 0; start < bytes.length; start += pieces) {
      const chunk = bytes.slice(start, start + pieces);
      yield chunk;
      chunk.fill(0);
    }
  }
  const dated = !new TextDecoder().decode(bytes).split('\n')[0]!.includes('published');
  const sink: RowSink = {
    series: (written) => series.push(written) - 1,
    release: (published) => releases.push(published) - 1,
    add(number, release, ordinal, value, status, line) {
      const one = series[number]!;
      const period = fromOrdinal(one.frequency, ordinal);
      given.push({ ...one, line, period, value, status: STATUSES[status]!, published: releases[release]! });
    },
    addRows(rows, count) {
      for (let i = 0; i < count; i++)
        this.add(
          rows.series[i]!,
          rows.releases[i]!,
          rows.ordinals[i]!,
          rows.values[i]!,
          rows.statuses[i]!,
          rows.places[i]!,
        );
    },
  };
  let asText = 0;
  const decode = (lines: Uint8Array) => {
    asText += 1;
    return options.decode(lines);
  };
  const result = readTidy(chunks(), { ...options, decode, dated }, sink);
  return { ...result, given, asText, seriesAsked: series.length };
}

function accept(content: string): Given[] {
  const { remarks, given } = read(content);
  if (remarks.length > 0) throw new Error(remarks.map(said).join('\n'));
  return given;
}

function said({ places: [place], message }: Remark): string {
  return place ? `${formatPlace(place, 'nb')}: ${message.nb}` : message.nb;
}

function complaints(content: string | Uint8Array): string[] {
  return read(content).remarks.map(said);
}

const withRow = (row: string) => `${HEADER}\n${ROW}\n${row}\n`;

describe('readTidy', () => {
  it('gives each row with its series, line, period, value and status', () => {
    const given = accept(
      `${HEADER}\n${ROW}\nnav-unemployed,31,2018-05,total,,suppressed\nnav-unemployed,31,2018-04,female,7,final\n`,
    );
    expect(given.map(({ line, period, breakdown, value }) => [line, period, breakdown, value])).toEqual([
      [2, '2018-04', 'total', 4042],
      [3, '2018-05', 'total', Number.NaN],
      [4, '2018-04', 'sex=female', 7],
    ]);
    expect(given[1]).toMatchObject({ indicator: 'nav-unemployed', region: '31', status: 'suppressed' });
  });

  it('reads the same with a byte order mark, CRLF, and columns in another order', () => {
    const plain = accept(`${HEADER}\n${ROW}\n`);
    const other = accept(
      '\ufeffstatus,value,sex,period,region,indicator\r\nfinal,4042,total,2018-04,31,nav-unemployed\r\n',
    );
    expect(other).toEqual(plain);
  });

  it('reads industries by the source’s label or our code', () => {
    const labels = ['"Elektrisitet, vann og renovasjon"', 'manufacturing', 'Bergverk på sokkelen'];
    const rows = [...labels, ...labels].map((label) => `employed-workplace,4001,2016,${label},593,final\n`);
    const given = accept(`indicator,region,period,industry,value,status\n${rows.join('')}`);
    const breakdowns = ['industry=utilities', 'industry=manufacturing', 'industry=mining'];
    expect(given.map(({ breakdown }) => breakdown)).toEqual([...breakdowns, ...breakdowns]);
  });

  it('reads a publication by day, by month, undated with a bound, and undated', () => {
    const rows = ['2018-05-01', '2018-05', '>=2018-07-01', ''].map(
      (date, n) => `nav-unemployed,31,2018-0${n + 1},1,final,${date}\n`,
    );
    const given = accept(`indicator,region,period,value,status,published\n${rows.join('')}`);
    expect(
      given.map(({ published }) => published && `${published.published} ${published.precision}`),
    ).toEqual(['2018-05-01 day', '2018-05-31 month', '2018-07-01 not-before', null]);
  });

  it.each([
    ['indikator,region,period,value,status', 'linje 1, kolonne indikator: ukjent kolonne «indikator»'],
    ['indicator,region,period,status', 'linje 1, kolonne value: kolonnen «value» mangler'],
    [
      'indicator,region,region,period,value,status',
      'linje 1, kolonne region: kolonnen «region» står to ganger',
    ],
    ['indicator;region;period;value;status', 'skilletegnet må være komma'],
    ['indicator, region,period,value,status', 'ukjent kolonne « region»'],
    ['indicator,region,period,sex,industry,value,status', 'både sex og industry'],
  ])('refuses the header %s', (header, complaint) => {
    expect(complaints(`${header}\n${'x,'.repeat(header.split(',').length - 1)}x\n`).join('\n')).toContain(
      complaint,
    );
  });

  it('refuses a publication date both in the file and beside it, and in neither', () => {
    const sink = { series: () => 0, release: () => 1, add: () => undefined, addRows: () => undefined };
    const refusal = (header: string, dated: boolean) =>
      readTidy([new TextEncoder().encode(`${header}\n`)], { ...options, dated }, sink).remarks.map(said);
    expect(refusal(`${HEADER},published`, true)).toEqual([expect.stringContaining('Bruk bare én av dem')]);
    expect(refusal(HEADER, false)).toEqual([expect.stringContaining('publiseringsdato mangler')]);
  });

  it.each([
    [
      'nav-unemployed,31,2018-05,total,131\u00a0000,final',
      'value',
      '«131\\u00a0000»',
      'Skriv det uten mellomrom: 131000',
    ],
    ['nav-unemployed,31,2018-05,total,131 000,final', 'value', '«131 000»', '131000'],
    ['nav-unemployed,31,2018-05,total,"2,8",final', 'value', '«2,8»', 'Skriv punktum som desimaltegn: 2.8'],
    ['nav-unemployed,31,2018-05,total,\u22122.8,final', 'value', '«\u22122.8»', 'U+2212'],
    ['nav-unemployed,31,2018-05,total,*,final', 'value', '«*»', 'suppressed'],
    ['nav-unemployed,31,2018-05,total,600000e-6,final', 'value', '«600000e-6»', 'uten eksponent'],
    ['nav-unemployed,31,2018-05,total,0x10,final', 'value', '«0x10»', 'bare sifre'],
    ['nav-unemployed,301,2018-05,total,1,final', 'region', '«301»', '«0301»'],
    ['nav-unemployed,Troms ,2018-05,total,1,final', 'region', '«Troms »', 'mellomrom før eller etter'],
    ['nav-unemployed,31,2014-13,total,1,final', 'period', '«2014-13»', 'måned 01 til 12'],
    ['nav-unemployed,31,2018-05,women,1,final', 'sex', '«women»', 'total, female, male'],
    ['nav-unemployed,31,2018-05,total,1,endelig', 'status', '«endelig»', 'final, provisional'],
    ['NAV,31,2018-05,total,1,final', 'indicator', '«NAV»', 'nav-unemployed'],
    ['nav-unemployed,31,2018-05,total,,final', 'value', 'verdien er tom', 'suppressed'],
    ['nav-unemployed,31,2018-05,total,3,suppressed', 'value', 'tom verdi', '«3»'],
  ])('refuses %s, naming line, column, text and what to write', (row, column, text, remedy) => {
    const [complaint, ...others] = complaints(withRow(row));
    expect(others).toEqual([]);
    expect(complaint).toContain(`linje 3, kolonne ${column}: `);
    expect(complaint).toContain(text);
    expect(complaint).toContain(remedy);
  });

  it('names the line where Latin-1 begins', () => {
    const latin1 = Uint8Array.from(withRow('nav-unemployed,31,2018-05,total,1,Ås'), (letter) =>
      letter.charCodeAt(0),
    );
    expect(complaints(latin1)).toEqual([expect.stringMatching(/^linje 3: filen er ikke UTF-8/)]);
  });

  it.each([
    ['<!DOCTYPE html><html><body>503</body></html>', 'nettside (HTML)'],
    ['\n  <html lang="no">', 'nettside (HTML)'],
    ['{"error":"Too many values selected"}', 'JSON'],
    ['PK\u0003\u0004', 'regneark'],
    ['', 'filen er tom'],
    ['\n\n', 'filen er tom'],
    ['\ufeff \r\n', 'filen er tom'],
    [`${HEADER}\n`, 'bare en overskrift'],
  ])('recognises %j as no delivery', (content, complaint) => {
    expect(complaints(content)).toEqual([expect.stringContaining(complaint)]);
  });

  it('says that a file which stops in the middle of a row is cut', () => {
    expect(complaints(`${HEADER}\n${ROW}\nnav-unemployed,31,2018-05,tot`)).toEqual([
      expect.stringMatching(/^linje 3: .*trolig kuttet/),
    ]);
  });

  it('takes a last line without a newline only when its last cell cannot be half of another', () => {
    expect(accept(`${HEADER}\n${ROW}`)).toHaveLength(1);
    expect(complaints('indicator,region,period,status,value\nnav-unemployed,31,2018-04,final,40')).toEqual([
      expect.stringContaining('uten linjeskift'),
    ]);
  });

  it('never reads a prefix of a file as a whole file with another last value', () => {
    const whole =
      'indicator,region,period,value,status,published\nnav-unemployed,31,2018-04,4042,final,2018-05-02\n';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(read(whole.slice(0, length)).remarks).not.toEqual([]);
      }),
    );
  });

  it('stops at twenty problems', () => {
    expect(complaints(`${HEADER}\n${`${ROW.replace('4042', 'x')}\n`.repeat(50)}`)).toHaveLength(20);
    expect(complaints(`${HEADER}\n${'a,b\n'.repeat(50)}`)).toHaveLength(20);
  });

  it('keeps every number it is given, exactly', () => {
    const number = fc.oneof(
      fc
        .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 9 }))
        .map((two) => two.join('.')),
      fc.tuple(fc.bigInt(0n, 10n ** 22n), fc.bigInt(0n, 10n ** 9n)).map((two) => two.join('.')),
      // More digits than are exact, and few enough to look so.
      fc
        .tuple(fc.bigInt(10n ** 14n, 10n ** 15n), fc.integer({ min: 0, max: 999 }))
        .map((two) => two.join('.')),
      fc.bigInt(-(10n ** 24n), 10n ** 24n).map(String),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (numbers) => {
        const rows = numbers.map((text) => `nav-unemployed,31,2018-05,total,${text},final\n`);
        expect(accept(`${HEADER}\n${rows.join('')}`).map(({ value }) => value)).toEqual(numbers.map(Number));
      }),
    );
  });

  it('refuses a file that is one endless line, without holding it', () => {
    expect(complaints(`${HEADER}\n${'x'.repeat(3_000_000)}`)).toEqual([
      expect.stringContaining('en million tegn'),
    ]);
  });

  it('reads a line longer than the bytes that are read at a time, and those around it', () => {
    const long = ROW.replace('4042', `${'0'.repeat(300_000)}7`);
    const lines = [ROW, long, ROW, ROW];
    expect(accept(`${HEADER}\n${lines.join('\n')}\n`).map(({ line, value }) => [line, value])).toEqual([
      [2, 4042],
      [3, 7],
      [4, 4042],
      [5, 4042],
    ]);
  });

  it('keeps thousands of series apart, whole or in pieces', () => {
    const rows: string[] = [];
    for (const period of ['2018-04', '2018-05', '2018'])
      for (let code = 0; code < 3000; code++)
        for (const sex of ['female', 'male'])
          rows.push(
            `nav-unemployed,${String(code).padStart(4, '0')},${period},${sex},${code % 7}.${code % 10},final`,
          );
    const content = `${HEADER}\n${rows.join('\n')}\n`;
    const expected = readLineByLine(content).given;
    expect(expected).toHaveLength(18_000);
    const { given, asText, seriesAsked } = read(content);
    expect(given).toEqual(expected);
    expect(read(content, 10_007).given).toEqual(expected);
    // The header, and a line for each cell that is met for the first time; each series once, and once more for such a line.
    expect(asText).toBeLessThan(10);
    expect(seriesAsked).toBeLessThan(12_000 + asText);
  });

  const usual = <T>(list: T[]) =>
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...list.slice(0, 2)) }, fc.constantFrom(...list));
  const cells = {
    indicator: ['nav-unemployed', 'nav-unemployed-rate', '"nav-unemployed"', 'NAV', ''],
    region: ['31', '0301', '0', '3', '301', '00', '12345', ' 31', '"31"', '3l'],
    period: ['2018-04', '2018-12', '2018', '2018-Q4', '2018-13', '2018-4', '1799', '2018-Q5', '2018-'],
    sex: ['total', 'female', 'male', '"male"', 'ma"le', 'totalt', 'hunkjønn'],
    industry: [
      'Industri',
      LONG_INDUSTRY,
      '"Elektrisitet, vann og renovasjon"',
      'Bergverk på sokkelen',
      'Fiske',
    ],
    value: [
      '4042',
      '',
      '2.8',
      '-4',
      '-',
      '007',
      '1.',
      '.5',
      '1e3',
      '"7"',
      '123456789012345678',
      '0.1234567890123456',
    ],
    status: ['final', 'final', 'suppressed', 'missing', 'Final', ''],
    published: ['2018-05-01', '', '2018-05', '>=2018-07-01', '2018-13-01'],
  };

  it.each([
    HEADER,
    'indicator,region,period,sex,status,value',
    'region,indicator,industry,period,status,value,published',
    'published,status,period,value,region,indicator',
  ])(
    'says the same as reading line by line as text, whatever is wrong and whatever pieces it comes in: %s',
    (header) => {
      const names = header.split(',') as (keyof typeof cells)[];
      const plain = names.map((name) => cells[name][0]).join(',');
      const row = fc.tuple(...names.map((name) => usual<string>(cells[name]))).map((list) => list.join(','));
      const line = fc.oneof(
        { weight: 30, arbitrary: row },
        fc.constantFrom('', 'a,b', `${plain},`, `${plain}\r`, '"', `x\0${plain}`),
      );
      const file = fc.tuple(
        fc.array(line, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
      );
      fc.assert(
        fc.property(file, fc.integer({ min: 1, max: 60 }), ([lines, ending, closed], pieces) => {
          const content = `${[header, ...lines].join(ending)}${closed ? ending : ''}`;
          const { remarks, given } = read(content, pieces);
          const expected = readLineByLine(content);
          expect(remarks).toEqual(expected.remarks);
          if (remarks.length === 0) expect(given).toEqual(expected.given);
        }),
        { numRuns: 600 },
      );
    },
  );
});

/** The rules and nothing else. */
function readLineByLine(content: string): { remarks: Remark[]; given: Given[] } {
  const [header, ...rest] = content.split('\n');
  const found = readColumns(header!.replace(/\r$/, ''), !header!.includes('published'));
  if (!found.ok) throw new Error('the header is refused');
  const columns = found.value;
  const last = columns.at(-1)!;
  const isWhole = rest.at(-1) === '';
  if (isWhole) rest.pop();
  if (rest.length === 0) return { remarks: [unreadable(ONLY_HEADER)], given: [] };
  const remarks: Remark[] = [];
  const given: Given[] = [];
  for (const [index, written] of rest.entries()) {
    if (remarks.length >= 20) break;
    const line = index + 2;
    if (written.includes('\0')) return { remarks: [...remarks, unreadable(HAS_NUL, { line })], given };
    const text = written.replace(/\r$/, '');
    const row = splitLine(text);
    const isEnd = index === rest.length - 1 && !isWhole;
    const flaw = lineFlaw(line, text, row, columns.length, isEnd);
    if (flaw) remarks.push(flaw);
    else if (isEnd && !isClosed(last)) remarks.push(openEnd(line, last, text));
    else {
      const one = readRow(line, row!, columns, options.industries);
      if (!one.ok) remarks.push(...one.remarks);
      else {
        const { ordinal, status, ...more } = one.value;
        given.push({
          ...more,
          line,
          period: fromOrdinal(more.frequency, ordinal),
          status: STATUSES[status]!,
        });
      }
    }
  }
  return { remarks: remarks.slice(0, 20), given };
}
