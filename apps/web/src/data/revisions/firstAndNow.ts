import type { Point, Series, Triangle, Unit } from '@regionpuls/domain';

/** Fewer periods than this make no course. */
const FEWEST = 3;

/**
 * The shown periods as they were first published and as they are known now; null where the two are the same, or too few
 * periods have figures to see anything.
 */
export function firstAndNow(
  { series, rows, vintages }: Triangle,
  unit: Unit,
  source: string,
): { first: Series; now: Series } | null {
  const given = rows.flatMap(({ period, values }) => {
    const said = values.filter((cell) => cell !== null);
    const [first, last] = [said[0], said.at(-1)];
    return first && last ? [{ period, first, last }] : [];
  });
  const isRevised = given.some(({ first, last }) => first.value !== last.value);
  const known = given.filter(({ first, last }) => first.value !== null && last.value !== null);
  const [newest] = vintages.slice(-1);
  if (!isRevised || known.length < FEWEST) return null;
  const make = (points: Point[]): Series => ({
    ...series,
    unit,
    points,
    source,
    vintage: newest ?? null,
    notes: [],
  });
  return {
    first: make(given.map(({ period, first }) => ({ period, ...first }))),
    now: make(given.map(({ period, last }) => ({ period, ...last }))),
  };
}
