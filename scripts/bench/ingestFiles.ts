/**
 * Files as NAV's would be: three counts by sex and month, for the country, fifteen counties and as many municipalities as asked for,
 * with one municipality in forty starred. Valid under every rule: parts come to their wholes, and nothing jumps.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';

const INDICATORS = ['nav-unemployed', 'nav-partly-unemployed', 'nav-on-programmes'];
const COUNTIES = Array.from({ length: 15 }, (_, index) => String(index + 3).padStart(2, '0'));
const FIRST_MONTH = 2003 * 12;
const HEADER = 'indicator,region,period,sex,value,status\n';
const WRITTEN_AT_ONCE = 1 << 20;

/** Months in a file, and so 3 × 3 × 271 rows a region: 410 regions are a million. */
export const MONTHS = 271;

/** A table of these regions, and a change so that there is one. */
export function writeRegions(regions: string, changes: string, municipalities: number): void {
  const rows = ['code,level,label,parent,valid_from,valid_to', '0,country,Norge,,1838-01-01,'];
  for (const code of COUNTIES) rows.push(`${code},county,Fylke ${code},0,1838-01-01,`);
  for (let number = 0; number < municipalities; number++)
    rows.push(`${codeOf(number)},municipality,Kommune ${number},${countyOf(number)},1838-01-01,`);
  writeFileSync(regions, `${rows.join('\n')}\n`);
  writeFileSync(changes, `old_code,new_code,date,kind\n${codeOf(1)},${codeOf(0)},2020-01-01,merge\n`);
}

/** @param months how many of the `MONTHS`. @param isBefore as it was published before: one value in a hundred is another. */
export function writeFigures(path: string, municipalities: number, months = MONTHS, isBefore = false): void {
  const file = openSync(path, 'w');
  let text = HEADER;
  const put = (rows: string) => {
    text += rows;
    if (text.length < WRITTEN_AT_ONCE) return;
    writeSync(file, text);
    text = '';
  };
  for (const [kind, indicator] of INDICATORS.entries()) {
    const sums = new Map([['0', new Float64Array(2 * months)]]);
    for (const county of COUNTIES) sums.set(county, new Float64Array(2 * months));
    for (let number = 0; number < municipalities; number++) {
      const wholes = [sums.get('0')!, sums.get(countyOf(number))!];
      for (let at = 0; at < 2 * months; at++) {
        const value = valueOf(kind, number, at, isBefore);
        for (const whole of wholes) whole[at]! += value;
      }
    }
    const rows = (region: string, value: (at: number) => number, isStarred: boolean) => {
      for (let month = 0; month < months; month++) {
        const [women, men] = [value(2 * month), value(2 * month + 1)];
        const where = `${indicator},${region},${periodOf(month)}`;
        put(`${where},total,${women + men},final\n`);
        put(isStarred ? `${where},female,,suppressed\n` : `${where},female,${women},final\n`);
        put(isStarred ? `${where},male,,suppressed\n` : `${where},male,${men},final\n`);
      }
    };
    for (const [region, sum] of sums) rows(region, (at) => sum[at]!, false);
    for (let number = 0; number < municipalities; number++)
      rows(codeOf(number), (at) => valueOf(kind, number, at, isBefore), isStarred(number));
  }
  writeSync(file, text);
  closeSync(file);
}

/** The rows of a file in another order, the same each time. */
export function shuffleRows(from: string, to: string): void {
  const [header, ...rows] = readFileSync(from, 'utf8').trimEnd().split('\n');
  let state = 1;
  for (let left = rows.length; left > 1; left--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * left);
    [rows[left - 1], rows[other]] = [rows[other]!, rows[left - 1]!];
  }
  writeFileSync(to, `${[header, ...rows].join('\n')}\n`);
}

/** Never «2100» or another that sources use for a county or for no place. */
function codeOf(municipality: number): string {
  return String(1001 + municipality + Math.floor(municipality / 99));
}

function countyOf(municipality: number): string {
  return COUNTIES[municipality % COUNTIES.length]!;
}

function isStarred(municipality: number): boolean {
  return municipality % 40 === 0;
}

/** @param at twice the month, and 1 for men. */
function valueOf(kind: number, municipality: number, at: number, isBefore: boolean): number {
  if (isStarred(municipality)) return 2;
  const month = at >> 1;
  const isMan = at % 2;
  const revision = isBefore && (municipality * 31 + month * 7) % 100 === 0 ? (isMan ? -1 : 1) : 0;
  const season = (month % 12) * (municipality % 5) * 0.3;
  return (
    Math.floor((municipality % 97) * (1 + kind) * 1.3 + 20 + isMan * 3 + season + month * 0.01) + revision
  );
}

function periodOf(month: number): string {
  const ordinal = FIRST_MONTH + month;
  return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
}
