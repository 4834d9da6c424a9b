import { useSearchParams } from 'react-router';

/** Reads one entry of the address and gives a function that sets entries (empty ones are removed) without a new page. */
export function useQueryChoice(): [URLSearchParams, (changes: Record<string, string | undefined>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (changes: Record<string, string | undefined>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(changes)) {
          if (value) next.set(key, value);
          else next.delete(key);
        }
        return next;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  return [params, change];
}
