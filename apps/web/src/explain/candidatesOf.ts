/** One region of each parent that has a figure in any of the snapshots: the one with the largest. */
import type { Snapshot } from '../queries/snapshot.ts';

export function candidatesOf(snapshots: readonly (Pick<Snapshot, 'values'> | undefined)[]): string[] {
  const best = new Map<string, { region: string; value: number }>();
  for (const { region, parent, value } of snapshots.flatMap((one) => one?.values ?? [])) {
    if (value === null || parent === null) continue;
    // Counties have the one parent: each stands for itself.
    const group = region.length === 2 ? region : parent;
    const before = best.get(group);
    if (!before || value > before.value) best.set(group, { region, value });
  }
  return [...best.values()].map(({ region }) => region);
}
