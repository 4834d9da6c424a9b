/** Confidence intervals for one share. */
import { betaQuantile } from './betaDistribution.ts';
import { normalQuantile } from './normal.ts';
import { requireLevel, requireWhole } from './requireSeries.ts';

/** An estimate and its confidence limits, all in one unit. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval without continuity correction (Wilson 1927, J. American Statistical Association 22,
 * 209-212): the default for a share of persons. Fractions, not per cent.
 * @param count persons with the trait, 0 to `total`
 * @param total persons in all, 1 or more
 * @throws RangeError for other arguments
 */
export function wilsonInterval(count: number, total: number, level = 0.95): Interval {
  requireShare('Wilson interval', count, total, level);
  const z = normalQuantile(0.5 + level / 2);
  const share = count / total;
  const square = (z * z) / total;
  const centre = share + square / 2;
  const half = Math.sqrt(square * (share * (1 - share) + square / 4));
  return {
    estimate: share,
    lower: count === 0 ? 0 : Math.min(share, (centre - half) / (1 + square)),
    upper: count === total ? 1 : Math.max(share, (centre + half) / (1 + square)),
  };
}

/**
 * The exact interval of Clopper & Pearson (1934), Biometrika 26, 404-413: never covers less than it promises, and is
 * wider than Wilson's. Fractions; arguments and errors as for `wilsonInterval`.
 */
export function clopperPearsonInterval(count: number, total: number, level = 0.95): Interval {
  requireShare('Clopper-Pearson interval', count, total, level);
  const tail = (1 - level) / 2;
  return {
    estimate: count / total,
    lower: count === 0 ? 0 : betaQuantile(tail, count, total - count + 1),
    upper: count === total ? 1 : betaQuantile(tail, count + 1, total - count, 'upper'),
  };
}

function requireShare(method: string, count: number, total: number, level: number): void {
  requireWhole(method, 'total', total, 1);
  requireWhole(method, 'count', count, 0, total);
  requireLevel(method, level);
}
