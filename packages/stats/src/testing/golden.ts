/** Reads the golden files beside `src`; for tests only. */
import { readFileSync } from 'node:fs';

export type GoldenRow = Readonly<Record<string, string>>;

export function readGolden(name: string): string {
  return readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8');
}

/** The rows of a CSV without quoted commas, by column name. */
export function readGoldenRows(name: string): GoldenRow[] {
  const [head, ...lines] = readGolden(name)
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  return lines.map((cells) => Object.fromEntries(head!.map((column, i) => [column, cells[i]!])));
}

export function numbersOf(rows: readonly GoldenRow[], column: string): number[] {
  return rows.map((row) => Number(row[column]));
}

/** The rows by what `name` says of each, in order. */
export function groupRows(
  rows: readonly GoldenRow[],
  name: (row: GoldenRow) => string,
): Readonly<Record<string, GoldenRow[]>> {
  const groups: Record<string, GoldenRow[]> = {};
  for (const row of rows) (groups[name(row)] ??= []).push(row);
  return groups;
}

/** Numbers joined by `|` in one cell. */
export function splitNumbers(cell: string | undefined): number[] {
  return cell!.split('|').map(Number);
}

export const GOLDEN_SERIES: Readonly<Record<string, number[]>> = Object.fromEntries(
  Object.entries(groupRows(readGoldenRows('series.csv'), (row) => row['series']!)).map(([name, rows]) => [
    name,
    numbersOf(rows, 'x'),
  ]),
);

const further = groupRows(readGoldenRows('further.csv'), (row) => `${row['case']}/${row['what']}`);

/** One block of `further.csv` as numbers in order. */
export function readFurther(name: string, what: string): number[] {
  const rows = further[`${name}/${what}`];
  if (!rows) throw new Error(`further.csv has no ${what} for ${name}`);
  return numbersOf(rows, 'value');
}

/** One block of `further.csv` as [its label, value]. */
export function readFurtherPairs(name: string): [string, number][] {
  const keys = Object.keys(further).filter((key) => key.startsWith(`${name}/`));
  return keys.flatMap((key) =>
    further[key]!.map((row): [string, number] => [row['what']!, Number(row['value'])]),
  );
}

export const FURTHER_SERIES: Readonly<Record<string, { values: number[]; period: number }>> =
  Object.fromEntries(
    Object.values(further).flatMap((rows) => {
      const [first] = rows;
      const period = /^series(\d+)$/.exec(first!['what']!)?.[1];
      return period ? [[first!['case']!, { values: numbersOf(rows, 'value'), period: Number(period) }]] : [];
    }),
  );

/** Largest |actual − expected|; Infinity when lengths differ or a value is not a number. */
export function absoluteGap(actual: readonly number[], expected: readonly number[]): number {
  if (actual.length !== expected.length) return Infinity;
  return Math.max(...actual.map((value, i) => orInfinite(Math.abs(value - expected[i]!))));
}

/** Largest |actual − expected| / |expected|; where 0 is expected, the absolute gap. */
export function relativeGap(actual: readonly number[], expected: readonly number[]): number {
  if (actual.length !== expected.length) return Infinity;
  return Math.max(
    ...actual.map((value, i) => orInfinite(Math.abs(value - expected[i]!) / (Math.abs(expected[i]!) || 1))),
  );
}

function orInfinite(gap: number): number {
  return Number.isNaN(gap) ? Infinity : gap;
}
