/** The script for other sites under the name that says its content, so that they can refuse any other. */
import { queryOptions } from '@tanstack/react-query';

export interface Loader {
  /** Within this site; it never gets another content. */
  path: string;
  integrity: string;
}

/** Null where the browser cannot compute it: only pages from https can. */
export const loaderQuery = queryOptions({
  queryKey: ['embed', 'loader'] as const,
  queryFn: async ({ signal }): Promise<Loader | null> => {
    const { subtle } = crypto as { subtle?: SubtleCrypto };
    if (!subtle) return null;
    const answer = await fetch('/embed/loader.js', { signal });
    if (!answer.ok) throw new Error(`/embed/loader.js: ${answer.status}`);
    const digest = new Uint8Array(await subtle.digest('SHA-256', await answer.arrayBuffer()));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return {
      path: `/embed/loader.${hex.slice(0, 12)}.js`,
      integrity: `sha256-${btoa(String.fromCharCode(...digest))}`,
    };
  },
});
