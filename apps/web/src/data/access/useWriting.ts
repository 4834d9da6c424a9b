import { ProblemError } from '@regionpuls/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAccess } from './useAccess.ts';

/**
 * Something that changes what is stored. A key that is refused is forgotten; after anything done, every answer had so far
 * may be an old one.
 * @param act is given the writer's token.
 */
export function useWriting<In, Out>(
  act: (token: string, given: In) => Promise<Out>,
  { changes = true }: { changes?: boolean } = {},
) {
  const { key, forget } = useAccess();
  const client = useQueryClient();
  return useMutation<Out, Error, In>({
    mutationFn: (given) => {
      if (!key) throw new Error('no key');
      return act(key.token, given);
    },
    networkMode: 'always',
    // A busy service turns away before anything is done, so that the same press may come again.
    retry: (failures, error) => failures < 3 && error instanceof ProblemError && error.problem.status === 503,
    retryDelay: (failures) => 1000 * 2 ** failures,
    onSuccess: () => {
      if (changes) void client.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.problem.status === 401) forget('refused');
    },
  });
}
