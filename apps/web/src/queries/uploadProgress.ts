import { readUpload } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

const EVERY_MS = 500;

/** How far an upload has come, asked again and again until it is read. */
export function uploadProgressQuery(job: string) {
  return queryOptions({
    queryKey: ['upload', job],
    queryFn: ({ signal }) => ask(readUpload, signal, { params: { job } }),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: true,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
}
