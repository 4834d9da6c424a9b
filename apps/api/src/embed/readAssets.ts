import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedAssets } from './scripts.ts';

/** The built scripts; undefined where they are not built, and embeds are then shown without them. */
export function readAssets(root: string): EmbedAssets | undefined {
  const path = (name: string) => join(root, 'apps/embed/dist', `${name}.js`);
  if (!existsSync(path('frame')) || !existsSync(path('loader'))) return undefined;
  return { frame: readFileSync(path('frame'), 'utf8'), loader: readFileSync(path('loader'), 'utf8') };
}
