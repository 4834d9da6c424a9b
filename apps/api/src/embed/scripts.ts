/** The embed's two scripts under names that say their content, so that they can be kept for ever and checked on arrival. */
import { createHash } from 'node:crypto';
import { sha256 } from './stylesheet.ts';

export interface EmbedAssets {
  /** Text of the script that runs in the embedded page; undefined where it is not built, and pages are then without script. */
  frame: string | undefined;
  /** Texts of the scripts that partners have on their own pages, each that was ever released; the last is the current one. */
  loaders: readonly string[];
}

export interface Script {
  /** Within this site. */
  path: string;
  /** For `integrity`, and for the policy that lets it run. */
  integrity: string;
  text: string;
}

export function nameScript(name: 'frame' | 'loader', text: string): Script {
  return { path: `/embed/${name}.${contentHash(text)}.js`, integrity: sha256(text), text };
}

export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
