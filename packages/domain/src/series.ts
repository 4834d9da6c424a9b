/** A series is the same plain JSON from the reader's exit to the chart. */
import { z } from 'zod';
import { boundaryBasisSchema } from './boundaries.ts';
import { breakdownSchema } from './breakdown.ts';
import { noteSchema } from './note.ts';
import { statusSchema } from './observation.ts';
import { frequencySchema, periodSchema } from './period.ts';
import { regionCodeSchema } from './region.ts';
import { vintageSchema } from './vintage.ts';

/**
 * How a value was brought onto the borders asked for. `exact-same`: the source's own value for exactly this area;
 * `exact-sum`: our sum of whole areas; `estimated-share`, `estimated-rate`: our estimate; `not-possible`: no value.
 */
export const boundaryFlagSchema = z.enum([
  'exact-same',
  'exact-sum',
  'estimated-share',
  'estimated-rate',
  'not-possible',
]);
export type BoundaryFlag = z.infer<typeof boundaryFlagSchema>;

export const pointSchema = z.object({
  period: periodSchema,
  value: z.number().nullable(),
  status: statusSchema,
  flag: boundaryFlagSchema.optional(),
  /** What a sum with suppressed addends may be, both ends included. */
  interval: z.tuple([z.number(), z.number()]).optional(),
});
export type Point = z.infer<typeof pointSchema>;

export const unitSchema = z.enum(['persons', 'percent', 'index']);
export type Unit = z.infer<typeof unitSchema>;

export const seriesSchema = z.object({
  indicator: z.string(),
  region: regionCodeSchema,
  breakdown: breakdownSchema,
  boundaries: boundaryBasisSchema,
  frequency: frequencySchema,
  unit: unitSchema,
  /** Points in period order; a period without an observation is absent. */
  points: z.array(pointSchema),
  source: z.string(),
  /** The newest vintage that gave a value here; null where nothing is known. */
  vintage: vintageSchema.pick({ id: true, published: true, precision: true, recorded: true }).nullable(),
  notes: z.array(noteSchema),
});
export type Series = z.infer<typeof seriesSchema>;

/** What names a stored series. */
export type SeriesKey = Pick<Series, 'indicator' | 'region' | 'breakdown' | 'boundaries' | 'frequency'>;

export function seriesKeyText(key: SeriesKey): string {
  return `${key.indicator}|${key.region}|${key.breakdown}|${key.boundaries}|${key.frequency}`;
}
