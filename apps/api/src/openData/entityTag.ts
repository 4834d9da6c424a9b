import { createHash } from 'node:crypto';

/** A new start may be new code, which may write the same figures in another way. */
const STARTED = Date.now();

/** A weak ETag: it says the same figures in the same form, not the same bytes, which may be compressed on the way. */
export function entityTag(...of: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify([STARTED, ...of]));
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}
