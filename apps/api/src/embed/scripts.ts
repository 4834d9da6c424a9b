/** The embed's two scripts: the page's own, which is in it, and those for partners' pages, each under a name that says its content. */
import { createHash } from 'node:crypto';
import { sha256 } from './stylesheet.ts';

export interface EmbedAssets {
  /** Text of the script that runs in the embedded page; undefined where it is not built, and pages are then without script. */
  frame: string | undefined;
  /** Texts of the scripts that partners have on their own pages, each that was ever released; the last is the current one. */
  loaders: readonly string[];
}

/** A script that stands in a page. */
export interface InlineScript {
  text: string;
  /** For the policy that lets it run. */
  hash: string;
}

/** @throws Error where the text would end its own element, or begin a comment in it. */
export function inlineScript(text: string): InlineScript {
  const script = text.trim();
  if (/<\/script|<!--/i.test(script))
    throw new Error('The script cannot stand in a page: it has a tag in it.');
  return { text: script, hash: sha256(script) };
}

export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
