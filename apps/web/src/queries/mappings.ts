import { listMappings } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export const mappingsQuery = queryOptions({
  queryKey: ['mappings'],
  queryFn: async ({ signal }) => (await ask(listMappings, signal)).mappings,
  staleTime: 0,
});
