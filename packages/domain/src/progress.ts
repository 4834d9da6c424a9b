/** Where a target stands: the expected path, the actual course, and what can be said of the two today. */
import { z } from 'zod';
import { noteSchema } from './note.ts';
import { periodSchema } from './period.ts';
import { seriesSchema } from './series.ts';
import { pathVersionSchema, targetSchema } from './target.ts';

export const pathPointSchema = z.object({ period: periodSchema, value: z.number() });
export type PathPoint = z.infer<typeof pathPointSchema>;

export const nowVerdictSchema = z.enum(['on-path', 'behind', 'ahead', 'cannot-tell']);
export type NowVerdict = z.infer<typeof nowVerdictSchema>;

/** One figure held against the path in the same period. */
export const gapSchema = z.object({
  period: periodSchema,
  /** How `actual` was made comparable with the baseline: the figure itself, or the mean of the 12 months up to it. */
  measure: z.enum(['value', 'mean-12m']),
  actual: z.number(),
  expected: z.number(),
  /** actual − expected, in the indicator's unit. */
  gap: z.number(),
  /** gap in per cent of expected; null where expected is 0. */
  gapPercent: z.number().nullable(),
});
export type Gap = z.infer<typeof gapSchema>;

/** The statement *now*: the latest comparable figure against the path in the same period. */
export const nowStatementSchema = z.object({
  verdict: nowVerdictSchema,
  /** The latest gap, also where a verdict is withheld; null when there is no figure or no path to hold it against. */
  latest: gapSchema.nullable(),
  /** Where a break withholds the verdict: the last figure before the break, and what could be said then. */
  beforeBreak: gapSchema.extend({ verdict: nowVerdictSchema }).nullable(),
  /** Why the verdict is what it is, as sentences with their numbers. */
  reasons: z.array(noteSchema),
});
export type NowStatement = z.infer<typeof nowStatementSchema>;

export const progressSchema = z.object({
  /** With the versions agreed by the instant asked about; none when it was not agreed yet. */
  target: targetSchema.extend({ versions: z.array(pathVersionSchema) }),
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
