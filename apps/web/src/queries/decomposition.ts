import { type ResponseOf, readDecomposition } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type DecompositionAnswer = ResponseOf<typeof readDecomposition>;

/** What a change is to be taken apart by, and whatever else the address holds; the API judges the rest. */
export type DecompositionQuestion = Record<string, string | undefined> & {
  kind: string;
  indicator: string;
  region: string;
  from: string;
  to: string;
};

export function decompositionQuery(question: DecompositionQuestion) {
  return queryOptions({
    queryKey: ['decomposition', question] as const,
    queryFn: ({ signal }) => ask(readDecomposition, signal, { query: question }),
  });
}
