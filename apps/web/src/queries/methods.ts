import { type ResponseOf, listMethods } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type MethodPage = ResponseOf<typeof listMethods>['methods'][number];

export const methodsQuery = queryOptions({
  queryKey: ['methods'],
  queryFn: async ({ signal }) => (await ask(listMethods, signal)).methods,
});
