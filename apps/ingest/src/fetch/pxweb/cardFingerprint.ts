/** A card in twelve characters: changed when what is asked for, or how it is read, changes. */
import { createHash } from 'node:crypto';
import type { PxwebTable } from '@regionpuls/catalogue';

export function cardFingerprint({ boundaries, queries, reading }: PxwebTable): string {
  return createHash('sha256')
    .update(JSON.stringify({ boundaries, queries, reading }))
    .digest('hex')
    .slice(0, 12);
}
