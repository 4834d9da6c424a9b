/** The land of regions: what is loaded, and the geometry of a year laid out for drawing. */
import { type LaidOutlines, projectOutlines } from '@regionpuls/charts';
import { type ResponseOf, readBoundaries } from '@regionpuls/contract';
import type { RegionIndex } from '@regionpuls/regions';
import type { BoundarySet } from '@regionpuls/store';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';
import { notFound } from '../problems.ts';
import { type Sources, readContext } from '../sources.ts';

type Answer = ResponseOf<typeof readBoundaries>;
type LoadedSet = Answer['sets'][number] & { id: number };

/** So many geometries are kept ready. */
const KEPT = 8;

export function answerBoundaries(app: FastifyInstance, sources: Sources): void {
  const ready = new Map<string, LaidOutlines>();

  mount(app, readBoundaries, async ({ query }): Promise<Answer> => {
    const { figures, index } = await readContext(sources);
    const sets = (await sources.figures.boundarySets())
      .filter(({ level }) => query.level === undefined || level === query.level)
      .map((set) => withSpan(set, index));
    const { year } = query;
    if (year === undefined) return { sets: sets.map(withoutId), land: null };
    const set = chooseSet(sets, year);
    if (!set) {
      const what = `there are no boundaries of level ${query.level} for ${year}`;
      throw notFound(what, sets.map(spanText));
    }
    const { level, origin, licence } = set;
    const key = `${set.id}|${figures.revision}`;
    const outlines = ready.get(key) ?? (await layOut(set, index, sources));
    ready.set(key, outlines);
    if (ready.size > KEPT) ready.delete(ready.keys().next().value!);
    return {
      sets: sets.map(withoutId),
      land: { level, year, credit: { origin, licence, year: set.year }, outlines },
    };
  });
}

async function layOut(
  { id, level, year }: LoadedSet,
  index: RegionIndex,
  sources: Sources,
): Promise<LaidOutlines> {
  const shapes = (await sources.figures.boundaryShapes(id)) ?? {};
  const parents = index.validOn(`${year}-01-01`, level).map(({ code, parent }) => [code, parent] as const);
  // Between counties there is nothing stronger to draw than their own borders.
  return projectOutlines(shapes, level === 'municipality' ? new Map(parents) : new Map());
}

/** The set of the very year, else one of a year with the same regions, the nearest. */
function chooseSet(sets: readonly LoadedSet[], year: number): LoadedSet | undefined {
  return sets
    .filter(({ from, to }) => from <= year && (to === null || year <= to))
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
}

/** Borders of an earlier or later year serve as well while no region of the level began or ceased. */
function withSpan(set: BoundarySet, index: RegionIndex): LoadedSet {
  const regionsOf = (year: number) =>
    index
      .validOn(`${year}-01-01`, set.level)
      .map(({ code, validFrom }) => `${code} ${validFrom}`)
      .join();
  const own = regionsOf(set.year);
  const [first, last] = [index.epochs[0], index.epochs.at(-1)].map((day) => Number(day?.slice(0, 4))) as [
    number,
    number,
  ];
  let [from, to] = [set.year, set.year];
  while (from > first && regionsOf(from - 1) === own) from--;
  while (to <= last && regionsOf(to + 1) === own) to++;
  return { ...set, from, to: to > last ? null : to };
}

function withoutId({ level, year, from, to, origin, licence, recorded }: LoadedSet): Answer['sets'][number] {
  return { level, year, from, to, origin, licence, recorded };
}

function spanText({ level, from, to }: LoadedSet): string {
  return `${level} ${to === from ? from : `${from}–${to ?? ''}`}`;
}
