/** Where a target stands: the expected path, the actual course, and what can be said of the two today. */
import { z } from 'zod';
import { noteSchema } from './note.ts';
import { periodSchema } from './period.ts';
import { seriesSchema } from './series.ts';
import { pathVersionSchema, targetSchema } from './target.ts';

export const pathPointSchema = z.object({ period: periodSchema, value: z.number() });
export type PathPoint = z.infer<typeof pathPointSchema>;

/** The statement *now*: the latest figure against the path in the same period. */
export const nowStatementSchema = z.object({
  verdict: z.enum(['on-path', 'behind', 'ahead', 'cannot-tell']),
  /** The period judged; null when there is none. */
  period: periodSchema.nullable(),
  actual: z.number().nullable(),
  expected: z.number().nullable(),
  /** actual − expected, in the indicator's unit. */
  gap: z.number().nullable(),
  /** gap in per cent of expected. */
  gapPercent: z.number().nullable(),
  /** Why the verdict is what it is, as sentences with their numbers. */
  reasons: z.array(noteSchema),
});
export type NowStatement = z.infer<typeof nowStatementSchema>;

export const progressSchema = z.object({
  target: targetSchema,
  /** The version in force as of the question; null when none was agreed then. */
  inForce: pathVersionSchema.nullable(),
  /** The expected path of every version known then, oldest first. */
  paths: z.array(z.object({ version: z.number().int(), points: z.array(pathPointSchema) })),
  actual: seriesSchema,
  now: nowStatementSchema,
  /** Method name and version that made each derived figure. */
  methods: z.array(z.object({ name: z.string(), version: z.string(), citation: z.string() })),
});
export type Progress = z.infer<typeof progressSchema>;
