import type { Component, Decomposition } from '@regionpuls/domain';

/**
 * Municipalities with the largest contribution to the change first, those that went the other way last, and after them what
 * could not be placed. The parts of the other kinds stand as they came.
 */
export function orderComponents({ kind, change, components }: Decomposition): Component[] {
  if (kind !== 'contribution') return [...components];
  const direction = change < 0 ? -1 : 1;
  const rank = ({ code }: Component) => (code === 'rest' ? 1 : 0);
  return [...components].sort((a, b) => rank(a) - rank(b) || direction * (b.value - a.value));
}
