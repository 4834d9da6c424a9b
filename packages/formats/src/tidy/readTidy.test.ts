import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, problemText } from '../problem.ts';
import { type TidyFile, readTidy } from './readTidy.ts';

const HEADER = 'indicator,region,period,sex,value,status';
const ROW = 'nav-unemployed,31,2018-04,total,4042,final';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const options = {
  decode: (bytes: Uint8Array) => decoder.decode(bytes),
  industries: new Map([
    ['Industri', 'manufacturing'],
    ['Elektrisitet, vann og renovasjon', 'utilities'],
    ['manufacturing', 'manufacturing'],
  ]),
};

function read(content: string | Uint8Array): Reading<TidyFile> {
  return readTidy(typeof content === 'string' ? new TextEncoder().encode(content) : content, options);
}

function accept(content: string): TidyFile {
  const reading = read(content);
  if (!reading.ok) throw new Error(reading.problems.map(problemText).join('\n'));
  return reading.value;
}

function complaints(content: string | Uint8Array): string[] {
  const reading = read(content);
  return reading.ok ? [] : reading.problems.map(problemText);
}

const withRow = (row: string) => `${HEADER}\n${ROW}\n${row}\n`;

describe('readTidy', () => {
  it('groups rows by series and keeps line, period and status', () => {
    const file = accept(
      `${HEADER}\n${ROW}\nnav-unemployed,31,2018-05,total,,suppressed\nnav-unemployed,31,2018-04,female,7,final\n`,
    );
    expect(file.series.map(({ breakdown, rows }) => [breakdown, rows.length])).toEqual([
      ['total', 2],
      ['sex=female', 1],
    ]);
    expect(file.series[0]!.rows[1]).toMatchObject({
      line: 3,
      period: '2018-05',
      value: null,
      status: 'suppressed',
    });
  });

  it('reads the same with a byte order mark, CRLF, and columns in another order', () => {
    const plain = accept(`${HEADER}\n${ROW}\n`);
    const other = accept(
      '\ufeffstatus,value,sex,period,region,indicator\r\nfinal,4042,total,2018-04,31,nav-unemployed\r\n',
    );
    expect(other).toEqual(plain);
  });

  it('reads industries by the source’s label or our code', () => {
    const file = accept(
      'indicator,region,period,industry,value,status\n' +
        'employed-workplace,4001,2016,"Elektrisitet, vann og renovasjon",593,final\n' +
        'employed-workplace,4001,2016,manufacturing,593,final\n',
    );
    expect(file.series.map(({ breakdown }) => breakdown)).toEqual([
      'industry=utilities',
      'industry=manufacturing',
    ]);
  });

  it('reads a publication by day, by month, undated with a bound, and undated', () => {
    const rows = ['2018-05-01', '2018-05', '>=2018-07-01', ''].map(
      (date, n) => `nav-unemployed,31,2018-0${n + 1},1,final,${date}\n`,
    );
    const file = accept(`indicator,region,period,value,status,published\n${rows.join('')}`);
    expect(
      file.series[0]!.rows.map(
        ({ published }) => published && `${published.published} ${published.precision}`,
      ),
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
    expect(accept(`${HEADER}\n${ROW}`).rowCount).toBe(1);
    expect(complaints('indicator,region,period,status,value\nnav-unemployed,31,2018-04,final,40')).toEqual([
      expect.stringContaining('uten linjeskift'),
    ]);
  });

  it('never reads a prefix of a file as a whole file with another last value', () => {
    const whole =
      'indicator,region,period,value,status,published\nnav-unemployed,31,2018-04,4042,final,2018-05-02\n';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(read(whole.slice(0, length)).ok).toBe(false);
      }),
    );
  });

  it('stops at twenty problems', () => {
    expect(complaints(`${HEADER}\n${`${ROW.replace('4042', 'x')}\n`.repeat(50)}`)).toHaveLength(20);
    expect(complaints(`${HEADER}\n${'a,b\n'.repeat(50)}`)).toHaveLength(20);
  });

  it('keeps every number it is given, exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
        const file = accept(withRow(`nav-unemployed,31,2018-05,total,${whole}.${tenth},final`));
        expect(file.series[0]!.rows[1]!.value).toBe(Number(`${whole}.${tenth}`));
      }),
    );
  });
});
