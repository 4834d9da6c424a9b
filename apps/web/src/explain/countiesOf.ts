/** The counties that have figures for at least two of their municipalities, as a snapshot shows them. */
import type { Snapshot } from '../queries/snapshot.ts';

/** One municipality tells nothing that the county does not. */
const FEWEST = 2;

export function countiesOf(...snapshots: readonly Pick<Snapshot, 'values'>[]): string[] {
  const [first, ...others] = snapshots.map(
    ({ values }) =>
      new Map(values.filter(({ value }) => value !== null).map((one) => [one.region, one.parent])),
  );
  const counts = new Map<string, number>();
  for (const [region, parent] of first ?? []) {
    if (parent === null || !others.every((known) => known.has(region))) continue;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FEWEST).map(([county]) => county);
}
