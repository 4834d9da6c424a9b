import { type ResponseOf, readForecast } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type ForecastAnswer = ResponseOf<typeof readForecast>;

export function forecastQuery(question: { indicator: string; region: string; asOf?: string | undefined }) {
  return queryOptions({
    queryKey: ['forecast', question],
    queryFn: ({ signal }) => ask(readForecast, signal, { query: { ...question } }),
  });
}
