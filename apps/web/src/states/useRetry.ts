import { useQueryClient } from '@tanstack/react-query';

/** Asks again for all that failed on the page: what fails seldom fails alone, and one press is to be enough. */
export function useRetry(): () => void {
  const client = useQueryClient();
  return () =>
    void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}
