import { type ResponseOf, listIngests } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type IngestAnswer = ResponseOf<typeof listIngests>;

export interface IngestQuestion {
  source?: string | undefined;
  waiting?: 'true' | undefined;
  /** Only ingests older than this one: the next page. */
  before?: string | undefined;
  limit?: number | undefined;
}

/** Newest first. Others may have done something since: asked anew whenever it is shown. */
export function ingestsQuery(question: IngestQuestion) {
  return queryOptions({
    queryKey: ['ingests', question] as const,
    queryFn: ({ signal }) => ask(listIngests, signal, { query: { ...question } }),
    staleTime: 0,
  });
}
