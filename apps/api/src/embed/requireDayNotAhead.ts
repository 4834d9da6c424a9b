import { type View, formatDate, osloDay } from '@regionpuls/domain';
import type { OpenSources } from '../openData/openSources.ts';
import { badParameter } from '../problems.ts';
import { dayOf } from './writeDay.ts';

/**
 * Nobody knows yet what will be known: frozen on a day to come, a chart would still change.
 * @throws ProblemResponse for a day after today's in Norway.
 */
export function requireDayNotAhead(sources: Pick<OpenSources, 'now'>, { asOf }: Pick<View, 'asOf'>): void {
  const today = osloDay(sources.now?.() ?? new Date());
  if (!asOf || dayOf(asOf) <= today) return;
  const text = `is after today, ${formatDate(today, 'en')}: a chart is frozen on a day that has been`;
  throw badParameter('asOf', text, [`to ${today}`]);
}
