/** The region table and its dated changes, from their CSV files. */
import {
  type Region,
  type RegionChange,
  type Remark,
  regionChangeSchema,
  regionSchema,
} from '@regionpuls/domain';
import type { DecodeUtf8 } from '../csv/decodeText.ts';
import type { Layout } from '../csv/readHeader.ts';
import { readTable } from '../csv/readTable.ts';
import { MAX_PROBLEMS, type Reading, refuse, unreadable } from '../problem.ts';

interface Shape<T> {
  safeParse(
    input: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

/** `code,level,label,parent,valid_from,valid_to`; an empty parent or `valid_to` is none. */
export function readRegions(bytes: Uint8Array, decode: DecodeUtf8): Reading<Region[]> {
  const required = ['code', 'level', 'label', 'parent', 'valid_from', 'valid_to'];
  return readShaped(bytes, decode, { required, optional: [], closed: [] }, regionSchema, (cell) => ({
    code: cell('code'),
    level: cell('level'),
    label: cell('label'),
    parent: cell('parent') || null,
    validFrom: cell('valid_from'),
    validTo: cell('valid_to') || null,
  }));
}

/** `old_code,new_code,date,kind[,sources_agreeing]`. */
export function readRegionChanges(bytes: Uint8Array, decode: DecodeUtf8): Reading<RegionChange[]> {
  const required = ['old_code', 'new_code', 'date', 'kind'];
  const layout = { required, optional: ['sources_agreeing'], closed: [] };
  return readShaped(bytes, decode, layout, regionChangeSchema, (cell) => ({
    oldCode: cell('old_code'),
    newCode: cell('new_code'),
    date: cell('date'),
    kind: cell('kind'),
  }));
}

function readShaped<T>(
  bytes: Uint8Array,
  decode: DecodeUtf8,
  layout: Layout,
  shape: Shape<T>,
  build: (cell: (column: string) => string) => unknown,
): Reading<T[]> {
  const table = readTable(bytes, decode, layout);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  const remarks: Remark[] = [];
  const value: T[] = [];
  for (const { line, cells } of rows) {
    const parsed = shape.safeParse(build((column) => cells[columns.get(column)!]!));
    if (parsed.success) value.push(parsed.data);
    else {
      for (const { path, message } of parsed.error.issues) {
        // The schemas speak English only; the place is what the analyst needs.
        remarks.push(unreadable({ nb: message, nn: message, en: message }, { line, column: columnOf(path) }));
      }
    }
    if (remarks.length >= MAX_PROBLEMS) break;
  }
  return remarks.length > 0 ? refuse(...remarks.slice(0, MAX_PROBLEMS)) : { ok: true, value };
}

/** `validFrom` stands in the file as `valid_from`. */
function columnOf(path: readonly PropertyKey[]): string {
  return String(path[0] ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
