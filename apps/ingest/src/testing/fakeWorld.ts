/** A world where neither sleeping nor waiting for an answer takes time: the clock moves instead. The network is real. */
import type { Surroundings } from '../fetch/http/surroundings.ts';

export interface FakeWorld extends Surroundings {
  /** How long each sleep was meant to be, in ms. */
  slept: number[];
  lines: string[];
  /** The call that is waiting for an answer has waited as long as it will. */
  expire: () => void;
}

/** @param start noon in Norway in winter, unless told. */
export function createFakeWorld(start = '2026-11-10T11:00:00Z'): FakeWorld {
  let at = Date.parse(start);
  const slept: number[] = [];
  const lines: string[] = [];
  let waiting: { ms: number; controller: AbortController } | null = null;
  return {
    fetch: (url, init) => fetch(url, init),
    now: () => new Date(at),
    sleep: async (ms) => {
      slept.push(ms);
      at += ms;
    },
    timeout: (ms) => {
      waiting = { ms, controller: new AbortController() };
      return waiting.controller.signal;
    },
    expire: () => {
      at += waiting!.ms;
      waiting!.controller.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    },
    random: () => 0.5,
    log: ({ nb }) => void lines.push(nb),
    slept,
    lines,
  };
}
