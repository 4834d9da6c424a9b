/** A file named on the command line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Payload, payloadOfFile } from '@regionpuls/store';
import { UsageError } from './command.ts';

/** Its hash at once, its bytes when asked for. @throws UsageError when it cannot be read. */
export function loadPayload(path: string): { payload: Payload; fileName: string } {
  return { payload: orUsage(path, () => payloadOfFile(path)), fileName: basename(path) };
}

/** @throws UsageError when it cannot be read. */
export function loadBytes(path: string): { bytes: Uint8Array; fileName: string } {
  return { bytes: orUsage(path, () => readFileSync(path)), fileName: basename(path) };
}

function orUsage<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(
      `Kan ikke lese filen «${path}»: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
