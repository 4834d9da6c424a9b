/** Where a target stands: the expected path, the actual course, and what can be said of the two today. */
import { z } from 'zod';
import { forecastPointSchema, forecastSchema } from './forecast.ts';
import { localizedTextSchema } from './language.ts';
import { noteSchema } from './note.ts';
import { periodSchema } from './period.ts';
import { regionCodeSchema } from './region.ts';
import { pointSchema, seriesSchema } from './series.ts';
import { pathVersionSchema, targetSchema } from './target.ts';

export const pathPointSchema = z.object({ period: periodSchema, value: z.number() });
export type PathPoint = z.infer<typeof pathPointSchema>;

export const nowVerdictSchema = z.enum(['on-path', 'slightly-behind', 'behind', 'ahead', 'cannot-tell']);
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

/** How a level was taken: as it is, as a mean of twelve months, or as the mean of the last three adjusted months. */
export const measureSchema = z.enum(['value', 'mean-12m', 'adjusted-3m']);
export type Measure = z.infer<typeof measureSchema>;

/** The level today against the path, in standard errors of that level. */
export const noiseTestSchema = z.object({
  measure: z.enum(['mean-12m', 'adjusted-3m']),
  /** First and last period of the mean. */
  from: periodSchema,
  to: periodSchema,
  actual: z.number(),
  /** The path without season over the same periods; for a target to be held, the target itself. */
  expected: z.number(),
  /** Standard error of `actual`, in the unit; above 0. */
  noise: z.number(),
  /** d·(actual − expected)/noise, d = 1 where up is good and −1 where down is. */
  z: z.number(),
});
export type NoiseTest = z.infer<typeof noiseTestSchema>;

/** The statement *now*: the latest comparable figure against the path in the same period. */
export const nowStatementSchema = z.object({
  verdict: nowVerdictSchema,
  /** The latest gap, also where a verdict is withheld; null when there is no figure or no path to hold it against. */
  latest: gapSchema.nullable(),
  /** What the verdict rests on where the noise is known; null where it rests on the plain gap. */
  noise: noiseTestSchema.nullable(),
  /** Where a break withholds the verdict: the last figure before the break, and what could be said then. */
  beforeBreak: gapSchema.extend({ verdict: nowVerdictSchema }).nullable(),
  /** Why the verdict is what it is, as sentences with their numbers. */
  reasons: z.array(noteSchema),
});
export type NowStatement = z.infer<typeof nowStatementSchema>;

export const paceVerdictSchema = z.enum(['reached', 'fast-enough', 'too-slow', 'wrong-way', 'cannot-tell']);
export type PaceVerdict = z.infer<typeof paceVerdictSchema>;

/** Average change since baseline against the change needed from here, in the indicator's unit. */
export const paceSchema = z.object({
  measure: measureSchema,
  /** The baseline's period and the last period of the level today. */
  from: periodSchema,
  to: periodSchema,
  achievedPerYear: z.number(),
  /** Null when no time is left. */
  neededPerYear: z.number().nullable(),
  neededPerMonth: z.number().nullable(),
  /** achieved / needed; 1 is just enough. Null when nothing is needed or no time is left. */
  ratio: z.number().nullable(),
  /** Months from the level today to the goal; 0 when the date has passed. */
  monthsLeft: z.number(),
});
export type Pace = z.infer<typeof paceSchema>;

/** The statement *pace*: fast enough to reach the target from here? */
export const paceStatementSchema = z.object({
  verdict: paceVerdictSchema,
  /** Also where a verdict is withheld; null when it cannot be computed. */
  pace: paceSchema.nullable(),
  reasons: z.array(noteSchema),
});
export type PaceStatement = z.infer<typeof paceStatementSchema>;

/** Chances of at least 90, 66, 33 and 10 per cent, and below. */
export const aheadVerdictSchema = z.enum([
  'very-likely',
  'likely',
  'about-even',
  'unlikely',
  'very-unlikely',
  'cannot-tell',
]);
export type AheadVerdict = z.infer<typeof aheadVerdictSchema>;

