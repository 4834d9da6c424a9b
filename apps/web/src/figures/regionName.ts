/** A region as people name it; one that is no longer valid carries its code and years. */
import type { Region } from '@regionpuls/domain';

/** «Østfold» while valid, «Østfold (01, 1919–2019)» after. The last year is the year of its last whole day. */
export function nameRegion(region: Pick<Region, 'code' | 'label' | 'validFrom' | 'validTo'>): string {
  if (region.validTo === null) return region.label;
  return `${region.label} (${region.code}, ${region.validFrom.slice(0, 4)}–${lastYear(region.validTo)})`;
}

function lastYear(validTo: string): number {
  const year = Number(validTo.slice(0, 4));
  return validTo.endsWith('-01-01') ? year - 1 : year;
}

/** Names by code; a code that is not in the table keeps its code as name. */
export function regionNames(regions: readonly Region[]): (code: string) => string {
  const names = new Map(regions.map((region) => [region.code, nameRegion(region)]));
  return (code) => names.get(code) ?? code;
}
