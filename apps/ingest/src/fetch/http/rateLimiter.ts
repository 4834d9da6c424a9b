/** A token bucket: calls wait here so that any stretch of time as long as the policy's has fewer calls than it allows. */
import type { RatePolicy } from './ratePolicy.ts';
import type { Surroundings } from './surroundings.ts';

export interface RateLimiter {
  /** Milliseconds to wait before the next call may be made. */
  wait(): number;
  /** A call is made now. */
  take(): void;
  /** A limit that came to be known; a wider one than the present changes nothing. */
  slowTo(policy: RatePolicy): void;
}

export function createRateLimiter(limit: RatePolicy, { now }: Pick<Surroundings, 'now'>): RateLimiter {
  let bucket = bucketOf(limit);
  let tokens = bucket.burst;
  let filled = now().getTime();
  const fill = () => {
    const at = now().getTime();
    tokens = Math.min(bucket.burst, tokens + Math.max(0, at - filled) * bucket.perMs);
    filled = at;
  };
  return {
    wait: () => {
      fill();
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / bucket.perMs);
    },
    take: () => {
      fill();
      tokens -= 1;
    },
    slowTo: (policy) => {
      const theirs = bucketOf(policy);
      if (theirs.perMs >= bucket.perMs) return;
      fill();
      bucket = theirs;
      tokens = Math.min(tokens, bucket.burst);
    },
  };
}

/** A burst and what is refilled in the policy's time are together one call fewer than the policy allows. */
function bucketOf({ calls, seconds }: RatePolicy): { burst: number; perMs: number } {
  const most = Math.max(1, calls - 1);
  const burst = Math.max(1, Math.floor(most * 0.15));
  return { burst, perMs: Math.max(most - burst, 0.5) / (seconds * 1000) };
}
