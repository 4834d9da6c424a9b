/**
 * Where the figures stand in a table that is not ours: pointed at once by an analyst, saved under a name, and held against
 * every later file of the kind. A file that does not fit is refused with what differs.
 */
import { z } from 'zod';
import { boundaryBasisSchema } from './boundaries.ts';
import { breakdownSchema } from './breakdown.ts';
import { frequencySchema, periodSchema } from './period.ts';
import { indicatorIdSchema } from './view.ts';

export const mappingNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'A mapping name has small letters, digits and hyphens, at most 60')
  .meta({ examples: ['nav-kommune-kjonn'] });

/** A column by its place (1-based) and the heading that must stand there. */
export const mappedColumnSchema = z.object({
  column: z.number().int().min(1).max(16_384),
  /** As read, trimmed and with runs of blanks as one; empty where the column has no heading. */
  heading: z.string().max(200),
});
export type MappedColumn = z.infer<typeof mappedColumnSchema>;

/** A cell by its place, both 1-based. */
export const cellPlaceSchema = z.object({
  row: z.number().int().min(1).max(1000),
  column: z.number().int().min(1).max(16_384),
});
export type CellPlace = z.infer<typeof cellPlaceSchema>;

/** What one value column holds. */
export const valueColumnSchema = mappedColumnSchema.extend({
  indicator: indicatorIdSchema,
  breakdown: breakdownSchema.default('total'),
  /** Set where the column is one period (a wide table), else the period column tells. */
  period: periodSchema.optional(),
  /** `fraction`: 0,028 is 2,8 per cent. */
  scale: z.enum(['as-is', 'fraction', 'thousands']).default('as-is'),
  /** How a workbook held the numbers when the mapping was made; absent where it does not matter. CSV holds text only. */
  stored: z.enum(['number', 'text']).optional(),
});
export type ValueColumn = z.infer<typeof valueColumnSchema>;

/** The parts of a mapping, before they are held against each other. */
export const columnMappingFields = z.strictObject({
  name: mappingNameSchema,
  source: z.string(),
  boundaries: boundaryBasisSchema.default('published'),
  /** Sheet name; absent for CSV and for workbooks of one sheet. */
  sheet: z.string().max(31).optional(),
  /** 1-based row of the headings; data begin on the next row. */
  headerRow: z.number().int().min(1).max(1000),
  /** CSV only. */
  encoding: z.enum(['utf-8', 'latin-1']).default('utf-8'),
  delimiter: z.enum([',', ';', '\t']).default(';'),
  /** How numbers stored as text are written. Native numbers of a workbook are read as they are. */
  decimal: z.enum([',', '.']).default(','),
  /** How regions are written: a code, «0301 Oslo», or a name that is one region at the period and level. */
  region: mappedColumnSchema.extend({
    form: z.enum(['code', 'code-and-name', 'name']),
    level: z.enum(['country', 'county', 'municipality']).optional(),
    /** `number`: codes are numbers and have lost their zeros, so that 301 is 0301. Else such codes are refused. */
    codes: z.enum(['text', 'number']).optional(),
  }),
  /**
   * Where the period stands: a column (`date`: its cells are dates, and the period is the one that the day is in), a cell above
   * the table that names one period, each value column is one period, or one period for the file.
   */
  period: z.union([
    mappedColumnSchema.extend({
      frequency: frequencySchema,
      form: z.enum(['text', 'date']).optional(),
    }),
    z.object({ cell: cellPlaceSchema, frequency: frequencySchema }),
    z.literal('in-value-columns'),
    z.object({ fixed: periodSchema }),
  ]),
  /** A column whose cells tell the sex (as written → ours), where rows differ by it. */
  sex: mappedColumnSchema
    .extend({ members: z.record(z.string(), z.enum(['total', 'female', 'male'])) })
    .optional(),
  values: z.array(valueColumnSchema).min(1).max(400),
  /** Cells that mean suppressed, missing, not applicable; compared after trimming. Anything else that is no number is an error. */
  marks: z
    .object({
      suppressed: z.array(z.string().min(1)).default(['*', ':']),
      missing: z.array(z.string()).default(['..', '']),
      notApplicable: z.array(z.string().min(1)).default(['.']),
    })
    .prefault({}),
  /** Rows whose region cell is one of these are left out: «I alt», notes, blank. A row with figures and a blank region is not. */
  skipRegions: z.array(z.string()).default(['']),
  /** All headings when the mapping was made, column A first: then a column added or removed anywhere is a difference. */
  headings: z.array(z.string().max(200)).max(400).optional(),
  /** Cells outside the columns that must stand as they did, such as «Kvinner» above two of the headings. */
  landmarks: z
    .array(cellPlaceSchema.extend({ text: z.string().min(1).max(200) }))
    .max(50)
    .optional(),
});

export const columnMappingSchema = columnMappingFields
  .refine(
    ({ period, values }) =>
      values.every((value) => (value.period !== undefined) === (period === 'in-value-columns')),
    'value columns have a period each when the mapping says so, and else none',
  )
  .refine(
    ({ sex, values }) => !sex || values.every(({ breakdown }) => breakdown === 'total'),
    'with a column that tells the sex, the value columns have no breakdown of their own',
  );
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** A mapping as it is kept: changed mappings are new versions. */
export const savedMappingSchema = z.object({
  mapping: columnMappingSchema,
  version: z.number().int().positive(),
  saved: z.iso.datetime(),
  by: z.string().nullable(),
});
export type SavedMapping = z.infer<typeof savedMappingSchema>;
