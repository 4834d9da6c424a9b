/** A region cell to the code that is meant, or why it means none. Nothing is guessed: a lost zero is named, not put back. */
import {
  type ColumnMapping,
  type LocalizedText,
  type Period,
  formatPeriod,
  inEveryLanguage,
  regionCodeSchema,
} from '@regionpuls/domain';
import { quoteValue, textOf } from '../workbook/quoteValue.ts';
import type { CellValue } from '../workbook/workbook.ts';
import {
  codeLostZero,
  levelDiffers,
  nameAmbiguous,
  nameOfOther,
  nameUnknown,
  notCode,
  notCodeAndName,
} from './mappedTexts.ts';
import type { RegionLookup } from './regionLookup.ts';

type RegionColumn = ColumnMapping['region'];
export type RegionReading = { code: string; flaw?: never } | { code?: never; flaw: LocalizedText };

const LENGTHS = { country: 1, county: 2, municipality: 4 } as const;

/** @param period the one by which the name is looked up: the same name has had several codes. */
export function readRegionCell(
  cell: CellValue,
  column: RegionColumn,
  period: Period,
  lookup: RegionLookup,
): RegionReading {
  const text = textOf(cell).trim();
  if (column.form === 'name') return byName(text, column, period, lookup);
  if (column.form === 'code') return byCode(text, column);
  const [, code, name] = /^(\d+)\s+(\S.*)$/s.exec(text) ?? [];
  if (!code || !name) return { flaw: notCodeAndName(quoteValue(cell)) };
  const reading = byCode(code, column);
  if (reading.flaw) return reading;
  const meant = lookup(name, column.level, period);
  const agrees = meant.length === 0 || meant.some((region) => region.code === reading.code);
  return agrees ? reading : { flaw: nameOfOther(quoteValue(cell), listed(meant)) };
}

function byCode(text: string, { level, codes }: RegionColumn): RegionReading {
  if (!/^\d+$/.test(text)) return { flaw: notCode(quoteValue(text)) };
  const length = level ? LENGTHS[level] : text.length <= 2 ? (text === '0' ? 1 : 2) : 4;
  const padded = text.padStart(length, '0');
  if (padded.length > length) return { flaw: levelDiffers(quoteValue(text)) };
  if (padded !== text && codes !== 'number') return { flaw: codeLostZero(quoteValue(text), padded) };
  return regionCodeSchema.safeParse(padded).success ? { code: padded } : { flaw: notCode(quoteValue(text)) };
}

function byName(text: string, { level }: RegionColumn, period: Period, lookup: RegionLookup): RegionReading {
  const found = lookup(text, level, period);
  if (found.length === 1) return { code: found[0]!.code };
  const when = inEveryLanguage((language) => formatPeriod(period, language));
  if (found.length > 1) return { flaw: nameAmbiguous(quoteValue(text), listed(found)) };
  const base = /^(.+?)\s*\(.+\)$/.exec(text)?.[1];
  const near = base ? lookup(base, level, period) : [];
  return { flaw: nameUnknown(quoteValue(text), when, listed(near)) };
}

function listed(regions: readonly { code: string; label: string }[]): string {
  return regions
    .slice(0, 5)
    .map(({ code, label }) => `${code} ${label}`)
    .join(', ');
}
