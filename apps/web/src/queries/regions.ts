import { listRegions } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** Every region that ever was; names and validity are needed on every page. */
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async ({ signal }) => (await ask(listRegions, signal)).regions,
  staleTime: Infinity,
});
