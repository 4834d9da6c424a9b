/** Every source, one folder each. */
import type { RegionCode, Source } from '@regionpuls/domain';
import { nav } from './nav/card.ts';
import { navRegionCodes } from './nav/regionCodes.ts';
import { ssb } from './ssb/card.ts';

export const sources: readonly Source[] = [nav, ssb];

export function findSource(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}

const codesBySource: Readonly<Record<string, ReadonlyMap<RegionCode, RegionCode>>> = { nav: navRegionCodes };

/** The region table's code for what this source calls `code`; `code` itself unless the source has its own. */
export function regionCodeOf(source: string, code: RegionCode): RegionCode {
  return codesBySource[source]?.get(code) ?? code;
}
