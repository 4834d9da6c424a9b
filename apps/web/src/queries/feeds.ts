import { type ResponseOf, listFeeds } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type FeedList = ResponseOf<typeof listFeeds>;

export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: ({ signal }) => ask(listFeeds, signal),
  staleTime: 0,
});
