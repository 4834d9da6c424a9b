import { readProgress } from '@regionpuls/contract';
import type { StatusMethod } from '@regionpuls/domain';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export function progressQuery(id: string, asOf?: string, method?: StatusMethod) {
  return queryOptions({
    queryKey: ['progress', id, asOf ?? null, method ?? null],
    queryFn: ({ signal }) => ask(readProgress, signal, { params: { id }, query: { asOf, method } }),
  });
}
