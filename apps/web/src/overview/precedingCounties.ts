import type { Region } from '@regionpuls/domain';

/** Codes of the counties that came before, the one of the same name first, then the most recent. */
export function precedingCounties(
  county: Pick<Region, 'code' | 'label'>,
  predecessors: readonly { code: string }[],
  regions: readonly Region[],
): string[] {
  const codes = new Set(predecessors.map(({ code }) => code));
  codes.delete(county.code);
  return regions
    .filter(({ code, level }) => level === 'county' && codes.has(code))
    .sort(
      (a, b) =>
        Number(a.label !== county.label) - Number(b.label !== county.label) ||
        b.validFrom.localeCompare(a.validFrom),
    )
    .map(({ code }) => code);
}
