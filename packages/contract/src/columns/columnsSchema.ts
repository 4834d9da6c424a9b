/**
 * A whole indicator as columns: the same figures as rows of objects in a fifth of the bytes. `decodeColumns` reads it back; the
 * descriptions say how, for whoever does it in another language.
 */
import {
  type Status,
  boundaryBasisSchema,
  breakdownSchema,
  dateSchema,
  frequencySchema,
  indicatorIdSchema,
  periodSchema,
  publishedPrecisionSchema,
  regionCodeSchema,
  statusSchema,
  unitSchema,
} from '@regionpuls/domain';
import { z } from 'zod';

const place = z.number().int().nonnegative();

const seriesColumnsSchema = z
  .object({
    region: z.array(regionCodeSchema),
    breakdown: z.array(breakdownSchema),
    boundaries: z.array(boundaryBasisSchema),
    frequency: z.array(frequencySchema),
    periods: z.array(z.array(place)).meta({
      description:
        'Pairs: so many periods of the axis are skipped, so many follow that the series has an observation for, and again',
    }),
    statuses: z.array(z.array(place)).meta({
      description: 'Pairs: a place in «statuses», and how many observations in a row have it',
    }),
    vintages: z.array(z.array(z.number().int())).meta({
      description:
        'Pairs: a step along «vintages» (the first from place 0), and how many observations in a row take that step',
    }),
    over: z.array(z.array(place)).meta({
      description:
        'Places of earlier series. Their numbers for the same period are added to each number of this one; a series without ' +
        'a number there adds nothing',
    }),
    values: z.array(z.array(z.number())).meta({
      description:
        'One for each observation whose status has a value; suppressed, missing and not-applicable have none here and are ' +
        'null. With a «scale»: each is the step from the one before it, so add them up along the array, add what «over» ' +
        'names, and divide by «scale». Without a scale each is the value itself',
    }),
  })
  .meta({ description: 'One entry a series in each of the arrays' });

export const columnsSchema = z.object({
  indicator: indicatorIdSchema,
  unit: unitSchema,
  source: z.string(),
  axes: z
    .array(z.object({ frequency: frequencySchema, from: periodSchema }))
    .meta({ description: 'The first period of each frequency’s axis' }),
  statuses: z.array(statusSchema),
  vintages: z.object({
    id: z.array(z.number().int().positive()),
    published: z.array(dateSchema),
    precision: z.array(publishedPrecisionSchema),
  }),
  scale: z.number().int().positive().nullable(),
  series: seriesColumnsSchema,
});
export type Columns = z.infer<typeof columnsSchema>;

/** One series read out of the columns; the four arrays have one entry an observation, in period order. */
export interface DecodedSeries {
  region: string;
  breakdown: string;
  boundaries: string;
  frequency: Columns['axes'][number]['frequency'];
  periods: string[];
  /** Null where the status has no value. */
  values: (number | null)[];
  statuses: Status[];
  /** Ids. */
  vintages: number[];
}
