/** What the published rules look at: end points only. Times are in years, values in one unit. */
import type { PublishedStatus, Target } from '@regionpuls/domain';

export interface StatusEnds {
  baseline: { time: number; value: number };
  current: { time: number; value: number };
  goal?: { time: number; value: number };
  direction: Target['direction'];
}

export type Rated = Pick<PublishedStatus, 'status' | 'ratio' | 'score'>;
