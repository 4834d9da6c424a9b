import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedAssets } from './scripts.ts';

/** Run from the source, the loader that is built last is the current one, to be tried before it is released for ever. */
const FROM_SOURCE = import.meta.filename.endsWith('.ts');

/** The page's script where it is built, and every loader there has ever been. */
export function readAssets(root: string): EmbedAssets | undefined {
  const embed = (path: string) => join(root, 'apps/embed', path);
  const read = (path: string) => (existsSync(embed(path)) ? readFileSync(embed(path), 'utf8') : undefined);
  const frame = read('dist/frame.js');
  const loaders = (read('released/releases.txt') ?? '')
    .split('\n')
    .flatMap((line) => line.split(' ')[1] ?? [])
    .map((file) => readFileSync(embed(`released/${file}`), 'utf8'));
  const built = FROM_SOURCE ? read('dist/loader.js') : undefined;
  if (built) loaders.push(built);
  return frame || loaders.length > 0 ? { frame, loaders: [...new Set(loaders)] } : undefined;
}
