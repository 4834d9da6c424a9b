import type { Indicator } from '@regionpuls/domain';
import type { LoadedIndicator } from '../queries/indicators.ts';
import type { RegionAnswer } from '../queries/region.ts';

const FINENESS = { month: 0, quarter: 1, year: 2 };

/**
 * The indicator that stands for a topic in a region: a count of residents before a rate, a finer frequency before a
 * coarser, then the catalogue's order. Undefined when the region has no figures on the topic.
 */
export function headlineOf(
  topic: Indicator['topic'],
  rows: RegionAnswer['indicators'],
  catalogue: readonly LoadedIndicator[],
): LoadedIndicator | undefined {
  const withFigures = new Set(rows.filter(({ latest }) => latest !== null).map(({ indicator }) => indicator));
  return catalogue
    .filter((indicator) => indicator.topic === topic && withFigures.has(indicator.id))
    .sort(
      (a, b) =>
        Number(a.unit !== 'persons') - Number(b.unit !== 'persons') ||
        Number(a.base !== 'residence') - Number(b.base !== 'residence') ||
        FINENESS[a.frequencies[0]!] - FINENESS[b.frequencies[0]!],
    )[0];
}