/** The statement *ahead*: the chance of reaching the target, from the forecast distribution. */
export const aheadStatementSchema = z.object({
  verdict: aheadVerdictSchema,
  chance: z
    .object({
      probability: z.number().min(0).max(1),
      /** The goal's period, and what the target is measured on there. */
      period: periodSchema,
      measure: z.enum(['value', 'mean-12m']),
      /** Median of the forecast distribution of that measure, in the unit. */
      median: z.number(),
      /** Periods from the last figure to the goal. */
      horizon: z.number().int(),
    })
    .nullable(),
  reasons: z.array(noteSchema),
});
export type AheadStatement = z.infer<typeof aheadStatementSchema>;

/** The actual course without its season: our calculation, never the source's. Empty where it cannot be made. */
export const adjustedCourseSchema = z.object({
  /** Every value has the status `estimated`. */
  points: z.array(pointSchema),
  trend: z.array(pointSchema),
  /** The forecast with the season taken out, to stand beside the adjusted course. */
  forecast: z.array(forecastPointSchema),
  /** What was done, or why it could not be. */
  notes: z.array(noteSchema),
});
export type AdjustedCourse = z.infer<typeof adjustedCourseSchema>;

/** The region's change since baseline beside another's over the same periods. */
export const benchmarkSchema = z.object({
  with: z.enum(['nation', 'peers']),
  measure: z.enum(['value', 'mean-12m']),
  from: periodSchema,
  to: periodSchema,
  /** `percent`: change of a count in per cent; `percentage-points`: change of a rate. */
  unit: z.enum(['percent', 'percentage-points']),
  regionChange: z.number(),
  otherChange: z.number(),
  /** regionChange − otherChange, in percentage points. */
  difference: z.number(),
  /** How much each region counts among the peers; sums to 1. Empty for the nation. */
  weights: z.array(z.object({ region: regionCodeSchema, weight: z.number() })),
  text: localizedTextSchema,
});
export type Benchmark = z.infer<typeof benchmarkSchema>;

/** Status rules that others have published, for comparison with our three statements. */
export const statusMethodSchema = z.enum(['open-sdg', 'un', 'destatis']).meta({
  description:
    'A published status rule to show beside the statements: Open SDG / Statistics Canada, UN, or Destatis',
});
export type StatusMethod = z.infer<typeof statusMethodSchema>;

export const publishedStatusSchema = z.object({
  method: statusMethodSchema,
  status: z.enum([
    'achieved',
    'on-track',
    'acceleration-needed',
    'limited-progress',
    'deterioration',
    'cannot-tell',
  ]),
  /** Open SDG: R; UN: projected share of the required change; Destatis: the miss as a share of what is left. */
  ratio: z.number().nullable(),
  /** −5 to 5, only Open SDG. */
  score: z.number().nullable(),
  text: localizedTextSchema,
  /** Given when the published rules do not agree among themselves. */
  disagreement: localizedTextSchema.nullable(),
  citation: z.string(),
});
export type PublishedStatus = z.infer<typeof publishedStatusSchema>;

export const progressSchema = z.object({
  /** With the versions agreed by the instant asked about; none when it was not agreed yet. */
  target: targetSchema.extend({ versions: z.array(pathVersionSchema) }),
  /** The version in force as of the question; null when none was agreed then. */
  inForce: pathVersionSchema.nullable(),
  /** True when the target was met already at baseline: then it is about staying there. */
  hold: z.boolean(),
  /** The expected path of every version known then, oldest first. */
  paths: z.array(
    z.object({
      version: z.number().int(),
      points: z.array(pathPointSchema),
      /** The path without season, beside adjusted figures; empty where the season is not known. */
      adjusted: z.array(pathPointSchema),
      /** The path with the season added, beside unadjusted figures; empty where the season is not known. */
      seasonal: z.array(pathPointSchema),
    }),
  ),
  actual: seriesSchema,
  adjusted: adjustedCourseSchema,
  now: nowStatementSchema,
  pace: paceStatementSchema,
  ahead: aheadStatementSchema,
  forecast: forecastSchema,
  benchmarks: z.array(benchmarkSchema),
  /** The published rule asked for; empty when none was. */
  statuses: z.array(publishedStatusSchema),
  /** Method name and version that made each derived figure. */
  methods: z.array(z.object({ name: z.string(), version: z.string(), citation: z.string() })),
});
export type Progress = z.infer<typeof progressSchema>;
