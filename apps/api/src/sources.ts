/** What an answer is made from: the stores, the catalogue and the region index, for one instant. */
import type { AsOf, Figures, Indicator, LocalizedText, Region, RegionCode, Source } from '@regionpuls/domain';
import { type RegionIndex, createRegionIndex } from '@regionpuls/regions';
import type { AgreementsReader, FiguresReader } from '@regionpuls/store';
import { badParameter } from './problems.ts';

export interface Sources {
  figures: FiguresReader;
  agreements: AgreementsReader;
  indicators: readonly Indicator[];
  cards: readonly Source[];
  industries: readonly { code: string; label: LocalizedText }[];
}

/** @throws ProblemResponse naming the indicators there are. */
export function requireIndicator(sources: Sources, id: string): Indicator {
  const indicator = sources.indicators.find((candidate) => candidate.id === id);
  if (indicator) return indicator;
  throw badParameter(
    'indicator',
    `there is no indicator «${id}»`,
    sources.indicators.map((candidate) => candidate.id),
  );
}

/** Region indexes by the table they were built from, so that a new table is a new index. */
const indexes = new WeakMap<readonly Region[], RegionIndex>();

export async function readRegionIndex(sources: Sources): Promise<RegionIndex> {
  const { regions, changes } = await sources.figures.regions();
  let index = indexes.get(regions);
  if (!index) {
    index = createRegionIndex(regions, changes);
    indexes.set(regions, index);
  }
  return index;
}

/** Figures and borders together, as of the instant asked for. */
export async function readContext(
  sources: Sources,
  asOf?: AsOf,
): Promise<{ figures: Figures; index: RegionIndex }> {
  const [figures, index] = await Promise.all([sources.figures.figures(asOf), readRegionIndex(sources)]);
  return { figures, index };
}

/** @throws ProblemResponse naming the code. */
export function requireRegion(index: RegionIndex, code: RegionCode, parameter = 'region'): Region {
  const region = index.find(code);
  if (region) return region;
  throw badParameter(parameter, `there is no region «${code}»; /api/v1/regions lists them`);
}
