/** One dimension: `index` as an array or an object, or left out where there is one member with a label. */
import { quote } from '../problem.ts';
import type { CubeDimension, CubeUnit } from './cube.ts';
import { isRecord, textOf } from './jsonShape.ts';
import type { RemarkList } from './remarkList.ts';

/** Null when it cannot be read; then `remarks` has an error. */
export function readDimension(
  id: string,
  given: unknown,
  size: number,
  remarks: RemarkList,
): CubeDimension | null {
  const category = isRecord(given) ? given['category'] : undefined;
  if (!isRecord(given) || !isRecord(category)) {
    remarks.error({
      nb: `dimensjonen ${quote(id)} er ikke beskrevet.`,
      nn: `dimensjonen ${quote(id)} er ikkje omtala.`,
      en: `the dimension ${quote(id)} is not described.`,
    });
    return null;
  }
  const labels = isRecord(category['label']) ? category['label'] : {};
  const codes = readCodes(category['index'], labels, size);
  if (!codes) {
    remarks.error({
      nb: `verdiene i dimensjonen ${quote(id)} går ikke opp: size sier ${size}, og hver kode skal ha sin egen plass.`,
      nn: `verdiane i dimensjonen ${quote(id)} går ikkje opp: size seier ${size}, og kvar kode skal ha sin eigen plass.`,
      en: `the members of the dimension ${quote(id)} do not add up: size says ${size}, and each code must have a place of its own.`,
    });
    return null;
  }
  return {
    id,
    label: textOf(given['label']) ?? id,
    codes,
    labels: codes.map((code) => textOf(ownValue(labels, code)) ?? code),
    units: readUnits(codes, category['unit'], given['extension']),
  };
}

function readCodes(index: unknown, labels: Record<string, unknown>, size: number): string[] | null {
  if (index === undefined) {
    const codes = Object.keys(labels);
    return codes.length === 1 && size === 1 ? codes : null;
  }
  if (Array.isArray(index)) {
    const codes = index.filter((code): code is string => typeof code === 'string');
    return codes.length === index.length && codes.length === size && new Set(codes).size === size
      ? codes
      : null;
  }
  if (!isRecord(index)) return null;
  const entries = Object.entries(index);
  if (entries.length !== size) return null;
  const codes = Array.from<string | undefined>({ length: size });
  for (const [code, place] of entries) {
    if (typeof place !== 'number' || !Number.isInteger(place) || place < 0 || place >= size) return null;
    if (codes[place] !== undefined) return null;
    codes[place] = code;
  }
  return codes as string[];
}

/** `unit` stands under category; decimals and reference period may also stand in the dimension's extension. */
function readUnits(codes: readonly string[], unit: unknown, extension: unknown): Map<string, CubeUnit> {
  const units = new Map<string, CubeUnit>();
  const inExtension = (name: string, code: string) => {
    const table = isRecord(extension) ? extension[name] : undefined;
    return isRecord(table) ? ownValue(table, code) : undefined;
  };
  for (const code of codes) {
    const own = isRecord(unit) ? ownValue(unit, code) : undefined;
    const { base, decimals } = isRecord(own) ? own : { base: undefined, decimals: undefined };
    const found: CubeUnit = {
      base: textOf(base),
      decimals: numberOf(decimals) ?? numberOf(inExtension('decimals', code)),
      reference: textOf(inExtension('refperiod', code)),
    };
    if (found.base !== null || found.decimals !== null || found.reference !== null) units.set(code, found);
  }
  return units;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** A code may be called `constructor`. */
function ownValue(table: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
