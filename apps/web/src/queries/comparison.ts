import { type ResponseOf, readComparison } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type ComparisonAnswer = ResponseOf<typeof readComparison>;

/** The four that a comparison cannot do without, and whatever else the address holds; the API judges the rest. */
export type ComparisonQuestion = Record<string, string | undefined> & {
  indicator: string;
  region: string;
  from: string;
  to: string;
};

export function comparisonQuery(question: ComparisonQuestion) {
  return queryOptions({
    queryKey: ['comparison', question] as const,
    queryFn: ({ signal }) => ask(readComparison, signal, { query: question }),
  });
}
