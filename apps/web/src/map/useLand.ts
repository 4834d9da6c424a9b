import type { LandOfYear } from '@regionpuls/contract';
import { useQuery } from '@tanstack/react-query';
import { type BoundarySets, boundarySetsQuery, landQuery } from '../queries/boundaries.ts';
import type { Snapshot } from '../queries/snapshot.ts';
import { basisYear } from './basisYear.ts';

export interface Land {
  /** True when there are boundaries for the borders that are shown. */
  canDraw: boolean;
  isPending: boolean;
  /** Null until it is here, or when it is not wanted. */
  land: LandOfYear | null;
}

/** The land on the snapshot's borders, fetched when it is wanted. */
export function useLand(
  snapshot: Pick<Snapshot, 'level' | 'boundaries' | 'period'>,
  isWanted: boolean,
): Land {
  const year = basisYear(snapshot);
  const sets = useQuery(boundarySetsQuery);
  const isLoaded = hasLand(sets.data ?? [], snapshot.level, year);
  const land = useQuery({ ...landQuery(snapshot.level, year), enabled: isLoaded && isWanted });
  return {
    // Boundaries that cannot be fetched are as good as none: the tiles need none.
    canDraw: isLoaded && !land.isError,
    isPending: sets.isPending || (isLoaded && isWanted && land.isPending),
    land: (isWanted && land.data) || null,
  };
}

function hasLand(sets: BoundarySets, level: Snapshot['level'], year: number): boolean {
  return sets.some((set) => set.level === level && set.from <= year && (set.to === null || year <= set.to));
}
