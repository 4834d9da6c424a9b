/** What is to be reached, and the agreed way there. A changed path is a new version; the old one stays visible. */
import { z } from 'zod';
import { boundaryBasisSchema } from './boundaries.ts';
import { breakdownSchema } from './breakdown.ts';
import { localizedTextSchema } from './language.ts';
import { periodSchema } from './period.ts';
import { dateSchema, regionCodeSchema } from './region.ts';

export const milestoneSchema = z.object({ period: periodSchema, value: z.number() });

/** The course between baseline and target; formulas in `analysis/path.ts`. */
export const pathShapeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linear') }),
  z.object({ kind: z.literal('constant-growth') }),
  /** `steepness` k and `midpoint` m of the logistic curve. */
  z.object({
    kind: z.literal('s-curve'),
    steepness: z.number().positive().default(10),
    midpoint: z.number().gt(0).lt(1).default(0.5),
  }),
  z.object({ kind: z.literal('front-loaded') }),
  z.object({ kind: z.literal('back-loaded') }),
  /** `depth` δ of the dip before the gain, as a share of the change. */
  z.object({ kind: z.literal('j-curve'), depth: z.number().gt(0).max(1).default(0.3) }),
  z.object({ kind: z.literal('milestones'), milestones: z.array(milestoneSchema).min(1) }),
]);
export type PathShape = z.infer<typeof pathShapeSchema>;

/** How the baseline was arrived at. One arbitrary month carries its season with it, and the reader is told so. */
export const baselineMethodSchema = z.enum([
  'same-month',
  'mean-12m',
  'single-month',
  'annual',
  'seasonally-adjusted',
]);

export const pathVersionSchema = z
  .object({
    version: z.number().int().positive(),
    /** The day it was agreed; an «as of» question before it does not see it. */
    agreed: dateSchema,
    agreedBy: z.string(),
    reason: localizedTextSchema,
    baseline: z.object({
      period: periodSchema,
      value: z.number(),
      method: baselineMethodSchema,
      /** The baseline is known to the nearest so many units. */
      roundedTo: z.number().positive().default(1),
    }),
    goal: z.object({ period: periodSchema, value: z.number() }),
    shape: pathShapeSchema,
    /**
     * Breaks in the figures that the partnership has looked at and decided to read across. Without it a verdict is
     * withheld across a break; with it the decision and its reason are shown beside the verdict.
     */
    acceptedBreaks: z.array(z.object({ code: z.string(), reason: localizedTextSchema })).default([]),
  })
  .meta({ description: 'One agreed version of the expected path' });
export type PathVersion = z.infer<typeof pathVersionSchema>;

export const targetSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  indicator: z.string(),
  region: regionCodeSchema,
  breakdown: breakdownSchema,
  boundaries: boundaryBasisSchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
  /** Bundled examples say so on screen. */
  example: z.boolean(),
  /** `at-most`: the goal value or lower is success. */
  direction: z.enum(['at-most', 'at-least']),
  owners: z.array(z.string()),
  /** Oldest first. */
  versions: z.array(pathVersionSchema).min(1),
});
export type Target = z.infer<typeof targetSchema>;

/** The version in force: the newest agreed on or before `asOf` (`YYYY-MM-DD…`), or the newest of all. */
export function pathInForce(target: Target, asOf?: string): PathVersion | null {
  const day = asOf?.slice(0, 10);
  const known = target.versions.filter((version) => day === undefined || version.agreed <= day);
  return known.at(-1) ?? null;
}
