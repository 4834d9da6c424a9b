/** What is measured. The browser knows no indicator by name: everything it needs to show one is here. */
import { z } from 'zod';
import { localizedTextSchema } from './language.ts';
import { frequencySchema, periodSchema } from './period.ts';
import { unitSchema } from './series.ts';

/** A period from which the figures are not made as before. */
export const breakSchema = z.object({
  /** The first period made the new way. */
  period: periodSchema,
  /** `BREAK_<SOURCE>_<PERIOD>`, the code the comparison guard uses. */
  code: z.string().regex(/^BREAK_[A-Z0-9_]+$/),
  /** A few words that fit beside a line in a chart. */
  label: localizedTextSchema,
  text: localizedTextSchema,
  /** The source's own estimate of the effect, in the indicator's unit, for the country; empty when it gave none. */
  nationalEffects: z.array(z.object({ period: periodSchema, change: z.number() })),
});
export type Break = z.infer<typeof breakSchema>;

/** A stretch so extraordinary that a chart cuts it and a comparison warns. */
export const shockSchema = z.object({
  from: periodSchema,
  to: periodSchema,
  label: localizedTextSchema,
  /** `SHOCK_<NAME>`, the code the comparison guard uses; made of `from` where none is given. */
  code: z
    .string()
    .regex(/^SHOCK_[A-Z0-9_]+$/)
    .optional(),
});
export type Shock = z.infer<typeof shockSchema>;

export const indicatorSchema = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]+$/),
  /** Indicators of one topic stand together in lists. */
  topic: z.enum(['unemployment', 'employment', 'commuting', 'population']),
  /** Two indicators with different concepts never share a line or a rate. */
  concept: z.string(),
  unit: unitSchema,
  /** Decimals published. */
  decimals: z.number().int().min(0).max(3),
  /** Figures are rounded by the source to this many units; 1 for full counts, 1000 for thousands. */
  roundedTo: z.number().positive(),
  /** Finest first; a series is asked for in the first unless told. */
  frequencies: z.array(frequencySchema).min(1),
  polarity: z.enum(['up-is-good', 'down-is-good', 'neutral']),
  /** `sum`: counts may be summed over regions; `ratio`: only through numerator and denominator; `none`: never. */
  additivity: z.enum(['sum', 'ratio', 'none']),
  base: z.enum(['residence', 'workplace']),
  /** When in the period the figure is taken. */
  referenceTime: z.enum(['month-end', 'period-average', 'november', 'first-of-january']),
  source: z.string(),
  /** The source's own table number, when there is one. */
  table: z.string().nullable(),
  /** The count a rate is made of. A rate beside a suppressed count would reveal it. */
  numerator: z.string().nullable(),
  /** The rate published beside a count, and the other way round. */
  companion: z.string().nullable(),
  /** Breakdown dimensions the source gives beside the total. */
  dimensions: z.array(z.enum(['sex', 'industry'])),
  /** Counts under `below` are withheld by the source and may be anything in `range`. */
  suppression: z
    .object({ below: z.number().int(), range: z.tuple([z.number().int(), z.number().int()]) })
    .nullable(),
  breaks: z.array(breakSchema),
  shocks: z.array(shockSchema),
  name: localizedTextSchema,
  /** The figure's unit in words: «helt ledige», «prosent av arbeidsstyrken». */
  unitName: localizedTextSchema,
  description: localizedTextSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const sourceSchema = z.object({
  id: z.string(),
  name: z.string(),
  homepage: z.url(),
  licence: localizedTextSchema,
  licenceUrl: z.url().nullable(),
  /** What must be printed where the figures are shown. */
  attribution: localizedTextSchema,
  about: localizedTextSchema,
});
export type Source = z.infer<typeof sourceSchema>;
