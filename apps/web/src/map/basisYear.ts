import type { Snapshot } from '../queries/snapshot.ts';

/** The year whose borders the figures are shown on: that of the basis, or of the period as it was published. */
export function basisYear({ boundaries, period }: Pick<Snapshot, 'boundaries' | 'period'>): number {
  return Number(boundaries === 'published' ? (period ?? '').slice(0, 4) : boundaries);
}
