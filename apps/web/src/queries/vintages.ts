import { type ResponseOf, listVintages } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type VintageList = ResponseOf<typeof listVintages>;

export function vintagesQuery(limit: number) {
  return queryOptions({
    queryKey: ['vintages', limit],
    queryFn: ({ signal }) => ask(listVintages, signal, { query: { limit } }),
  });
}
