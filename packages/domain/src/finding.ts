/** What the comparison guard has to say about comparing two figures. */
import { z } from 'zod';
import { boundaryBasisSchema } from './boundaries.ts';
import { breakdownSchema } from './breakdown.ts';
import { localizedTextSchema } from './language.ts';
import { noteSchema } from './note.ts';
import { statusSchema } from './observation.ts';
import { periodSchema } from './period.ts';
import { regionCodeSchema } from './region.ts';
import { boundaryFlagSchema, seriesSchema, unitSchema } from './series.ts';

/**
 * `block`: nothing is computed. `block-headline`: computed, but no arrow and no colour, with the reason. `warn` and
 * `info` stand beside the figures.
 */
export const severitySchema = z.enum(['block', 'block-headline', 'warn', 'info']);
export type Severity = z.infer<typeof severitySchema>;

export const findingSchema = noteSchema.extend({ severity: severitySchema });
export type Finding = z.infer<typeof findingSchema>;

/** How a value was made from the source's: `none` is as published. */
export const adjustmentSchema = z.enum(['none', 'seasonally-adjusted', 'trend', 'mean-12m']);
export type Adjustment = z.infer<typeof adjustmentSchema>;

/** One side of a comparison: a figure with everything that decides whether it may be compared. */
export const figureSchema = z.object({
  indicator: z.string(),
  region: regionCodeSchema,
  label: z.string(),
  breakdown: breakdownSchema,
  boundaries: boundaryBasisSchema,
  period: periodSchema,
  adjustment: adjustmentSchema,
  unit: unitSchema,
  value: z.number().nullable(),
  status: statusSchema,
  flag: boundaryFlagSchema.optional(),
  /** Known to the nearest so many units; more than 1 for a figure quoted from a slide or rounded by the source. */
  roundedTo: z.number().positive(),
  /** The figure was typed in, and is not the archive's. */
  quoted: z.boolean(),
  source: z.string(),
  vintage: seriesSchema.shape.vintage,
});
export type Figure = z.infer<typeof figureSchema>;

export const changeSchema = z.object({
  /** right − left, in the unit; percentage points for rates. */
  absolute: z.number(),
  /** In per cent of left; null for rates and where left is 0. */
  percent: z.number().nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** A comparison that would be fairer, ready to be asked for. */
export const alternativeSchema = z.object({
  left: figureSchema,
  right: figureSchema,
  change: changeSchema.nullable(),
  findings: z.array(findingSchema),
  /** What is better about it. */
  text: localizedTextSchema,
});
export type Alternative = z.infer<typeof alternativeSchema>;

export const comparisonSchema = z.object({
  left: figureSchema,
  right: figureSchema,
  /** Null when the guard blocks, or when a value is withheld. */
  change: changeSchema.nullable(),
  /** The gravest finding's severity; `clean` when there is none above `info`. */
  outcome: z.enum(['block', 'block-headline', 'warn', 'clean']),
  findings: z.array(findingSchema),
  alternatives: z.array(alternativeSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
