/** Datasets of the shapes that offices send, made for tests. */
import type { ObservationSink, WrittenSeries } from '../../observations.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
export const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
export const bytesOf = (json: unknown): Uint8Array =>
  new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));

/** Two regions by two contents by three years, with one cell of each kind of nothing. */
export function populationLike(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: '2.0',
    class: 'dataset',
    label: '90001: Folk og arbeid, etter region, statistikkvariabel og år',
    source: 'Et statistikkbyrå',
    updated: '2026-02-25T07:00:00Z',
    note: ['Tallene er oppdiktet.'],
    role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [2, 2, 3],
    dimension: {
      Region: {
        label: 'region',
        category: { index: { 'K-3101': 0, 'K-3103': 1 }, label: { 'K-3101': 'Halden', 'K-3103': 'Moss' } },
      },
      ContentsCode: {
        label: 'statistikkvariabel',
        category: {
          index: { Folk: 0, Andel: 1 },
          label: { Folk: 'Personer', Andel: 'Prosent' },
          unit: { Folk: { base: 'personer', decimals: 0 }, Andel: { base: 'prosent', decimals: 1 } },
        },
        extension: { refperiod: { Folk: '1. januar' } },
      },
      Tid: {
        label: 'år',
        category: { index: ['2022', '2023', '2024'], label: { 2022: '2022', 2023: '2023', 2024: '2024' } },
      },
    },
    extension: { px: { tableid: '90001', decimals: 0 } },
    value: [31000, 31200, null, 61.5, null, 62, 50000, 0, 51000, null, null, 63.1],
    status: { 2: '.', 4: ':', 9: '..' },
    ...changes,
  };
}

export interface Observed extends WrittenSeries {
  ordinal: number;
  value: number;
  status: number;
  place: number;
}

/** A sink that keeps everything as it came. */
export function createSink(): ObservationSink & { observed: Observed[] } {
  const series: WrittenSeries[] = [];
  const observed: Observed[] = [];
  return {
    observed,
    series: (one) => series.push(one) - 1,
    release: () => 0,
    add: (number, _release, ordinal, value, status, place) => {
      observed.push({ ...series[number]!, ordinal, value, status, place });
    },
  };
}
