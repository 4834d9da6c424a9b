import { ProblemError } from '@regionpuls/contract';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { router } from './routes.tsx';

const MINUTE = 60_000;

/** Too many questions at once, or a service that is catching its breath. */
const TEMPORARY = new Set([429, 503]);

/** A problem document is an answer, and asking again gives the same one; what is temporary is tried again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const isAnswer = error instanceof ProblemError && !TEMPORARY.has(error.problem.status);
  return failures < 2 && !isAnswer;
}

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE,
      gcTime: 60 * MINUTE,
      // Offline, a query must fail and say so instead of waiting in silence.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: isWorthRetrying,
      retryDelay: (failures) => 500 * 3 ** failures,
    },
  },
});

export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
