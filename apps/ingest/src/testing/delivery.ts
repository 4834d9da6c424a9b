/** Deliveries, regions and empty archives for tests. */
import { findIndicator } from '@regionpuls/catalogue';
import {
  type Region,
  type Remark,
  STATUSES,
  type SeriesKey,
  type Status,
  frequencyOf,
  parsePublished,
  seriesKeyText,
  toOrdinal,
} from '@regionpuls/domain';
import type { Points } from '@regionpuls/store';
import type { CheckContext, MakeCheck } from '../check/context.ts';
import { glance } from '../check/glance.ts';
import { type DeliveredSeries, NO_POINTS, type RegionPart, type Said, UNKNOWN } from '../delivered.ts';

/** indicator, region, period, value or the status that says why there is none, breakdown. */
export type Row = [
  indicator: string,
  region: string,
  period: string,
  value: number | Status,
  breakdown?: string,
];

export interface Told {
  parts: RegionPart[];
  context: CheckContext;
}

/** What a file of these rows, in one release, says against an archive of others. Lines are numbered as in a file with a header. */
export function tell(
  rows: readonly Row[],
  {
    source = 'nav',
    boundaries = 'published',
    published = '2026-02-05',
    archived = [] as readonly Row[],
  } = {},
): Told {
  const stored = new Map(
    seriesOf(archived, boundaries).map((one) => [seriesKeyText(one.key), { ...one, points: one.said }]),
  );
  const delivered = seriesOf(rows, boundaries);
  const keys = new Set(delivered.map(({ key }) => seriesKeyText(key)));
  const find = (key: SeriesKey): Points => stored.get(seriesKeyText(key))?.said ?? NO_POINTS;
  const codes = [...new Set(delivered.map(({ key }) => key.region))].sort();
  const regions = new Map<string, Region[]>();
  for (const one of REGIONS) regions.set(one.code, [...(regions.get(one.code) ?? []), one]);
  return {
    parts: codes.map((region) => ({
      region,
      series: delivered
        .filter(({ key }) => key.region === region)
        .map(({ key, said }): DeliveredSeries => {
          const indicator = findIndicator(key.indicator)!;
          const series = { key, indicator, said: [said], archived: find(key), traits: UNKNOWN };
          return { ...series, traits: glance(series) };
        }),
    })),
    context: {
      source,
      boundaries,
      releases: [parsePublished(published)],
      findIndicator,
      regions,
      archive: {
        find,
        keysOf: (indicator) =>
          [...stored.values()]
            .map(({ key }) => key)
            .filter((key) => key.indicator === indicator && !keys.has(seriesKeyText(key))),
      },
      today: '2026-02-06',
      place: (line) => ({ line }),
    },
  };
}

/** What a rule says of it, one text a remark. */
export function ask(check: MakeCheck, { parts, context }: Told): string[] {
  const made = check(context);
  for (const part of parts) made.see(part);
  return said(made.remarks());
}

export function said(remarks: readonly Remark[]): string[] {
  return remarks.map(({ severity, message, count }) => `${severity} ${count}: ${message.nb}`);
}

function seriesOf(rows: readonly Row[], boundaries: string): { key: SeriesKey; said: Said }[] {
  const series = new Map<string, { key: SeriesKey; points: { line: number; row: Row }[] }>();
  for (const [index, row] of rows.entries()) {
    const [indicator, region, period, , breakdown = 'total'] = row;
    const key: SeriesKey = { indicator, region, breakdown, boundaries, frequency: frequencyOf(period) };
    const found = series.get(seriesKeyText(key)) ?? { key, points: [] };
    series.set(seriesKeyText(key), found);
    found.points.push({ line: index + 2, row });
  }
  return [...series.values()].map(({ key, points }) => {
    points.sort((a, b) => toOrdinal(a.row[2]) - toOrdinal(b.row[2]));
    const values = points.map(({ row }) => row[3]);
    return {
      key,
      said: {
        release: 0,
        ordinals: Int16Array.from(points, ({ row }) => toOrdinal(row[2])),
        values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
        statuses: Uint8Array.from(values, (value) =>
          STATUSES.indexOf(typeof value === 'number' ? 'final' : value),
        ),
        places: Int32Array.from(points, ({ line }) => line),
      },
    };
  });
}

const LABELS = new Map([
  ['3101', 'Halden'],
  ['3103', 'Moss'],
]);

const region = (code: string, parent: string | null, validFrom: string, validTo: string | null): Region => ({
  code,
  level:
    code === '0' ? 'country' : code === '99' ? 'unallocated' : code.length === 2 ? 'county' : 'municipality',
  label: LABELS.get(code) ?? code,
  parent,
  validFrom,
  validTo,
});

/** A country of two counties: 31 with two municipalities, and 03; 16 ceased in 2018. */
export const REGIONS: Region[] = [
  region('0', null, '1900-01-01', null),
  region('99', '0', '1900-01-01', null),
  region('03', '0', '1900-01-01', null),
  region('0301', '03', '1900-01-01', null),
  region('31', '0', '2024-01-01', null),
  region('3101', '31', '2024-01-01', null),
  region('3103', '31', '2024-01-01', null),
  region('16', '0', '1900-01-01', '2018-01-01'),
];
