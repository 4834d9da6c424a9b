/** Deliveries, regions and empty archives for tests. */
import { findIndicator } from '@regionpuls/catalogue';
import type { Figures, Region, SeriesColumns, SeriesKey } from '@regionpuls/domain';
import { STATUSES, frequencyOf, parsePublished, seriesKeyText, toOrdinal } from '@regionpuls/domain';
import { type Status, isWithoutValue } from '@regionpuls/domain';
import type { CheckContext } from '../check/context.ts';
import type { Delivered, DeliveredSeries } from '../delivered.ts';

/** indicator, region, period, value or the status that says why there is none, breakdown. */
export type Row = [
  indicator: string,
  region: string,
  period: string,
  value: number | Status,
  breakdown?: string,
];

/** Lines are numbered as in a file with a header. */
export function deliver(
  rows: readonly Row[],
  { source = 'nav', boundaries = 'published', published = '2026-02-05' } = {},
): Delivered {
  const series = new Map<string, DeliveredSeries>();
  for (const [index, [indicator, region, period, given, breakdown = 'total']] of rows.entries()) {
    const key: SeriesKey = { indicator, region, breakdown, boundaries, frequency: frequencyOf(period) };
    const found = series.get(seriesKeyText(key)) ?? { key, points: [], writtenRegion: region };
    series.set(seriesKeyText(key), found);
    const value = typeof given === 'number' ? given : null;
    const status = typeof given === 'number' ? 'final' : given;
    found.points.push({ line: index + 2, period, ordinal: toOrdinal(period), value, status });
  }
  return {
    source,
    boundaries,
    releases: [{ published: parsePublished(published), series: [...series.values()] }],
  };
}

const region = (code: string, parent: string | null, validFrom: string, validTo: string | null): Region => ({
  code,
  level:
    code === '0' ? 'country' : code === '99' ? 'unallocated' : code.length === 2 ? 'county' : 'municipality',
  label: code,
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

export function contextOf(archived: readonly Row[] = [], boundaries = 'published'): CheckContext {
  const regions = new Map<string, Region[]>();
  for (const one of REGIONS) regions.set(one.code, [...(regions.get(one.code) ?? []), one]);
  return { findIndicator, regions, figures: figuresOf(archived, boundaries), today: '2026-02-06' };
}

/** An archive in memory with these latest figures. */
export function figuresOf(rows: readonly Row[], boundaries = 'published'): Figures {
  const byKey = new Map<string, { key: SeriesKey; columns: SeriesColumns }>();
  for (const { series } of deliver(rows, { boundaries }).releases) {
    for (const { key, points } of series) {
      const columns: SeriesColumns = {
        ordinals: Int32Array.from(points, ({ ordinal }) => ordinal),
        values: Float64Array.from(points, ({ value, status }) => (isWithoutValue(status) ? NaN : value!)),
        statuses: Uint8Array.from(points, ({ status }) => STATUSES.indexOf(status)),
        vintage: 1,
      };
      byKey.set(seriesKeyText(key), { key, columns });
    }
  }
  return {
    find: (key) => byKey.get(seriesKeyText(key))?.columns,
    keysOf: (indicator) =>
      [...byKey.values()].map(({ key }) => key).filter((key) => key.indicator === indicator),
    indicators: () => [...new Set([...byKey.values()].map(({ key }) => key.indicator))],
    revision: '1',
  };
}

/** What a check said, one text a finding. */
export function said(findings: readonly { severity: string; message: string; count: number }[]): string[] {
  return findings.map(({ severity, message, count }) => `${severity} ${count}: ${message}`);
}
