/** A checked delivery in the form that the store publishes. */
import { STATUSES, type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import type { SeriesDraft, VintageDraft } from '@regionpuls/store';
import type { Delivered, DeliveredPoint } from './delivered.ts';

export function toVintages({ releases }: Delivered): VintageDraft[] {
  return releases.map(({ published, series }) => {
    const merged = new Map<string, { key: SeriesKey; points: DeliveredPoint[] }>();
    for (const { key, points } of series) {
      const found = merged.get(seriesKeyText(key));
      if (found) found.points = [...found.points, ...points].sort((a, b) => a.ordinal - b.ordinal);
      else merged.set(seriesKeyText(key), { key, points });
    }
    return { ...published, series: [...merged.values()].map(toSeries) };
  });
}

function toSeries({ key, points }: { key: SeriesKey; points: DeliveredPoint[] }): SeriesDraft {
  return {
    key,
    ordinals: points.map(({ ordinal }) => ordinal),
    values: Float64Array.from(points, ({ value }) => value ?? NaN),
    statuses: Uint8Array.from(points, ({ status }) => STATUSES.indexOf(status)),
  };
}
