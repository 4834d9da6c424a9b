/** The region table and its changes as the files that the project keeps them in. */
import type { Region, RegionChange } from '@regionpuls/domain';

export function regionsCsv(regions: readonly Region[]): Uint8Array {
  return csv(
    ['code', 'level', 'label', 'parent', 'valid_from', 'valid_to'],
    regions.map((one) => [
      one.code,
      one.level,
      one.label,
      one.parent ?? '',
      one.validFrom,
      one.validTo ?? '',
    ]),
  );
}

export function changesCsv(changes: readonly RegionChange[]): Uint8Array {
  return csv(
    ['old_code', 'new_code', 'date', 'kind'],
    changes.map((one) => [one.oldCode, one.newCode, one.date, one.kind]),
  );
}

function csv(header: string[], rows: string[][]): Uint8Array {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return new TextEncoder().encode([header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join(''));
}
