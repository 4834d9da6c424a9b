import { readSeries } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** The figures a chart asks for, as query entries. */
export interface SeriesQuestion {
  indicator: string;
  region: string;
  sex?: string | undefined;
  frequency?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  boundaries?: string | undefined;
  recipe?: string | undefined;
  asOf?: string | undefined;
}

export function seriesQuery(question: SeriesQuestion) {
  return queryOptions({
    queryKey: ['series', question],
    queryFn: async ({ signal }) => (await ask(readSeries, signal, { query: { ...question } })).series,
  });
}
