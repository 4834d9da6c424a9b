/** The breakdown of series as columns of their own: `sex` always, another when some series needs it. */
import { type Series, breakdownMember } from '@regionpuls/domain';

export function dimensionsOf(series: readonly Series[]): string[] {
  const found = new Set(['sex']);
  for (const { breakdown } of series) {
    const member = breakdownMember(breakdown);
    if (member) found.add(member.dimension);
  }
  return [...found];
}

/** The series' member of the dimension; `total` where it is broken down by another, or by none. */
export function memberOf(series: Pick<Series, 'breakdown'>, dimension: string): string {
  const member = breakdownMember(series.breakdown);
  return member?.dimension === dimension ? member.member : 'total';
}
