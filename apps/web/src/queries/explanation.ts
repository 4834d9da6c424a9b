import { type ResponseOf, explainFigure } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type Explanation = ResponseOf<typeof explainFigure>;

export function explanationQuery(question: {
  indicator: string;
  region: string;
  period: string;
  asOf?: string | undefined;
}) {
  return queryOptions({
    queryKey: ['explanation', question],
    queryFn: ({ signal }) => ask(explainFigure, signal, { query: { ...question } }),
  });
}
