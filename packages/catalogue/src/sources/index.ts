/** Every source, one folder each. */
import type { Feed, RegionCode, Source } from '@regionpuls/domain';
import { nav } from './nav/card.ts';
import { navFeed } from './nav/feed.ts';
import { navRegionCodes } from './nav/regionCodes.ts';
import type { PxwebOffice, PxwebTable } from './pxwebTable.ts';
import { ssb } from './ssb/card.ts';
import { ssbFeeds } from './ssb/feeds.ts';
import { ssbOffice } from './ssb/office.ts';
import { ssbTables } from './ssb/tables/index.ts';

export { guessNavIndicator } from './nav/guessNavIndicator.ts';
export { looksLikeHl060, readHl060 } from './nav/hl060/readHl060.ts';
export * from './pxwebTable.ts';
export * from './ssb/klass/index.ts';

export const sources: readonly Source[] = [nav, ssb];

export function findSource(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}

const codesBySource: Readonly<Record<string, ReadonlyMap<RegionCode, RegionCode>>> = { nav: navRegionCodes };

/** The region table's code for what this source calls `code`; `code` itself unless the source has its own. */
export function regionCodeOf(source: string, code: RegionCode): RegionCode {
  return codesBySource[source]?.get(code) ?? code;
}

/** What the sources publish again and again. */
export const feeds: readonly Feed[] = [navFeed, ...ssbFeeds];

export const pxwebOffices: readonly PxwebOffice[] = [ssbOffice];
export const pxwebTables: readonly PxwebTable[] = ssbTables;

export function findPxwebOffice(source: string): PxwebOffice | undefined {
  return pxwebOffices.find(({ id }) => id === source);
}

export function findPxwebTable(source: string, table: string): PxwebTable | undefined {
  return pxwebTables.find((card) => card.source === source && card.table === table);
}
