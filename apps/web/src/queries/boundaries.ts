import { type ResponseOf, readBoundaries } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type BoundarySets = ResponseOf<typeof readBoundaries>['sets'];

/** Which years' boundaries are loaded, without their geometry. */
export const boundarySetsQuery = queryOptions({
  queryKey: ['boundaries'],
  queryFn: async ({ signal }) => (await ask(readBoundaries, signal)).sets,
});

export function landQuery(level: 'county' | 'municipality', year: number) {
  return queryOptions({
    queryKey: ['boundaries', level, year] as const,
    queryFn: async ({ signal }) =>
      (await ask(readBoundaries, signal, { query: { level, year: String(year) } })).land,
  });
}
