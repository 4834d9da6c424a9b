/** What reading or checking a delivery has to say, and where in the delivery. Shown in the data room and on the command line. */
import { z } from 'zod';
import { type Language, localizedTextSchema } from './language.ts';

/** Where in a delivery: of a workbook sheet, line (its row) and column (its letter); of other forms what they have. */
export const placeSchema = z.object({
  sheet: z.string().optional(),
  /** 1-based line of a text file, or row of a sheet. */
  line: z.number().int().positive().optional(),
  /** Column name of a text file, column letter of a sheet, or the cell's members in a JSON-stat cube. */
  column: z.string().optional(),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * `error`: the delivery cannot become figures as it is; it must be mended or read in another way.
 * `doubt`: it may be right, but somebody must look: it waits in quarantine until accepted with a reason, or discarded.
 * `warning` and `note`: published, and kept with the delivery.
 */
export const remarkSeveritySchema = z.enum(['error', 'doubt', 'warning', 'note']);
export type RemarkSeverity = z.infer<typeof remarkSeveritySchema>;

export const remarkSchema = z.object({
  /** Code of the rule, kebab-case: `reading`, `region-set`, `jump` … */
  rule: z.string().regex(/^[a-z][a-z0-9-]+$/),
  severity: remarkSeveritySchema,
  /** What was found, and what is allowed or usual instead. */
  message: localizedTextSchema,
  /** The first places concerned, at most five. */
  places: z.array(placeSchema).max(5),
  /** Rows or cells concerned; 0 where it concerns the whole delivery. */
  count: z.number().int().nonnegative(),
});
export type Remark = z.infer<typeof remarkSchema>;

const WORDS: Record<Language, { sheet: string; line: string; row: string; column: string }> = {
  nb: { sheet: 'ark', line: 'linje', row: 'rad', column: 'kolonne' },
  nn: { sheet: 'ark', line: 'linje', row: 'rad', column: 'kolonne' },
  en: { sheet: 'sheet', line: 'line', row: 'row', column: 'column' },
};

/** «linje 7, kolonne value», «ark «3. Kommune Antall», rad 17, kolonne D»; empty where the whole delivery is meant. */
export function formatPlace({ sheet, line, column }: Place, language: Language): string {
  const words = WORDS[language];
  return [
    sheet === undefined ? '' : `${words.sheet} «${sheet}»`,
    line === undefined ? '' : `${sheet === undefined ? words.line : words.row} ${line}`,
    column === undefined ? '' : `${words.column} ${column}`,
  ]
    .filter(Boolean)
    .join(', ');
}
