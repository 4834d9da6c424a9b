import type { Sources } from '../sources.ts';

/** What answers need that tell where they can be found again. */
export interface OpenSources extends Sources {
  /** PUBLIC_URL. */
  publicUrl?: string | undefined;
  now?: (() => Date) | undefined;
}
