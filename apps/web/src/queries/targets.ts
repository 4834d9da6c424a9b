import { listTargets } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export const targetsQuery = queryOptions({
  queryKey: ['targets'],
  queryFn: async ({ signal }) => (await ask(listTargets, signal)).targets,
});
