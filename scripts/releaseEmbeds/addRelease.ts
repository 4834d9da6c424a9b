import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIST = 'releases.txt';

/**
 * Adds a loader to those released, under the name that says its content; one that is there already is left as it is.
 * @param day `YYYY-MM-DD`.
 * @returns the file's name, and whether it was new.
 */
export function addRelease(folder: string, text: string, day: string): { file: string; added: boolean } {
  const file = `loader.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
  const path = join(folder, file);
  if (existsSync(path)) {
    if (readFileSync(path, 'utf8') !== text) throw new Error(`${file} is another loader under the same name`);
    return { file, added: false };
  }
  writeFileSync(path, text, { flag: 'wx' });
  appendFileSync(join(folder, LIST), `${day} ${file}\n`);
  return { file, added: true };
}
