/** What fetching needs of the world, as arguments: tests give a clock that moves when somebody sleeps. */
import type { LocalizedText } from '@regionpuls/domain';

export interface Surroundings {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  now: () => Date;
  sleep: (ms: number) => Promise<void>;
  /** Aborts after so long with a `TimeoutError`. */
  timeout: (ms: number) => AbortSignal;
  /** From 0 up to, not including, 1. */
  random: () => number;
  /** What happens, for the one who waits. */
  log: (text: LocalizedText) => void;
}

export function realSurroundings(log: Surroundings['log']): Surroundings {
  return {
    fetch: (url, init) => fetch(url, init),
    now: () => new Date(),
    sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
    timeout: (ms) => AbortSignal.timeout(ms),
    random: Math.random,
    log,
  };
}
