/** Changes whenever the code that makes an answer may have changed: the bundle's content, or a new start from the source. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const file = import.meta.filename;

export const CODE_VERSION = file.endsWith('.ts')
  ? String(Date.now())
  : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
