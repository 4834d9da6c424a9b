/** Changes, held against each other and taken apart; and the methods that make our own figures. */
import {
  adjustmentSchema,
  asOfSchema,
  boundaryBasisSchema,
  changeSchema,
  comparePeriods,
  comparisonSchema,
  decompositionKindSchema,
  decompositionSchema,
  forecastSchema,
  indicatorIdSchema,
  localizedTextSchema,
  periodSchema,
  regionCodeSchema,
  sexSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { readSnapshot } from './figures.ts';
import { none } from './parts.ts';

/** The same files as the figures themselves can be had as. */
const { format, lang } = readSnapshot.query.shape;

/** One side of a comparison that is not the same as the other. */
const otherSide = {
  indicatorTo: indicatorIdSchema.optional(),
  regionTo: regionCodeSchema.optional(),
  sexTo: sexSchema.optional(),
  boundariesTo: boundaryBasisSchema.optional(),
  adjustmentTo: adjustmentSchema.optional(),
  asOfTo: asOfSchema.optional(),
};

const quoted = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,6})?$/, {
    error: 'is not a number; allowed: digits with a point, such as 131000 or 2.8',
  })
  .transform(Number)
  .meta({ description: 'A figure quoted from elsewhere, in place of the archive’s' });

export const readComparison = defineRoute({
  method: 'GET',
  path: '/api/v1/comparisons',
  operationId: 'readComparison',
  summary: 'Two figures held against each other: change, what must be said about it, and fairer comparisons',
  tags: ['analysis'],
  params: none,
  query: z.strictObject({
    indicator: indicatorIdSchema,
    region: regionCodeSchema,
    from: periodSchema,
    to: periodSchema,
    sex: sexSchema.default('total'),
    boundaries: boundaryBasisSchema.optional(),
    adjustment: adjustmentSchema.default('none'),
    asOf: asOfSchema.optional(),
    ...otherSide,
    fromValue: quoted.optional(),
    toValue: quoted.optional(),
    roundedTo: quoted
      .optional()
      .meta({ description: 'The quoted figures are known to the nearest so many units' }),
  }),
  response: comparisonSchema.extend({
    /** The change as a sentence, where the guard lets it be a headline. */
    headline: localizedTextSchema.nullable(),
    /** The same change in the country, where both can be given. */
    besideNation: z
      .object({ own: changeSchema, nation: changeSchema, difference: z.number(), text: localizedTextSchema })
      .nullable(),
  }),
});

export const readDecomposition = defineRoute({
  method: 'GET',
  path: '/api/v1/decompositions',
  operationId: 'readDecomposition',
  summary: 'A change as parts that sum to it: by municipality, by industry, or population against rate',
  tags: ['analysis'],
  params: none,
  query: z
    .strictObject({
      kind: decompositionKindSchema,
      indicator: indicatorIdSchema,
      region: regionCodeSchema,
      from: periodSchema,
      to: periodSchema,
      boundaries: boundaryBasisSchema.optional(),
      asOf: asOfSchema.optional(),
      format,
      lang,
    })
    .refine(({ from, to }) => comparePeriods(from, to) < 0, {
      path: ['from'],
      error: '«from» is not before «to»',
    }),
  response: decompositionSchema,
});

export const listMethods = defineRoute({
  method: 'GET',
  path: '/api/v1/methods',
  operationId: 'listMethods',
  summary: 'Every method that makes a figure the source did not publish',
  tags: ['analysis'],
  params: none,
  query: none,
  response: z.object({
    methods: z.array(
      z.object({
        name: z.string(),
        version: z.string(),
        citation: z.string(),
        title: localizedTextSchema,
        /** What it does and where it comes from, in plain words. */
        description: localizedTextSchema,
      }),
    ),
  }),
});

export const readForecast = defineRoute({
  method: 'GET',
  path: '/api/v1/forecasts',
  operationId: 'readForecast',
  summary: 'Where a series is heading if nothing changes, with intervals and how such forecasts did before',
  tags: ['analysis'],
  params: none,
  query: z.strictObject({
    indicator: indicatorIdSchema,
    region: regionCodeSchema,
    sex: sexSchema.default('total'),
    boundaries: boundaryBasisSchema.optional(),
    asOf: asOfSchema.optional(),
    months: z.coerce.number().int().min(1).max(60).default(24),
    format: format.meta({
      description:
        'json; or the earlier forecasts beside what came, as a CSV file, an Excel workbook with a sheet on where the figures ' +
        'come from, or JSON-stat 2.0',
    }),
    lang,
  }),
  response: forecastSchema.extend({
    indicator: indicatorIdSchema,
    region: regionCodeSchema,
    boundaries: boundaryBasisSchema,
  }),
});
