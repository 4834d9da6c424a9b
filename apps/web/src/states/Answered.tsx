import { Skeleton } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useReader } from '../reader/useReader.ts';
import { Failure } from './Failure.tsx';

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  /** What to show while waiting, as tall as what will come. A length makes a plain block of that height. */
  waiting: ReactNode | { height: string };
  children: (answer: T) => ReactNode;
}

/** Waiting, failed, or answered; an answer already had stays when fetching it again fails. */
export function Answered<T>({ query, waiting, children }: AnsweredProps<T>) {
  const { t } = useReader();
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <Failure error={query.error} kept={t.failure.kept} />}
        {children(query.data)}
      </>
    );
  }
  if (query.error) return <Failure error={query.error} />;
  return (
    <div aria-hidden="true">
      {isHeight(waiting) ? <Skeleton height={waiting.height} width="100%" /> : waiting}
    </div>
  );
}

function isHeight(waiting: ReactNode | { height: string }): waiting is { height: string } {
  return typeof waiting === 'object' && waiting !== null && 'height' in waiting;
}
