/** A change as a sum of parts. It describes; it does not prove a cause. */
import { z } from 'zod';
import { boundaryBasisSchema } from './boundaries.ts';
import { localizedTextSchema } from './language.ts';
import { noteSchema } from './note.ts';
import { periodSchema } from './period.ts';
import { regionCodeSchema, regionSchema } from './region.ts';
import { unitSchema } from './series.ts';

export const decompositionKindSchema = z.enum(['contribution', 'shift-share', 'population-rate']);
export type DecompositionKind = z.infer<typeof decompositionKindSchema>;

export const componentSchema = z.object({
  /** A region code, an industry, or one of the kind's own parts. */
  code: z.string(),
  label: localizedTextSchema,
  /** In the indicator's unit. */
  value: z.number(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type Component = z.infer<typeof componentSchema>;

export const decompositionSchema = z.object({
  kind: decompositionKindSchema,
  indicator: z.string(),
  region: regionCodeSchema,
  label: z.string(),
  /** What the region is held against in a shift-share. */
  reference: regionSchema.pick({ code: true, label: true }).nullable(),
  boundaries: boundaryBasisSchema,
  unit: unitSchema,
  from: periodSchema,
  to: periodSchema,
  before: z.number(),
  after: z.number(),
  /** after − before; the components sum to it. */
  change: z.number(),
  components: z.array(componentSchema),
  /** A shift-share's components once more, by industry; each row's parts sum to its change. */
  industries: z.array(
    z.object({
      code: z.string(),
      label: localizedTextSchema,
      before: z.number(),
      after: z.number(),
      national: z.number(),
      mix: z.number(),
      competitive: z.number(),
    }),
  ),
  method: z.object({ name: z.string(), version: z.string(), citation: z.string() }),
  notes: z.array(noteSchema),
});
export type Decomposition = z.infer<typeof decompositionSchema>;
