/** What is measured, by whom, and what of it is loaded. */
import { listIndicators, type ResponseOf } from '@regionpuls/contract';
import {
  type BoundaryBasis,
  type Figures,
  type Frequency,
  type RegionCode,
  type RegionLevel,
  fromOrdinal,
} from '@regionpuls/domain';
import type { RegionIndex } from '@regionpuls/regions';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';
import { type Sources, readContext } from '../sources.ts';
import { newestVintage } from '../vintages.ts';

type Coverage = NonNullable<ResponseOf<typeof listIndicators>['indicators'][number]['coverage']>;

export function answerCatalogue(app: FastifyInstance, sources: Sources): void {
  mount(app, listIndicators, async () => {
    const { figures, index } = await readContext(sources);
    const indicators = await Promise.all(
      sources.indicators.map(async (indicator) => ({
        ...indicator,
        coverage: await coverageOf(sources, figures, index, indicator.id, indicator.frequencies),
      })),
    );
    return { indicators, sources: [...sources.cards] };
  });
}

export async function coverageOf(
  sources: Sources,
  figures: Figures,
  index: RegionIndex,
  id: string,
  frequencies: readonly Frequency[],
): Promise<Coverage | null> {
  const levels = new Set<RegionLevel>();
  const regions = new Set<RegionCode>();
  const boundaries = new Set<BoundaryBasis>();
  const ranges = new Map<Frequency, [number, number]>();
  const vintages = new Set<number>();
  for (const key of figures.keysOf(id)) {
    const columns = figures.find(key);
    if (!columns || columns.ordinals.length === 0) continue;
    regions.add(key.region);
    boundaries.add(key.boundaries);
    vintages.add(columns.vintage);
    const level = index.find(key.region)?.level;
    if (level) levels.add(level);
    const first = columns.ordinals[0]!;
    const last = columns.ordinals.at(-1)!;
    const range = ranges.get(key.frequency);
    ranges.set(key.frequency, range ? [Math.min(range[0], first), Math.max(range[1], last)] : [first, last]);
  }
  const newest = await newestVintage(sources, [...vintages]);
  if (!newest) return null;
  return {
    levels: LEVELS.filter((level) => levels.has(level)),
    frequencies: frequencies.flatMap((frequency) => {
      const range = ranges.get(frequency);
      return range
        ? [{ frequency, from: fromOrdinal(frequency, range[0]), to: fromOrdinal(frequency, range[1]) }]
        : [];
    }),
    boundaries: [...boundaries].sort(),
    regions: regions.size,
    vintage: newest,
  };
}

const LEVELS: readonly RegionLevel[] = ['country', 'county', 'municipality', 'unallocated'];
