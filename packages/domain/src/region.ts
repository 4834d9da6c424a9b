/** A region is a code with a validity interval. Codes are text: `0301` is a municipality, 301 is nothing. */
import { z } from 'zod';
import type { Language, LocalizedText } from './language.ts';
import { type Period, periodEnd, periodStart } from './period.ts';

const CODE = /^(0|\d{2}|\d{4})$/;

export const regionCodeSchema = z
  .string()
  .regex(CODE, {
    error: (issue) =>
      `«${String(issue.input).slice(0, 20)}» is not a region code; allowed: 0 (the country), two digits (county) or ` +
      'four digits (municipality), leading zeros kept',
  })
  .meta({ description: 'Region code as text, leading zeros kept', examples: ['0', '31', '0301'] });
export type RegionCode = z.infer<typeof regionCodeSchema>;

/** The regions whose name is another in each language: the country, and what a source could not place. */
const TRANSLATED: Partial<Record<RegionCode, LocalizedText>> = {
  '0': { nb: 'Norge', nn: 'Noreg', en: 'Norway' },
  '21': { nb: 'Svalbard og øvrige områder', nn: 'Svalbard og andre område', en: 'Svalbard and other areas' },
  '97': { nb: 'Øvrige områder', nn: 'Andre område', en: 'Other areas' },
  '99': { nb: 'Ukjent', nn: 'Ukjent', en: 'Unknown area' },
};

export const dateSchema = z.iso
  .date({ error: (issue) => `«${String(issue.input).slice(0, 40)}» is not a date; allowed: YYYY-MM-DD` })
  .meta({ examples: ['2018-06-01'] });

/** `unallocated` holds what the source could not place: the nation is more than its municipalities. */
export const regionLevelSchema = z.enum(['country', 'county', 'municipality', 'unallocated']);
export type RegionLevel = z.infer<typeof regionLevelSchema>;

export const regionSchema = z.object({
  code: regionCodeSchema,
  level: regionLevelSchema,
  label: z.string().min(1),
  parent: regionCodeSchema.nullable(),
  /** First day the code is valid. */
  validFrom: dateSchema,
  /** First day the code is no longer valid; null while it is. */
  validTo: dateSchema.nullable(),
});
export type Region = z.infer<typeof regionSchema>;

export const regionChangeKindSchema = z.enum(['recode', 'merge', 'split', 'split+merge']);

/** A region's name in the language: counties and municipalities have one name; the country, and what has no place, three. */
export function labelOfRegion({ code, label }: Pick<Region, 'code' | 'label'>, language: Language): string {
  return TRANSLATED[code]?.[language] ?? label;
}

/** One dated edge of the boundary graph: on `date` (all of, or a part of) `oldCode` became part of `newCode`. */
export const regionChangeSchema = z.object({
  oldCode: regionCodeSchema,
  newCode: regionCodeSchema,
  date: dateSchema,
  kind: regionChangeKindSchema,
});
export type RegionChange = z.infer<typeof regionChangeSchema>;

export function isValidOn(region: Pick<Region, 'validFrom' | 'validTo'>, date: string): boolean {
  return region.validFrom <= date && (region.validTo === null || date < region.validTo);
}

/** True when the code is valid on at least one day of the period. */
export function isValidDuring(region: Pick<Region, 'validFrom' | 'validTo'>, period: Period): boolean {
  return (
    region.validFrom < periodEnd(period) && (region.validTo === null || periodStart(period) < region.validTo)
  );
}
