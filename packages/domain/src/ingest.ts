/** One attempt to take a delivery in, whatever became of it, and the gate it passed or stands at. */
import { z } from 'zod';
import { breakdownSchema } from './breakdown.ts';
import { periodSchema } from './period.ts';
import { dateSchema, regionCodeSchema } from './region.ts';
import { remarkSchema } from './remark.ts';
import { publishedPrecisionSchema } from './vintage.ts';

/** How a delivery's bytes are read. */
export const layoutSchema = z.enum([
  'tidy',
  'json-stat',
  'nav-hl060',
  'mapped',
  'pxweb',
  'klass',
  'regions',
  'boundaries',
]);
export type Layout = z.infer<typeof layoutSchema>;

/**
 * `published`: vintages were added. `unchanged`: this very delivery was here before. `checked`: a dry run. `quarantined`: kept,
 * nothing published. `refused`: not kept, because it is no delivery at all (too large, unsafe, no such source …).
 * `failed`: could not be fetched.
 */
export const outcomeSchema = z.enum([
  'published',
  'unchanged',
  'checked',
  'quarantined',
  'refused',
  'failed',
]);
export type Outcome = z.infer<typeof outcomeSchema>;

export const revisionSchema = z.object({
  indicator: z.string(),
  region: regionCodeSchema,
  breakdown: breakdownSchema,
  period: periodSchema,
  before: z.number().nullable(),
  after: z.number().nullable(),
});
export type Revision = z.infer<typeof revisionSchema>;

/** Against the archive's latest figures. */
export const changesSchema = z.object({
  /** Values of periods that the series did not have. */
  added: z.number().int().nonnegative(),
  revised: z.number().int().nonnegative(),
  unchanged: z.number().int().nonnegative(),
  /** Periods that no series of the indicator on these borders had. */
  newPeriods: z.array(
    z.object({ indicator: z.string(), from: periodSchema, to: periodSchema, count: z.number().int() }),
  ),
  /** Largest first, at most 50. */
  revisions: z.array(revisionSchema),
});
export type Changes = z.infer<typeof changesSchema>;

export const reportSchema = z.object({
  source: z.string(),
  fileName: z.string(),
  /** How it was read: layout, boundaries, publication date, table, codelist, mapping … Part of what makes two deliveries the same. */
  options: z.record(z.string(), z.string()),
  outcome: outcomeSchema,
  rows: z.number().int().nonnegative(),
  series: z.number().int().nonnegative(),
  /** Rates hidden because their count is. */
  hiddenRates: z.number().int().nonnegative(),
  releases: z.array(
    z.object({
      published: dateSchema,
      precision: publishedPrecisionSchema,
      values: z.number().int().nonnegative(),
    }),
  ),
  /** Null when it could not be compared. */
  changes: changesSchema.nullable(),
  remarks: z.array(remarkSchema),
  /** Set when doubts were set aside: who, and why. */
  accepted: z.object({ by: z.string(), reason: z.string().min(1) }).optional(),
  /** How often it was tried that day with nothing coming of it, when more than once; the remarks are the last try's. */
  tries: z.number().int().min(2).optional(),
});
export type Report = z.infer<typeof reportSchema>;

/** `waiting` until somebody decides; `replaced` when the same payload was published by another reading of it. */
export const gateStateSchema = z.enum(['waiting', 'accepted', 'discarded', 'replaced']);
export type GateState = z.infer<typeof gateStateSchema>;

export const ingestSchema = z.object({
  id: z.number().int().positive(),
  layout: layoutSchema,
  origin: z.enum(['command', 'upload', 'schedule']),
  /** The feed it belongs to, where the scheduler fetched it or its layout is one feed's. */
  feed: z.string().nullable(),
  /** Name on the token or of the command; never more of a person than that. */
  by: z.string().nullable(),
  started: z.iso.datetime(),
  finished: z.iso.datetime(),
  /** `sha256:…`; null where there were no bytes to keep. */
  payload: z.string().nullable(),
  /** The delivery that was published, now or before. */
  delivery: z.number().int().positive().nullable(),
  report: reportSchema,
  /** Null for whatever did not end in quarantine. */
  gate: z
    .object({
      state: gateStateSchema,
      /** False when a remark is an error: then it can only be read in another way, or discarded. */
      acceptable: z.boolean(),
      decided: z.iso.datetime().nullable(),
      by: z.string().nullable(),
      reason: z.string().nullable(),
      /** The ingest that published it after all. */
      byIngest: z.number().int().positive().nullable(),
    })
    .nullable(),
});
export type Ingest = z.infer<typeof ingestSchema>;

/** A delivery with doubts waits; one with errors waits too, but can only be discarded or read in another way. */
export function isAcceptable({ remarks }: Pick<Report, 'remarks'>): boolean {
  return !remarks.some(({ severity }) => severity === 'error');
}
