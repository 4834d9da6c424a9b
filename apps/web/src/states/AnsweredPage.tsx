import { ProblemError } from '@regionpuls/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NotFoundPage } from '../missing/NotFoundPage.tsx';
import { Answered } from './Answered.tsx';
import { FailedPage } from './FailedPage.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';

interface AnsweredPageProps<T> {
  query: UseQueryResult<T>;
  /** What to say when there is nothing of that name; that there is no such page, unless told. */
  missing?: ReactNode;
  children: (answer: T) => ReactNode;
}

/** As `Answered`, for an answer that the page has its own heading from: it has one whatever happens. */
export function AnsweredPage<T>({ query, missing = <NotFoundPage />, children }: AnsweredPageProps<T>) {
  if (query.data === undefined && query.error) {
    const isMissing = query.error instanceof ProblemError && query.error.problem.status === 404;
    return isMissing ? missing : <FailedPage error={query.error} />;
  }
  return (
    <Answered query={query} waiting={<PageSkeleton />}>
      {children}
    </Answered>
  );
}
