import type { LoadedIndicator } from '../../queries/indicators.ts';

/** Years whose borders there are figures on, oldest first. */
export function boundaryYears(indicators: readonly Pick<LoadedIndicator, 'coverage'>[]): string[] {
  const bases = new Set(indicators.flatMap(({ coverage }) => coverage?.boundaries ?? []));
  return [...bases].filter((basis) => basis !== 'published').sort();
}
