/** The bundled region tables, read once for tests. */
import { readFileSync } from 'node:fs';
import type { Region, RegionChange } from '@regionpuls/domain';
import { createRegionIndex } from '../regionIndex.ts';

const root = new URL('../../../../', import.meta.url);

/** Rows of a CSV without quoted fields, header left out. */
export function readRows(path: string): string[][] {
  return readFileSync(new URL(path, root), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

export function readRegions(): Region[] {
  return readRows('data/regions/regions.csv').map(([code, level, label, parent, from, to]) => ({
    code: code!,
    level: level as Region['level'],
    label: label!,
    parent: parent || null,
    validFrom: from!,
    validTo: to || null,
  }));
}

export function readChanges(): RegionChange[] {
  return readRows('data/regions/region-changes.csv').map(([oldCode, newCode, date, kind]) => ({
    oldCode: oldCode!,
    newCode: newCode!,
    date: date!,
    kind: kind as RegionChange['kind'],
  }));
}

export const norway = createRegionIndex(readRegions(), readChanges());
