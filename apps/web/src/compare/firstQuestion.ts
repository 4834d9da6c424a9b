/** What the page compares before anybody has chosen: the first agreed target's indicator, from its baseline. */
import { type Period, type Target, comparePeriods, frequencyOf } from '@regionpuls/domain';
import { type Span, fitPeriod, yearBefore } from './fitPeriod.ts';

/** The founding slide ended here. Where the first target's figures reach it, the first comparison is the slide's own. */
const FOUNDING_END = '2018-04';

/**
 * @param target the first of the list, when it is about what is asked for
 * @param newest the region's newest period of the indicator, when it has any
 */
export function firstPeriods(
  target: Target | undefined,
  newest: Period | undefined,
  spans: readonly Span[],
): { from: Period; to: Period } | undefined {
  const last = newest ?? spans[0]?.to;
  if (last === undefined) return undefined;
  const baseline = target?.versions[0]?.baseline.period;
  if (!baseline || frequencyOf(baseline) !== frequencyOf(last) || comparePeriods(baseline, last) >= 0) {
    return { from: yearBefore(last, spans), to: last };
  }
  const reachesFounding =
    frequencyOf(baseline) === frequencyOf(FOUNDING_END) &&
    comparePeriods(baseline, FOUNDING_END) < 0 &&
    comparePeriods(FOUNDING_END, last) <= 0;
  return { from: fitPeriod(baseline, spans), to: reachesFounding ? FOUNDING_END : last };
}
