/** One attempt at one call: an answer in JSON, or why it is worth another try. */
import type { LocalizedText } from '@regionpuls/domain';
import { parseJsonText } from '@regionpuls/formats';
import { FetchFailure } from './fetchFailure.ts';
import { officeText } from './officeText.ts';
import { readRatePolicy } from './ratePolicy.ts';
import { retryAfter } from './retryAfter.ts';
import type { Surroundings } from './surroundings.ts';

export interface Answer {
  /** Verbatim. */
  text: string;
  json: unknown;
  /** The header `x-ratelimit-policy`. */
  policy: string | null;
}

export interface Failed {
  /** What the office did, as the rest of a sentence about it. */
  why: LocalizedText;
  /** At least so long before the next attempt; null where nothing was told. */
  waitMs: number | null;
  policy: string | null;
}

const WORTH_ANOTHER_TRY = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A full minute's quota is free again after so long. */
const QUOTA_SECONDS = 60;

/** @throws FetchFailure with the office's own words when it refuses the query itself. */
export async function tryOnce(
  url: string,
  init: RequestInit,
  name: string,
  timeoutMs: number,
  { fetch, now, timeout }: Pick<Surroundings, 'fetch' | 'now' | 'timeout'>,
): Promise<Answer | Failed> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { ...init, signal: timeout(timeoutMs) });
    text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  } catch (error) {
    return { why: networkText(error, timeoutMs), waitMs: null, policy: null };
  }
  const policy = response.headers.get('x-ratelimit-policy');
  const { status } = response;
  if (!response.ok) {
    const said = officeText(text);
    if (!WORTH_ANOTHER_TRY.has(status)) throw refused(name, status, said);
    const told = retryAfter(response.headers.get('retry-after'), now());
    const quota = status === 429 ? (readRatePolicy(policy)?.seconds ?? QUOTA_SECONDS) * 1000 : null;
    return {
      why: answered(`${status}${said === null ? '' : ` («${said}»)`}`),
      waitMs: told ?? quota,
      policy,
    };
  }
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!.trim();
  if (type !== '' && !/[/+]json$/i.test(type)) return { why: answered(`200, ${type}`), waitMs: null, policy };
  const parsed = parseJsonText(text);
  if (parsed.ok) return { text, json: parsed.value, policy };
  const { nb, nn, en } = parsed.message;
  const bare = (sentence: string) => sentence.replace(/\.$/, '');
  return {
    why: {
      nb: `svarte 200, men ${bare(nb)}`,
      nn: `svarte 200, men ${bare(nn)}`,
      en: `answered 200, but ${bare(en)}`,
    },
    waitMs: null,
    policy,
  };
}

function answered(what: string): LocalizedText {
  return { nb: `svarte ${what}`, nn: `svarte ${what}`, en: `answered ${what}` };
}

function networkText(error: unknown, timeoutMs: number): LocalizedText {
  if (error instanceof Error && error.name === 'TimeoutError') {
    const seconds = Math.ceil(timeoutMs / 1000);
    return {
      nb: `svarte ikke innen ${seconds} s`,
      nn: `svarte ikkje innan ${seconds} s`,
      en: `did not answer within ${seconds} s`,
    };
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const what = cause instanceof Error ? cause.message : String(cause);
  return {
    nb: `brøt forbindelsen (${what})`,
    nn: `braut sambandet (${what})`,
    en: `broke the connection (${what})`,
  };
}

function refused(name: string, status: number, said: string | null): FetchFailure {
  const words = said === null ? '' : `: «${said}»`;
  return new FetchFailure(
    `${name} avviste spørringen med ${status}${words}.`,
    `${name} avviste spørjinga med ${status}${words}.`,
    `${name} refused the query with ${status}${words}.`,
  );
}
