import { type ResponseOf, readRegion } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type RegionAnswer = ResponseOf<typeof readRegion>;

export function regionQuery(code: string) {
  return queryOptions({
    queryKey: ['region', code],
    queryFn: ({ signal }) => ask(readRegion, signal, { params: { code } }),
  });
}
