/** How many calls in how long. */
export interface RatePolicy {
  calls: number;
  seconds: number;
}

/** `x-ratelimit-policy`: `40;w=60s` or `40;w=60`; null when it says nothing of the kind. */
export function readRatePolicy(header: string | null): RatePolicy | null {
  const match = /^\s*(\d{1,6})\s*;\s*w=(\d{1,6})s?\s*$/.exec(header ?? '');
  if (!match) return null;
  const policy = { calls: Number(match[1]), seconds: Number(match[2]) };
  return policy.calls > 0 && policy.seconds > 0 ? policy : null;
}
