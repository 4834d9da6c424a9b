/** Who asks, as the flags tell. */
import type { Attempt } from '../gate/attempt.ts';
import { type Flags, UsageError } from './command.ts';

const ORIGINS = ['command', 'upload', 'schedule'] as const;

/** @throws UsageError when the origin is none of ours. */
export function attemptOf({ origin = 'command', by, feed }: Flags): Attempt {
  const found = ORIGINS.find((one) => one === origin);
  if (!found) throw new UsageError(`--origin må være ${ORIGINS.join(', ')}.`);
  return { origin: found, by: by ?? null, feed: feed ?? null };
}
