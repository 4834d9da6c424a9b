import type { AsOf } from '@regionpuls/domain';
import { osloDay } from '@regionpuls/domain';
import { dayOf } from './writeDay.ts';

const LIVE = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const FROZEN = 'public, max-age=86400, stale-while-revalidate=86400, stale-if-error=604800';

/** A live chart is asked for again after five minutes; one frozen on a day that is over, after a day. */
export function cacheControlOf(asOf: AsOf | undefined, now: () => Date = () => new Date()): string {
  return asOf && dayOf(asOf) < osloDay(now()) ? FROZEN : LIVE;
}
