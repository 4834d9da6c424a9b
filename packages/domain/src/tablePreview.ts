/** The beginning of a table that is not ours, for pointing at its columns. */
import { z } from 'zod';
import { columnMappingFields } from './columnMapping.ts';
import { remarkSchema } from './remark.ts';

export const previewCellSchema = z.object({
  text: z.string(),
  kind: z.enum(['text', 'number', 'date', 'boolean', 'empty', 'error']),
});

export const tablePreviewSchema = z.object({
  /** Names of the workbook's sheets; empty for CSV. */
  sheets: z.array(z.string()),
  /** The sheet shown; null for CSV. */
  sheet: z.string().nullable(),
  encoding: z.enum(['utf-8', 'latin-1']).nullable(),
  delimiter: z.enum([',', ';', '\t']).nullable(),
  /** The first rows and columns. */
  cells: z.array(z.array(previewCellSchema)),
  /** Size of the whole table. */
  rows: z.number().int().nonnegative(),
  columns: z.number().int().nonnegative(),
  /** What the columns look like; to be looked at, never used unseen. */
  suggestion: columnMappingFields.omit({ name: true, source: true }).partial(),
  /** For each saved mapping asked about: what differs. None: it fits. */
  fits: z.array(
    z.object({ name: z.string(), version: z.number().int(), differences: z.array(remarkSchema) }),
  ),
  /** A layout of our own that it looks like. */
  looksLike: z.enum(['nav-hl060', 'tidy', 'json-stat']).nullable(),
  remarks: z.array(remarkSchema),
});
export type TablePreview = z.infer<typeof tablePreviewSchema>;
