/** Deliveries written as short as a test can read them. */
import {
  STATUSES,
  type SeriesKey,
  type Status,
  frequencyOf,
  parsePublished,
  toOrdinal,
} from '@regionpuls/domain';
import type { DeliveryDraft, SeriesDraft, VintageDraft } from '../reader.ts';

/** A value, or a status without one. */
export type Said = Record<string, number | Status>;

export function keyOf(region: string, indicator = 'nav-unemployed'): SeriesKey {
  return { indicator, region, breakdown: 'total', boundaries: 'published', frequency: 'month' };
}

/** @param said by period. */
export function seriesDraft(key: SeriesKey, said: Said): SeriesDraft {
  const entries = Object.entries(said).sort(([a], [b]) => toOrdinal(a) - toOrdinal(b));
  const first = entries[0]?.[0];
  return {
    key: { ...key, frequency: first ? frequencyOf(first) : key.frequency },
    ordinals: entries.map(([period]) => toOrdinal(period)),
    values: Float64Array.from(entries, ([, value]) => (typeof value === 'number' ? value : Number.NaN)),
    statuses: Uint8Array.from(entries, ([, value]) =>
      STATUSES.indexOf(typeof value === 'number' ? 'final' : value),
    ),
  };
}

/** @param published as `parsePublished` reads it. @param said by region, then by period. */
export function vintageDraft(published: string, said: Record<string, Said>): VintageDraft {
  return {
    ...parsePublished(published),
    series: Object.entries(said).map(([region, points]) => seriesDraft(keyOf(region), points)),
  };
}

let deliveries = 0;

/** Each has its own payload unless told. */
export function deliveryDraft(
  vintages: VintageDraft[],
  {
    payload = `payload ${++deliveries}`,
    ...rest
  }: { payload?: string } & Partial<Omit<DeliveryDraft, 'payload'>> = {},
): DeliveryDraft {
  return {
    source: 'nav',
    fileName: 'figures.csv',
    payload: new TextEncoder().encode(payload),
    options: {},
    report: null,
    vintages,
    ...rest,
  };
}
