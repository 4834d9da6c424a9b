import { type ResponseOf, readRevisions } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type RevisionAnswer = ResponseOf<typeof readRevisions>;

export interface RevisionQuestion {
  indicator: string;
  region: string;
  sex?: string | undefined;
  frequency?: string | undefined;
  boundaries?: string | undefined;
  periods?: string | undefined;
}

export function revisionsQuery(question: RevisionQuestion) {
  return queryOptions({
    queryKey: ['revisions', question] as const,
    queryFn: ({ signal }) => ask(readRevisions, signal, { query: { ...question } }),
  });
}
