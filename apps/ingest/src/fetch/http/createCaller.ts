/** Calls an API that may be slow, full, closed or broken: waits its turn, tries again where that can help, and gives up in time. */
import type { LocalizedText } from '@regionpuls/domain';
import { FetchFailure } from './fetchFailure.ts';
import { createRateLimiter } from './rateLimiter.ts';
import { readRatePolicy } from './ratePolicy.ts';
import type { Surroundings } from './surroundings.ts';
import { type Answer, type Failed, tryOnce } from './tryOnce.ts';

export interface CallRules {
  /** Calls in any minute stay under this number. */
  callsPerMinute: number;
  /** Attempts at one call. */
  attempts: number;
  /** For one attempt, its body included. */
  timeoutMs: number;
  /** For all calls together, waiting included. */
  deadlineMs: number;
}

export const USUAL_RULES: CallRules = {
  callsPerMinute: 30,
  attempts: 7,
  timeoutMs: 60_000,
  deadlineMs: 45 * 60_000,
};

export interface Caller {
  /** @throws FetchFailure when it gives up. */
  call: (url: string, init?: RequestInit) => Promise<Answer>;
  /** The office has told its own limit; only ever makes it slower. */
  limitTo: (callsPerMinute: number) => void;
}

/** The first wait before a new attempt is somewhere under this, and each next under twice the one before (full jitter). */
const BACKOFF_MS = 1000;
const LONGEST_BACKOFF_MS = 60_000;

/** @param name the office in a sentence. @param mayCall asked before each attempt; throws when nothing may be fetched now. */
export function createCaller(
  name: string,
  rules: CallRules,
  surroundings: Surroundings,
  mayCall: () => void = () => undefined,
): Caller {
  const { now, sleep, random, log } = surroundings;
  const limiter = createRateLimiter({ calls: rules.callsPerMinute, seconds: 60 }, surroundings);
  const deadline = now().getTime() + rules.deadlineMs;
  const pause = async (ms: number, why: LocalizedText | null) => {
    if (now().getTime() + ms > deadline) throw tooLate(name, rules.deadlineMs, why);
    await sleep(ms);
  };
  const call: Caller['call'] = async (url, init = {}) => {
    for (let attempt = 1; ; attempt++) {
      for (let ms = limiter.wait(); ms > 0; ms = limiter.wait()) await pause(ms, null);
      mayCall();
      limiter.take();
      const outcome: Answer | Failed = await tryOnce(url, init, name, rules.timeoutMs, surroundings);
      const policy = readRatePolicy(outcome.policy);
      if (policy) limiter.slowTo(policy);
      if (!('why' in outcome)) return outcome;
      if (attempt === rules.attempts) throw gaveUp(name, attempt, outcome.why);
      const jitter = random() * Math.min(LONGEST_BACKOFF_MS, BACKOFF_MS * 2 ** (attempt - 1));
      const ms = Math.ceil((outcome.waitMs ?? 0) + jitter);
      log(tryingAgain(name, outcome.why, Math.ceil(ms / 1000), `${attempt + 1}/${rules.attempts}`));
      await pause(ms, outcome.why);
    }
  };
  return { call, limitTo: (callsPerMinute) => limiter.slowTo({ calls: callsPerMinute, seconds: 60 }) };
}

function tryingAgain(name: string, why: LocalizedText, seconds: number, attempt: string): LocalizedText {
  return {
    nb: `${name} ${why.nb}. Prøver igjen om ${seconds} s (forsøk ${attempt}).`,
    nn: `${name} ${why.nn}. Prøver igjen om ${seconds} s (forsøk ${attempt}).`,
    en: `${name} ${why.en}. Trying again in ${seconds} s (attempt ${attempt}).`,
  };
}

function gaveUp(name: string, attempts: number, { nb, nn, en }: LocalizedText): FetchFailure {
  return new FetchFailure(
    `${name} ${nb}. Ga opp etter ${attempts} forsøk; ingenting er endret.`,
    `${name} ${nn}. Gav opp etter ${attempts} forsøk; ingenting er endra.`,
    `${name} ${en}. Gave up after ${attempts} attempts; nothing has been changed.`,
  );
}

function tooLate(name: string, deadlineMs: number, why: LocalizedText | null): FetchFailure {
  const minutes = Math.round(deadlineMs / 60_000);
  return new FetchFailure(
    `${name} ble ikke ferdig innen ${minutes} minutter${why ? ` (sist: ${why.nb})` : ''}; ingenting er endret.`,
    `${name} vart ikkje ferdig innan ${minutes} minutt${why ? ` (sist: ${why.nn})` : ''}; ingenting er endra.`,
    `${name} did not finish within ${minutes} minutes${why ? ` (last: ${why.en})` : ''}; nothing has been changed.`,
  );
}
