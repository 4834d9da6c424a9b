/**
 * NAV's own workbook of January to October 2022 against the same figures as they were written down by others. Both lie beside
 * the checkout (`../shared`) or in `data/`; without the workbook these tests are skipped, and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { openWorkbook } from '@regionpuls/formats';
import { describe, expect, it } from 'vitest';
import { looksLikeHl060 } from './readHl060.ts';
import { bundledRegions } from './testing/bundledRegions.ts';
import { collectFigures } from './testing/collectFigures.ts';

const root = new URL('../../../../../../', import.meta.url);
const file = new URL('../shared/data/nav/HL060-2022-01-10.xlsx', root);
const isThere = existsSync(file);
if (!isThere) process.stderr.write('SKIPPED: ../shared/data/nav/HL060-2022-01-10.xlsx is not there\n');

const MONTHS = Array.from({ length: 10 }, (_, index) => `2022-${String(index + 1).padStart(2, '0')}`);
const OSTFOLD = [
  '3001',
  '3002',
  '3003',
  '3004',
  '3011',
  '3012',
  '3013',
  '3014',
  '3015',
  '3016',
  '3017',
  '3018',
];

/** «indicator|region|period» → value as written, empty with the status where it is hidden. */
function readTidyFile(name: string): Map<string, string> {
  const lines = readFileSync(new URL(`data/figures/${name}`, root), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [indicator, region, period, sex, value, status] = line.split(',');
      return sex === 'total' ? [[`${indicator}|${region}|${period}`, `${value} ${status}`] as const] : [];
    }),
  );
}

function read() {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const result = openWorkbook(readFileSync(file), (bytes) => decoder.decode(bytes));
  if (!result.ok) throw new Error('does not open');
  return { workbook: result.workbook, ...collectFigures(result.workbook, bundledRegions()) };
}

describe.skipIf(!isThere)('NAV’s workbook for January to October 2022', () => {
  const { workbook, figures, errors, remarks, rows } = isThere ? read() : ({} as ReturnType<typeof read>);
  const written = [...(figures ?? [])].map(
    ([key, { value, status }]) => [key, `${value ?? ''} ${status}`] as const,
  );
  const regionOf = (key: string) => key.split('|')[1]!;
  const value = (region: string, month: string) => figures.get(`nav-unemployed|${region}|${month}`)!.value;

  it('is recognised and read without a complaint, the county’s own two sheets named and ignored', () => {
    expect(looksLikeHl060(workbook)).toBe(true);
    expect(errors).toEqual([]);
    expect(rows).toBe(7400);
    expect(remarks.map(({ message }) => message.nb)).toEqual([
      'ark som ikke hører til tabellen, er ikke lest: «Telemark», «Viz».',
      'filen sier ikke når NAV publiserte den. Den ble sist lagret 6. desember 2022.',
    ]);
  });

  it('has the municipalities’ figures as the bundled file has them, every number and every star', () => {
    const municipal = written.filter(([key]) => regionOf(key).length === 4);
    const expected = readTidyFile('nav-municipality-monthly-2022.csv');
    expect(expected.size).toBe(7140);
    expect(new Map(municipal)).toEqual(expected);
  });

  it('has 3 426 numbers and 144 stars in the 357 coded rows of municipal counts, and no 0', () => {
    const counts = written.filter(([key]) => regionOf(key).length === 4 && key.startsWith('nav-unemployed|'));
    expect(counts.filter(([, text]) => text === ' suppressed')).toHaveLength(144);
    expect(counts.filter(([, text]) => /^\d+ final$/.test(text))).toHaveLength(3426);
    expect(new Set(counts.map(([key]) => regionOf(key))).size).toBe(357);
    expect(written.filter(([, text]) => text.startsWith('0 '))).toEqual([]);
  });

  it('has the counties’ and the country’s counts as NAV’s main figures had them', () => {
    const main = readTidyFile('nav-county-monthly-as-published.csv');
    const counties = written.filter(
      ([key]) => regionOf(key).length < 4 && key.startsWith('nav-unemployed|') && main.has(key),
    );
    expect(counties).toHaveLength(13 * 10);
    for (const [key, text] of counties) expect([key, text]).toEqual([key, main.get(key)]);
  });

  it('counts 5 181 in the twelve municipalities of Østfold in January', () => {
    expect(OSTFOLD.reduce((sum, code) => sum + value(code, '2022-01')!, 0)).toBe(5181);
  });

  it.each(MONTHS)('sums to every county in %s, a star being 0 to 3', (month) => {
    const codes = [...new Set([...figures.keys()].map(regionOf))];
    const counties = codes.filter((code) => code.length === 2 && code !== '99');
    expect(counties).toHaveLength(11);
    for (const county of counties) {
      const parts = codes.filter((code) => code.length === 4 && code.startsWith(county));
      const sum = parts.reduce((total, code) => total + (value(code, month) ?? 0), 0);
      const stars = parts.filter((code) => value(code, month) === null).length;
      expect(value(county, month)).toBeGreaterThanOrEqual(sum);
      expect(value(county, month)).toBeLessThanOrEqual(sum + 3 * stars);
    }
    const whole = [...counties, '99', '2100'].reduce((total, code) => total + value(code, month)!, 0);
    expect(value('0', month)).toBe(whole);
  });
});
