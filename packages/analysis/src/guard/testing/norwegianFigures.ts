/** The bundled figures of the Østfold area and the country, as the guard meets them; for tests only. */
import { readFileSync } from 'node:fs';
import { findIndicator } from '@regionpuls/catalogue';
import {
  type Figure,
  type Region,
  type RegionChange,
  type Status,
  basisDate,
  isValidDuring,
  periodStart,
  shiftPeriod,
} from '@regionpuls/domain';
import { type RegionIndex, createRegionIndex } from '@regionpuls/regions';
import type { DifferingUnit, FigureRequest, GuardContext } from '../guardContext.ts';

const data = new URL('../../../../../data/', import.meta.url);

function readRows(path: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(new URL(path, data), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(head!.map((name, i) => [name, cells[i]!])));
}

const index: RegionIndex = createRegionIndex(
  readRows('regions/regions.csv').map((row): Region => ({
    code: row['code']!,
    level: row['level'] as Region['level'],
    label: row['label']!,
    parent: row['parent'] || null,
    validFrom: row['valid_from']!,
    validTo: row['valid_to'] || null,
  })),
  readRows('regions/region-changes.csv').map((row): RegionChange => ({
    oldCode: row['old_code']!,
    newCode: row['new_code']!,
    date: row['date']!,
    kind: row['kind'] as RegionChange['kind'],
  })),
);

const values = new Map<string, number | null>();
for (const [file, boundaries] of [
  ['figures/nav-county-monthly-as-published.csv', 'published'],
  ['figures/nav-county-monthly-current-borders.csv', '2024'],
  ['figures/ssb-population-current-borders.csv', '2024'],
  ['figures/ssb-register-employed-county.csv', 'published'],
] as const) {
  for (const { indicator, region, period, sex, value } of readRows(file)) {
    if (sex !== undefined && sex !== 'total') continue;
    values.set(`${indicator} ${region} ${boundaries} ${period}`, value ? Number(value) : null);
  }
}

function read(indicator: string, region: string, boundaries: string, period: string): number | null {
  return values.get(`${indicator} ${region} ${boundaries} ${period}`) ?? null;
}

/** A figure with what a test does not care about filled in; value and status follow each other unless told. */
export function figureOf(given: Partial<Figure> = {}): Figure {
  const indicator = findIndicator(given.indicator ?? 'nav-unemployed')!;
  const value = given.value === undefined ? 4042 : given.value;
  const status: Status = value === null ? 'missing' : 'final';
  return {
    indicator: indicator.id,
    region: '31',
    label: given.region === '0' ? 'Norge' : 'Østfold',
    breakdown: 'total',
    boundaries: '2024',
    period: '2018-04',
    adjustment: 'none',
    unit: indicator.unit,
    status,
    roundedTo: indicator.roundedTo,
    quoted: false,
    source: indicator.source,
    vintage: { id: 1, published: '2026-02-05', precision: 'day', recorded: '2026-02-06T08:00:00Z' },
    ...given,
    value,
  };
}

/** The archive's own figure; only 12-month means are made here, so a seasonally adjusted one cannot be given. */
export function archived(request: Partial<FigureRequest>): Figure | null {
  const figure = figureOf(request);
  const at = (period: string) => read(figure.indicator, figure.region, figure.boundaries, period);
  const months = Array.from({ length: figure.adjustment === 'mean-12m' ? 12 : 1 }, (_, back) =>
    at(shiftPeriod(figure.period, -back)),
  );
  if (figure.adjustment !== 'none' && figure.adjustment !== 'mean-12m') return null;
  if (months.includes(null)) return null;
  return { ...figure, value: months.reduce<number>((sum, value) => sum + value!, 0) / months.length };
}

/** The archive's figure, which the test knows to be there. */
export function archivedOf(request: Partial<FigureRequest>): Figure {
  const figure = archived(request);
  if (!figure) throw new Error(`the bundled figures do not have ${JSON.stringify(request)}`);
  return figure;
}

function areaOf({ region, boundaries, period }: Figure) {
  const epoch = index.epochOf(basisDate(boundaries) ?? periodStart(period));
  return { epoch, courses: index.areaOf(region, epoch) ?? [] };
}

function unitsIn(area: ReturnType<typeof areaOf>, other: typeof area, change: DifferingUnit['change']) {
  const codes = new Set(
    area.courses
      .filter((course) => !other.courses.includes(course))
      .map((course) => index.municipalityAt(course, area.epoch)!),
  );
  return [...codes].map((code) => ({
    code,
    label: index.find(code, index.epochs[area.epoch])!.label,
    change,
  }));
}

export const norway: GuardContext = {
  indicator: findIndicator,
  nation: (indicator, period) => read(indicator, '0', 'published', period),
  // The county on today's borders stands in for the one of before, which had 649 residents more in 2008.
  population: ({ region }, year) => read('population', region === '01' ? '31' : region, '2024', String(year)),
  differingUnits: (left, right) => {
    const [a, b] = [areaOf(left), areaOf(right)];
    if (a.courses.length === 0 || b.courses.length === 0) return [];
    return [...unitsIn(a, b, 'lost'), ...unitsIn(b, a, 'gained')];
  },
  isCodeValid: (region, period) => index.rowsOf(region).some((row) => isValidDuring(row, period)),
  lookUp: archived,
};

/** Codes in order of severity, as `compareFigures` gives them. */
export function codesOf({ findings }: { findings: readonly { code: string }[] }): string[] {
  return findings.map(({ code }) => code);
}
