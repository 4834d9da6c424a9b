/** The bipartite map of regions on two days: which of the one lie in which of the other, and what hangs together. */
import type { RegionCode } from '@regionpuls/domain';
import type { RegionIndex } from './regionIndex.ts';

export interface Link {
  source: RegionCode;
  target: RegionCode;
  /** Part of the source that lies in the target: 1 when all of it, null when it is a part of unknown size. */
  share: number | null;
}

/** What must be summed together to be exact: no link leads out of it. */
export interface Component {
  sources: RegionCode[];
  targets: RegionCode[];
}

/** Codes in code order, links by source then target, components by their first source. */
export interface Correspondence {
  sources: readonly RegionCode[];
  targets: readonly RegionCode[];
  links: readonly Link[];
  components: readonly Component[];
}

/** Part of `source` that lies in `target`, between 0 and 1; undefined when it is not known. */
export type ShareLookup = (
  source: RegionCode,
  target: RegionCode,
  sourceDate: string,
  targetDate: string,
) => number | undefined;

/** A source without links, or a target without, is a component of its own: nothing is lost. */
export function createCorrespondence(
  sources: readonly RegionCode[],
  targets: readonly RegionCode[],
  links: readonly Link[],
): Correspondence {
  const ordered = [...links].sort((a, b) => order(a.source, b.source) || order(a.target, b.target));
  const inOrder = { sources: [...sources].sort(order), targets: [...targets].sort(order), links: ordered };
  return { ...inOrder, components: findComponents(inOrder) };
}

/**
 * How the regions of `level` on the day `from` lie in those on the day `to`, which may be earlier. Counties follow from
 * their municipalities.
 */
export function correspond(
  index: RegionIndex,
  from: string,
  to: string,
  level: 'county' | 'municipality' = 'municipality',
  shares?: ShareLookup,
): Correspondence {
  if (shares) return relate(index, from, to, level, shares);
  let known = plain.get(index);
  if (!known) plain.set(index, (known = new Map<string, Correspondence>()));
  const key = `${index.epochOf(from)} ${index.epochOf(to)} ${level}`;
  let map = known.get(key);
  if (!map) known.set(key, (map = relate(index, from, to, level)));
  return map;
}

/** Borders change on few days, so the maps without shares are kept by pairs of stretches. */
const plain = new WeakMap<RegionIndex, Map<string, Correspondence>>();

function relate(
  index: RegionIndex,
  from: string,
  to: string,
  level: 'county' | 'municipality',
  shares?: ShareLookup,
): Correspondence {
  const sources = index.areasIn(index.epochOf(from), level);
  const targets = index.areasIn(index.epochOf(to), level);
  const targetsOf = new Map<number, RegionCode>();
  for (const [target, area] of targets) for (const course of area) targetsOf.set(course, target);
  const links: Link[] = [];
  for (const [source, area] of sources) {
    const hit = new Set(area.map((course) => targetsOf.get(course)));
    for (const target of hit) {
      if (target === undefined) continue;
      links.push({
        source,
        target,
        share: hit.size === 1 ? 1 : (shares?.(source, target, from, to) ?? null),
      });
    }
  }
  return createCorrespondence([...sources.keys()], [...targets.keys()], links);
}

/**
 * The map the other way round. A new region with one old one inside is divided by nothing; where it holds several, each
 * one's part is estimated from `weights` (say, its last known labour force), or unknown without them.
 */
export function reverseCorrespondence(
  map: Correspondence,
  weights?: ReadonlyMap<RegionCode, number>,
): Correspondence {
  const links = map.links.map(({ source, target }): Link => {
    const inTarget = map.links.filter((link) => link.target === target);
    if (inTarget.length === 1) return { source: target, target: source, share: 1 };
    const parts = inTarget.map((link) => {
      const weight = weights?.get(link.source);
      return weight === undefined || link.share === null ? null : weight * link.share;
    });
    const whole = parts.reduce<number | null>(
      (sum, part) => (sum === null || part === null ? null : sum + part),
      0,
    );
    const own = parts[inTarget.findIndex((link) => link.source === source)] ?? null;
    return {
      source: target,
      target: source,
      share: whole === null || own === null || whole === 0 ? null : own / whole,
    };
  });
  return createCorrespondence(map.targets, map.sources, links);
}

function findComponents(map: Omit<Correspondence, 'components'>): Component[] {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    return root;
  };
  for (const { source, target } of map.links) {
    const a = rootOf(`s${source}`);
    const b = rootOf(`t${target}`);
    if (a !== b) parent.set(b, a);
  }
  const found = new Map<string, Component>();
  const componentOf = (node: string) => {
    const root = rootOf(node);
    const component = found.get(root) ?? { sources: [], targets: [] };
    found.set(root, component);
    return component;
  };
  for (const source of map.sources) componentOf(`s${source}`).sources.push(source);
  for (const target of map.targets) componentOf(`t${target}`).targets.push(target);
  return [...found.values()];
}

function order(a: RegionCode, b: RegionCode): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
