import { useSearchParams } from 'react-router';

/** The day or instant that the address asks the page's question of; undefined for now. The API judges whether it is one. */
export function useAsOf(): string | undefined {
  const [params] = useSearchParams();
  return params.get('asOf') || undefined;
}
