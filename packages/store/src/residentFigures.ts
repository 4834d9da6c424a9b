/** `Figures` over series in memory. */
import { type Figures, type SeriesKey, seriesKeyText } from '@regionpuls/domain';
import type { ResidentSeries } from './loadSeries.ts';

export function residentFigures(series: ResidentSeries, revision: string): Figures {
  const keys = new Map<string, SeriesKey[]>();
  for (const { key } of series.values()) {
    const known = keys.get(key.indicator);
    if (known) known.push(key);
    else keys.set(key.indicator, [key]);
  }
  const indicators = [...keys.keys()].sort();
  return {
    find: (key) => series.get(seriesKeyText(key))?.columns,
    keysOf: (indicator) => keys.get(indicator) ?? [],
    indicators: () => indicators,
    revision,
  };
}
