import type { Region } from '@regionpuls/domain';

const LEVEL_ORDER = { country: 0, county: 1, municipality: 2, unallocated: 3 };

/**
 * Regions whose name or code begins with the text, then those where any word of the name does, then any that contain it;
 * within each the valid before the ceased, and counties before municipalities.
 */
export function matchRegions(regions: readonly Region[], text: string): Region[] {
  const wanted = fold(text);
  return regions
    .map((region) => ({ region, rank: rankOf(region, wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort(
      (a, b) =>
        Number(a.region.validTo !== null) - Number(b.region.validTo !== null) ||
        a.rank - b.rank ||
        LEVEL_ORDER[a.region.level] - LEVEL_ORDER[b.region.level] ||
        a.region.label.localeCompare(b.region.label, 'nb') ||
        a.region.code.localeCompare(b.region.code),
    )
    .map(({ region }) => region);
}

function rankOf(region: Region, wanted: string): number {
  const label = fold(region.label);
  if (label.startsWith(wanted) || region.code.startsWith(wanted)) return 0;
  if (label.split(/[\s(-]+/).some((word) => word.startsWith(wanted))) return 1;
  return label.includes(wanted) ? 2 : 3;
}

/** «SÁMI» finds «Sámi» and «sami»; æ, ø and å are letters of their own. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/([^a])[\u0300-\u036f]/g, '$1')
    .normalize('NFC');
}
