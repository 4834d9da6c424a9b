/** Figures held in memory, as the store would hand them over. */
import {
  type Figures,
  type Frequency,
  type Indicator,
  STATUSES,
  type SeriesColumns,
  type SeriesKey,
  type Status,
  frequencyOf,
  seriesKeyText,
  toOrdinal,
} from '@regionpuls/domain';

/** `[indicator, region, period, value or status, basis, vintage]`; breakdown `total`. */
export type Row = readonly [
  indicator: string,
  region: string,
  period: string,
  value: number | Status,
  basis: string,
  vintage?: number,
];

let revisions = 0;

export function createFigures(rows: readonly Row[]): Figures {
  const groups = new Map<string, { key: SeriesKey; rows: Row[] }>();
  for (const row of rows) {
    const [indicator, region, period, , boundaries] = row;
    const key = { indicator, region, breakdown: 'total', boundaries, frequency: frequencyOf(period) };
    const name = seriesKeyText(key);
    const group = groups.get(name) ?? { key, rows: [] };
    groups.set(name, group);
    group.rows.push(row);
  }
  const columns = new Map([...groups].map(([name, group]) => [name, toColumns(group.rows)]));
  const keys = [...groups.values()].map(({ key }) => key);
  return {
    find: (key) => columns.get(seriesKeyText(key)),
    keysOf: (indicator) => keys.filter((key) => key.indicator === indicator),
    indicators: () => [...new Set(keys.map((key) => key.indicator))],
    revision: `test-${++revisions}`,
  };
}

function toColumns(rows: readonly Row[]): SeriesColumns {
  const ordered = [...rows].sort((a, b) => toOrdinal(a[2]) - toOrdinal(b[2]));
  return {
    ordinals: Int32Array.from(ordered, (row) => toOrdinal(row[2])),
    values: Float64Array.from(ordered, (row) => (typeof row[3] === 'number' ? row[3] : NaN)),
    statuses: Uint8Array.from(ordered, (row) =>
      STATUSES.indexOf(typeof row[3] === 'number' ? 'final' : row[3]),
    ),
    vintage: Math.max(...rows.map((row) => row[5] ?? 1)),
  };
}

const nowhere = { nb: '', nn: '', en: '' };

/** Registered unemployed unless told otherwise: a monthly count whose numbers under 4 are withheld. */
export function indicatorLike(change: Partial<Indicator> = {}): Indicator {
  const frequencies: Frequency[] = ['month'];
  return {
    id: 'nav-unemployed',
    topic: 'unemployment',
    concept: 'registered-unemployed',
    unit: 'persons',
    decimals: 0,
    roundedTo: 1,
    frequencies,
    polarity: 'down-is-good',
    additivity: 'sum',
    base: 'residence',
    referenceTime: 'month-end',
    source: 'nav',
    table: null,
    numerator: null,
    companion: 'nav-unemployed-rate',
    dimensions: [],
    suppression: { below: 4, range: [0, 3] },
    breaks: [],
    shocks: [],
    name: nowhere,
    unitName: nowhere,
    description: nowhere,
    ...change,
  };
}

export const rateLike = indicatorLike({
  id: 'nav-unemployed-rate',
  unit: 'percent',
  decimals: 1,
  additivity: 'ratio',
  numerator: 'nav-unemployed',
  companion: 'nav-unemployed',
});
