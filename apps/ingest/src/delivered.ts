/** What a file delivers, told apart by release and series: what the checks look at and, where told, mend. */
import { regionCodeOf } from '@regionpuls/catalogue';
import {
  type BoundaryBasis,
  type Indicator,
  type Period,
  type Published,
  type SeriesKey,
  type Status,
  periodEnd,
  periodStart,
} from '@regionpuls/domain';
import type { TidyFile } from '@regionpuls/formats';

/** The checks that mend (rounding noise, codes out of use, rates beside hidden counts) change `value` and `status`. */
export interface DeliveredPoint {
  line: number;
  period: Period;
  ordinal: number;
  value: number | null;
  status: Status;
}

export interface DeliveredSeries {
  key: SeriesKey;
  /** In period order. */
  points: DeliveredPoint[];
  /** The code as the file writes it, where the source's differs from the region table's. */
  writtenRegion: string;
}

export interface Release {
  published: Published;
  series: DeliveredSeries[];
}

export interface Delivered {
  source: string;
  boundaries: BoundaryBasis;
  /** Oldest first. */
  releases: Release[];
}

export interface ReleaseRules {
  source: string;
  boundaries: BoundaryBasis;
  /** For every row of a file without a `published` column. */
  published: Published | null;
  findIndicator: (id: string) => Indicator | undefined;
}

/**
 * Groups a file's rows into releases. Rows with an empty date form one undated release, not before the end of the latest
 * period among them.
 */
export function toDelivered(file: TidyFile, rules: ReleaseRules): Delivered {
  const undated = rules.published ?? notBefore(file, rules);
  const releases = new Map<string, Release & { byKey: Map<object, DeliveredSeries> }>();
  for (const series of file.series) {
    for (const row of series.rows) {
      const published = row.published ?? undated;
      const name = `${published.published}|${published.precision}`;
      let release = releases.get(name);
      if (!release) {
        release = { published, series: [], byKey: new Map() };
        releases.set(name, release);
      }
      let found = release.byKey.get(series);
      if (!found) {
        found = {
          key: {
            indicator: series.indicator,
            region: regionCodeOf(rules.source, series.region),
            breakdown: series.breakdown,
            boundaries: rules.boundaries,
            frequency: series.frequency,
          },
          points: [],
          writtenRegion: series.region,
        };
        release.byKey.set(series, found);
        release.series.push(found);
      }
      const { line, period, ordinal, value, status } = row;
      found.points.push({ line, period, ordinal, value, status });
    }
  }
  const ordered = [...releases.values()].sort((a, b) =>
    a.published.published < b.published.published ? -1 : 1,
  );
  for (const { series } of ordered) {
    for (const { points } of series) points.sort((a, b) => a.ordinal - b.ordinal || a.line - b.line);
  }
  return {
    source: rules.source,
    boundaries: rules.boundaries,
    releases: ordered.map(({ published, series }) => ({ published, series })),
  };
}

function notBefore(file: TidyFile, { findIndicator }: ReleaseRules): Published {
  let published = '0000-00-00';
  for (const { indicator, rows } of file.series) {
    const dayOne = findIndicator(indicator)?.referenceTime === 'first-of-january';
    for (const { period, published: dated } of rows) {
      if (dated) continue;
      const known = dayOne ? periodStart(period) : periodEnd(period);
      if (known > published) published = known;
    }
  }
  return { published, precision: 'not-before' };
}

/** Every point with its series and release, in release order. */
export function* eachPoint(
  delivered: Delivered,
): Generator<{ release: Release; series: DeliveredSeries; point: DeliveredPoint }> {
  for (const release of delivered.releases) {
    for (const series of release.series) {
      for (const point of series.points) yield { release, series, point };
    }
  }
}
