/** When a publication counts as known, and what of the archive was known at an instant. */
import { type AsOf, type Published, asOfSchema, endOfDay, startOfDay } from '@regionpuls/domain';

/**
 * The instant from which a publication counts as known: the start of its day. One dated by month only is known from the end of
 * that month, but never later than we recorded it: what we hold, we know.
 */
export function knownFrom({ published, precision }: Published, recorded: Date): Date {
  if (precision !== 'month') return new Date(startOfDay(published));
  return new Date(Math.min(endOfDay(published), recorded.getTime()));
}

/** A date means to the end of that day in Norway; an instant is itself. @throws ZodError when it is neither. */
export function instantOf(asOf: AsOf): Date {
  const text = asOfSchema.parse(asOf);
  return new Date(text.length === 10 ? endOfDay(text) : Date.parse(text));
}

/** What decides whether a vintage was known: instants in milliseconds since 1970 UTC. */
export interface Knowable {
  id: number;
  knownFrom: number;
  recordedAt: number;
}

/** The order of the archive: a vintage later in it has the last word. Of those known from the same instant, the one added last. */
export function byKnownFrom(
  a: Pick<Knowable, 'id' | 'knownFrom'>,
  b: Pick<Knowable, 'id' | 'knownFrom'>,
): number {
  return a.knownFrom - b.knownFrom || a.id - b.id;
}

/**
 * The vintages known at an instant.
 *
 * Before the archive was born, only publication counts: it is how the archive can tell what was known in 2018. From its birth on
 * it must also have held the vintage, so that an answer once given can be given again.
 *
 * @param vintages all of them. @param birth when the first delivery was recorded; null while the archive is empty.
 */
export function knownAt<V extends Knowable>(
  vintages: readonly V[],
  birth: number | null,
  instant: Date,
): V[] {
  const at = instant.getTime();
  const archived = birth !== null && at >= birth;
  return vintages.filter((vintage) => vintage.knownFrom <= at && (!archived || vintage.recordedAt <= at));
}
