/** A region's history: what became what, and when. */
import type { LocalizedText, Region, RegionCode } from '@regionpuls/domain';
import { UnknownRegionError, lastEpochOf } from './basis.ts';
import { BORDERS_KNOWN_FROM } from './checkRegionTables.ts';
import { writeEvent } from './lineageTexts.ts';
import type { SummableLevel } from './borderPlan.ts';
import type { Area, RegionIndex } from './regionIndex.ts';
import { labelOf } from './words.ts';

type Name = Pick<Region, 'code' | 'label'>;

export interface RegionEvent {
  date: string;
  from: Name[];
  to: Name[];
  text: LocalizedText;
}

export interface Lineage {
  region: Region;
  parent: Name | null;
  /** Regions within it, on its last valid borders. */
  children: Region[];
  /** Oldest first; from 2008. */
  history: RegionEvent[];
  /** Regions of today, same level, that hold (part of) its area; itself while it is valid. */
  successors: Name[];
  /** Other codes, same level, that held (part of) its area before its own last borders; oldest first. */
  predecessors: Name[];
}

/** @throws UnknownRegionError. */
export function lineage(code: RegionCode, index: RegionIndex): Lineage {
  const region = index.find(code);
  if (!region) throw new UnknownRegionError(code);
  const newest = index.epochs.length - 1;
  const { level } = region;
  if (level !== 'county' && level !== 'municipality') {
    const today = index.epochs[newest]!;
    return {
      region,
      parent: region.parent === null ? null : nameOf(index, region.parent),
      children: [...index.childrenOf(code, today)],
      history: [],
      successors: [nameOf(index, code)],
      predecessors: [],
    };
  }
  const last = lastEpochOf(index, code);
  const area = index.areaOf(code, last) ?? [];
  const date = index.epochs[last]!;
  const parent = index.parentOf(code, date);
  return {
    region,
    parent: parent ? { code: parent.code, label: parent.label } : null,
    children: [...index.childrenOf(code, date)],
    history: findEvents(index, area, level),
    successors: namesAt(index, area, newest, level),
    predecessors: findPredecessors(index, code, area, last, level),
  };
}

function findEvents(index: RegionIndex, area: Area, level: SummableLevel): RegionEvent[] {
  const events: RegionEvent[] = [];
  index.epochs.forEach((date, epoch) => {
    if (epoch === 0 || date <= BORDERS_KNOWN_FROM) return;
    const before = index.areasIn(epoch - 1, level);
    const after = index.areasIn(epoch, level);
    const changed = (code: RegionCode) => String(before.get(code)) !== String(after.get(code));
    const directFrom = holding(area, before).filter(changed);
    const directTo = holding(area, after).filter(changed);
    if (directFrom.length === 0) return;
    const to = union(
      directTo,
      directFrom.flatMap((code) => holding(before.get(code)!, after)),
    );
    const from = union(
      directFrom,
      directTo.flatMap((code) => holding(after.get(code)!, before)),
    );
    const targets = new Set(to.flatMap((code) => [...after.get(code)!]));
    const partial = new Set(from.filter((code) => before.get(code)!.some((course) => !targets.has(course))));
    const names = {
      from: from.map((code) => nameOf(index, code, index.epochs[epoch - 1])),
      to: to.map((code) => nameOf(index, code, date)),
    };
    events.push({ date, ...names, text: writeEvent({ date, level, partial, ...names }) });
  });
  return events;
}

function findPredecessors(
  index: RegionIndex,
  code: RegionCode,
  area: Area,
  last: number,
  level: SummableLevel,
): Name[] {
  const found = new Map<RegionCode, Name>();
  for (let epoch = 0; epoch <= last; epoch++) {
    if (epoch + 1 < index.epochs.length && index.epochs[epoch + 1]! <= BORDERS_KNOWN_FROM) continue;
    for (const name of namesAt(index, area, epoch, level)) {
      if (name.code !== code && !found.has(name.code)) found.set(name.code, name);
    }
  }
  return [...found.values()];
}

function namesAt(index: RegionIndex, area: Area, epoch: number, level: SummableLevel): Name[] {
  return holding(area, index.areasIn(epoch, level)).map((code) => nameOf(index, code, index.epochs[epoch]));
}

/** Codes that hold (part of) the area, in code order. */
function holding(area: Area, areas: ReadonlyMap<RegionCode, Area>): RegionCode[] {
  const inside = new Set(area);
  return [...areas].filter(([, other]) => other.some((course) => inside.has(course))).map(([code]) => code);
}

function union(a: readonly RegionCode[], b: readonly RegionCode[]): RegionCode[] {
  return [...new Set([...a, ...b])].sort();
}

function nameOf(index: RegionIndex, code: RegionCode, date?: string): Name {
  return { code, label: labelOf(index, code, date) };
}
