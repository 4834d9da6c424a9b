import { ProblemError, type ResponseOf, listEmbedUse } from '@regionpuls/contract';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { tell } from '../../queries/tell.ts';
import { useAccess } from '../access/useAccess.ts';

/** Which sites show which charts, to whoever holds a key; it is forgotten with the key. */
export function useEmbedUse(): UseQueryResult<ResponseOf<typeof listEmbedUse>['embeds']> {
  const { key, forget } = useAccess();
  return useQuery({
    queryKey: ['embed-use', key?.access.name, key?.access.expires],
    queryFn: async () => {
      if (!key) throw new Error('no key');
      try {
        return (await tell(listEmbedUse, { token: key.token })).embeds;
      } catch (error) {
        if (error instanceof ProblemError && error.problem.status === 401) forget('refused');
        throw error;
      }
    },
    enabled: key !== null,
    staleTime: 0,
    gcTime: 0,
  });
}
