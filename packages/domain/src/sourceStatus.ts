/** When a source publishes, and whether we have what it should have published. */
import { z } from 'zod';
import { localizedTextSchema } from './language.ts';
import { frequencySchema, periodSchema } from './period.ts';
import { dateSchema } from './region.ts';

/** How often and how long after the period's end a table is published, as the source's calendar usually has it. */
export const rhythmSchema = z.object({
  frequency: frequencySchema,
  /** Days from the day after the period's last day to publication, usually. Negative where it is published before the end. */
  lagDays: z.number().int(),
  /** Local time of publication in Europe/Oslo, `HH:MM`. */
  hour: z.string().regex(/^\d{2}:\d{2}$/),
  /** Days of grace before it counts as late. */
  graceDays: z.number().int().nonnegative(),
});
export type Rhythm = z.infer<typeof rhythmSchema>;

/** One table or file that a source publishes again and again. */
export const feedSchema = z.object({
  /** `ssb-07459`, `nav-hl060`: unique. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  source: z.string(),
  /** The source's own name of it: table number, file name. */
  table: z.string(),
  indicators: z.array(z.string()).min(1),
  rhythm: rhythmSchema,
  /** `fetched` by the scheduler, or `delivered` as a file by somebody. */
  way: z.enum(['fetched', 'delivered']),
});
export type Feed = z.infer<typeof feedSchema>;

export const feedStatusSchema = feedSchema.extend({
  /** Newest period in the archive; null while there is none. */
  newest: periodSchema.nullable(),
  /** The day of the newest vintage; null while there is none. */
  lastPublished: dateSchema.nullable(),
  /** The period expected next, and the day it is usually out. */
  expected: z.object({ period: periodSchema, day: dateSchema }).nullable(),
  overdue: z.boolean(),
  /** Days since the expected one has passed, when overdue; otherwise 0. */
  daysLate: z.number().int().nonnegative(),
  /** The last attempt of any kind, its outcome and its ingest. */
  lastAttempt: z
    .object({
      at: z.iso.datetime(),
      outcome: z.string(),
      ingest: z.number().int().nullable(),
      /** Tries of that day, when it failed or had nothing new; otherwise 1. */
      tries: z.number().int().positive(),
      /** Why nothing came of it; null where something did. */
      reason: localizedTextSchema.nullable(),
    })
    .nullable(),
  /** When the source last answered and nothing stood against it: figures published, or nothing new to publish. */
  lastSuccess: z.iso.datetime().nullable(),
  /** Set while it is being fetched, or waits for its turn. */
  fetching: z
    .object({
      since: z.iso.datetime(),
      /** Name on the editor's token; null for the scheduler. */
      by: z.string().nullable(),
      /** What happens now, as the fetching tells; null until it has begun. */
      step: localizedTextSchema.nullable(),
    })
    .nullable(),
});
export type FeedStatus = z.infer<typeof feedStatusSchema>;
