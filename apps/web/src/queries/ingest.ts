import { readIngest } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export function ingestQuery(id: string) {
  return queryOptions({
    queryKey: ['ingest', id],
    queryFn: ({ signal }) => ask(readIngest, signal, { params: { id } }),
    staleTime: 0,
  });
}
