import { type ResponseOf, listIndicators } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type Catalogue = ResponseOf<typeof listIndicators>;
/** An indicator with what is loaded of it. */
export type LoadedIndicator = Catalogue['indicators'][number];

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => ask(listIndicators, signal),
});
