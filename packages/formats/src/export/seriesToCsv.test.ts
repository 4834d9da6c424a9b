import { type Point, isWithoutValue, statusSchema } from '@regionpuls/domain';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesToCsv } from './seriesToCsv.ts';
import { seriesOf } from './testing/figures.ts';

describe('seriesToCsv', () => {
  it('writes the machine form with points, empty cells for what is withheld, and no byte order mark', () => {
    expect(seriesToCsv([seriesOf()])).toBe(
      'indicator,region,period,sex,value,status,flag,boundaries,source,published\n' +
        'nav-unemployed-rate,0101,2018-04,total,2.8,final,,published,nav,2018-06\n' +
        'nav-unemployed-rate,0101,2018-05,total,,suppressed,,published,nav,2018-06\n' +
        'nav-unemployed-rate,0101,2018-06,total,-1.5,final,exact-sum,published,nav,2018-06\n',
    );
  });

  it('adds a column for each breakdown that some series has', () => {
    const rows = parse(
      seriesToCsv([seriesOf({ breakdown: 'sex=female' }), seriesOf({ breakdown: 'industry=manufacturing' })]),
      { columns: true },
    );
    expect(rows).toMatchObject([
      { sex: 'female', industry: 'total' },
      {},
      {},
      { sex: 'total', industry: 'manufacturing' },
      {},
      {},
    ]);
  });

  it('writes semicolon, decimal comma, byte order mark and words for Norwegian readers', () => {
    const text = seriesToCsv([seriesOf()], {
      language: 'nb',
      regionName: () => 'Halden',
      sourceName: () => 'NAV',
      indicatorName: () => 'Helt ledige',
    });
    expect(text.startsWith('\ufeffIndikator;Regionkode;Region;Periode;Kjønn;Verdi;')).toBe(true);
    expect(text).toContain(
      'Helt ledige;0101;Halden;2018-04;begge kjønn;2,8;endelig;som publisert;NAV;2018-06\r\n',
    );
    expect(text).toContain(';;undertrykt;');
  });

  it('keeps comma and point in English', () => {
    const text = seriesToCsv([seriesOf()], { language: 'en' });
    expect(text).toContain(',2.8,final,as published,');
    expect(text).toContain(',,suppressed,');
  });

  it.each(['=1+1', '+47', '-cmd', '@SUM(A1)', '\tx'])(
    'takes the sting out of the text %j, in both forms',
    (text) => {
      for (const csv of [
        seriesToCsv([seriesOf({ source: text })]),
        seriesToCsv([seriesOf()], { language: 'nb', regionName: () => text }),
      ]) {
        expect(csv).toContain(`'${text}`);
      }
    },
  );

  it('leaves a negative number a number', () => {
    expect(seriesToCsv([seriesOf()])).toContain(',-1.5,');
    expect(seriesToCsv([seriesOf()], { language: 'nb' })).toContain(';-1,5;');
  });

  it('gives every number back exactly, and nothing for a withheld one', () => {
    const point = fc.tuple(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      anyStatus(),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (drawn) => {
        const given = drawn.map(([number, status], index): Point => {
          // To the twelve decimals that the form promises.
          const value = isWithoutValue(status) ? null : Number(number.toFixed(6)) + 0;
          return { period: `2018-0${index + 1}`, value, status };
        });
        const rows = parse<Record<string, string>>(seriesToCsv([seriesOf({ points: given })]), {
          columns: true,
        });
        expect(
          rows.map(({ value, status }) => ({ value: value === '' ? null : Number(value), status })),
        ).toEqual(given.map(({ value, status }) => ({ value, status })));
        for (const { value } of rows) expect(value).toMatch(/^(-?\d+(\.\d+)?)?$/);
      }),
    );
  });
});

function anyStatus() {
  return fc.constantFrom(...statusSchema.options);
}
