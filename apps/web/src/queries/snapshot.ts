import { type ResponseOf, readSnapshot } from '@regionpuls/contract';
import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';

export type Snapshot = ResponseOf<typeof readSnapshot>;

export interface SnapshotQuestion {
  indicator: string;
  level: 'county' | 'municipality';
  parent?: string | undefined;
  period?: string | undefined;
  asOf?: string | undefined;
}

export function snapshotQuery(question: SnapshotQuestion) {
  return queryOptions({
    queryKey: ['snapshot', question] as const,
    queryFn: ({ signal }) => ask(readSnapshot, signal, { query: { ...question } }),
  });
}
