/** Series, snapshots, and where each figure comes from. */
import {
  asOfSchema,
  boundaryBasisSchema,
  boundaryFlagSchema,
  figureSelection,
  indicatorIdSchema,
  isOrdered,
  languageSchema,
  localizedTextSchema,
  noteSchema,
  periodSchema,
  regionCodeSchema,
  regionListSchema,
  seriesSchema,
  sexSchema,
  statusSchema,
  unitSchema,
  vintageSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { columnsSchema } from '../columns/columnsSchema.ts';
import { defineRoute } from '../route.ts';
import { none, regionName } from './parts.ts';

/** A county's largest number of municipalities with room to spare; more regions are asked for with a snapshot. */
export const MAX_REGIONS_IN_SERIES = 50;

/** How the figures are written, for routes that give files too. */
export const fileFormatSchema = z.enum(['json', 'csv', 'xlsx', 'json-stat']);
export type FileFormat = z.infer<typeof fileFormatSchema>;

const form = {
  format: fileFormatSchema.default('json').meta({
    description:
      'json; a CSV file, an Excel workbook with a sheet on where the figures come from, or JSON-stat 2.0',
  }),
  lang: languageSchema.optional().meta({
    description:
      'Language of the files. With format=csv: column names and numbers in this language; left out, the plain machine form. ' +
      'With xlsx and json-stat: nb when left out',
  }),
};

/** Fields shared by `/series` in all its formats. */
const seriesQuery = z
  .strictObject({
    ...figureSelection,
    region: regionListSchema(MAX_REGIONS_IN_SERIES),
    ...form,
  })
  .refine(isOrdered, { path: ['from'], error: '«from» is after «to»' });

export const readSeries = defineRoute({
  method: 'GET',
  path: '/api/v1/series',
  operationId: 'readSeries',
  summary: 'Series of one indicator for regions, on the borders and with the recipe asked for',
  tags: ['figures'],
  params: none,
  query: seriesQuery,
  response: z.object({ series: z.array(seriesSchema) }),
});

export const readSnapshot = defineRoute({
  method: 'GET',
  path: '/api/v1/snapshot',
  operationId: 'readSnapshot',
  summary: 'One period for every region of a level: maps and rankings',
  tags: ['figures'],
  params: none,
  query: z.strictObject({
    indicator: indicatorIdSchema,
    level: z.enum(['county', 'municipality']).default('county'),
    parent: regionCodeSchema.optional().meta({ description: 'Only municipalities of this county' }),
    period: periodSchema.optional().meta({ description: 'Left out: the newest with figures at this level' }),
    sex: sexSchema.default('total'),
    boundaries: boundaryBasisSchema.optional(),
    asOf: asOfSchema.optional(),
    ...form,
  }),
  response: z.object({
    indicator: indicatorIdSchema,
    level: z.enum(['county', 'municipality']),
    period: periodSchema.nullable(),
    /** Periods with figures at this level, oldest first. */
    periods: z.array(periodSchema),
    boundaries: boundaryBasisSchema,
    unit: unitSchema,
    values: z.array(
      z.object({
        region: regionCodeSchema,
        label: z.string(),
        parent: regionCodeSchema.nullable(),
        value: z.number().nullable(),
        status: statusSchema,
        flag: boundaryFlagSchema.optional(),
        interval: z.tuple([z.number(), z.number()]).optional(),
        /** What a small figure might have been by chance alone, 95 %; our calculation. */
        uncertainty: z.tuple([z.number(), z.number()]).optional(),
      }),
    ),
    source: z.string(),
    vintage: seriesSchema.shape.vintage,
    notes: z.array(noteSchema),
  }),
});

export const readColumns = defineRoute({
  method: 'GET',
  path: '/api/v1/indicators/:id/columns',
  operationId: 'readColumns',
  summary: 'A whole indicator, every region and period, as compact columns',
  tags: ['figures'],
  params: z.strictObject({ id: indicatorIdSchema }),
  query: z.strictObject({ asOf: asOfSchema.optional() }),
  response: columnsSchema,
});

/** One value that the figure asked about has had. */
export const explainedValueSchema = z.object({
  region: regionCodeSchema,
  label: z.string(),
  boundaries: boundaryBasisSchema,
  value: z.number().nullable(),
  status: statusSchema,
  flag: boundaryFlagSchema,
  /** `source`: the source printed it; `regionpuls`: our sum or estimate. */
  by: z.enum(['source', 'regionpuls']),
  vintage: vintageSchema.nullable(),
  /** Fewer, more: regions this value covers beyond, or lacks against, the first one. */
  text: localizedTextSchema,
});

export const explainFigure = defineRoute({
  method: 'GET',
  path: '/api/v1/explanations',
  operationId: 'explainFigure',
  summary: 'Every published value of one figure by vintage and boundary basis, and why they differ',
  tags: ['figures'],
  params: none,
  query: z.strictObject({
    indicator: indicatorIdSchema,
    region: regionCodeSchema,
    period: periodSchema,
    sex: sexSchema.default('total'),
    asOf: asOfSchema.optional(),
  }),
  response: z.object({
    indicator: indicatorIdSchema,
    region: regionCodeSchema,
    period: periodSchema,
    values: z.array(explainedValueSchema),
    /** Each pair of different values in a row, with the areas or vintages that make the difference. */
    differences: z.array(
      z.object({
        between: z.tuple([z.number().int(), z.number().int()]),
        difference: z.number().nullable(),
        reason: z.enum(['boundaries', 'vintage', 'method', 'unknown']),
        units: z.array(
          regionName.extend({
            change: z.enum(['gained', 'lost']),
            now: regionName.extend({ parent: regionName.nullable() }),
          }),
        ),
        text: localizedTextSchema,
      }),
    ),
  }),
});

export const listVintages = defineRoute({
  method: 'GET',
  path: '/api/v1/vintages',
  operationId: 'listVintages',
  summary: 'What was published when, newest first',
  tags: ['figures'],
  params: none,
  query: z.strictObject({
    source: z.string().max(40).optional(),
    indicator: indicatorIdSchema.optional(),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
  }),
  response: z.object({
    vintages: z.array(
      vintageSchema.extend({
        indicators: z.array(z.string()),
        added: z.number().int(),
        revised: z.number().int(),
        delivered: z.number().int(),
      }),
    ),
    total: z.number().int(),
  }),
});
