/** Codes and changes of a classification, from what KLASS answers. */
import { dateSchema } from '@regionpuls/domain';
import type { KlassChange, KlassCode } from './klassTable.ts';
import { type KlassReading, type KlassRow, readKlassRows } from './readKlassRows.ts';

/**
 * `/codes?from=&to=` as JSON or CSV. Asked for a range, KLASS cuts each code's time to it.
 * @param to the end that was asked for: a code cut there is still valid. Not a day on which a code may end.
 */
export function readKlassCodes(text: string, to: string | null): KlassReading<KlassCode[]> {
  return readRows(text, 'codes', (row) => {
    const code = row['code'] ?? null;
    const name = row['name'] ?? row['label'] ?? null;
    const validFrom = row['validFromInRequestedRange'] ?? row['validFrom'] ?? null;
    const end = row['validToInRequestedRange'] ?? row['validTo'] ?? null;
    if (code === null || name === null || !isDate(validFrom) || (end !== null && !isDate(end))) return null;
    return { code, name, validFrom, validTo: end === to ? null : end };
  });
}

/** `/changes?from=&to=` as JSON or CSV. */
export function readKlassChanges(text: string): KlassReading<KlassChange[]> {
  return readRows(text, 'codeChanges', (row) => {
    const date = row['changeOccurred'] ?? null;
    const oldCode = row['oldCode'] ?? null;
    const newCode = row['newCode'] ?? null;
    return isDate(date) && (oldCode !== null || newCode !== null) ? { oldCode, newCode, date } : null;
  });
}

function readRows<T>(text: string, list: string, read: (row: KlassRow) => T | null): KlassReading<T[]> {
  const rows = readKlassRows(text, list);
  if (!rows.ok) return rows;
  const value: T[] = [];
  for (const row of rows.value) {
    const found = read(row);
    if (found !== null) value.push(found);
    else {
      const what = JSON.stringify(row).slice(0, 200);
      return {
        ok: false,
        message: {
          nb: `en rad fra KLASS lar seg ikke lese: ${what}`,
          nn: `ei rad frå KLASS lèt seg ikkje lese: ${what}`,
          en: `a row from KLASS cannot be read: ${what}`,
        },
      };
    }
  }
  return { ok: true, value };
}

function isDate(text: string | null): text is string {
  return text !== null && dateSchema.safeParse(text).success;
}
