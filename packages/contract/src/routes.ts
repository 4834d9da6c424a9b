/** Every JSON route that Regionpuls answers, in the order of the documentation. */
import {
  asOfSchema,
  boundaryBasisSchema,
  boundaryFlagSchema,
  dateSchema,
  figureSelection,
  frequencySchema,
  indicatorIdSchema,
  indicatorSchema,
  isOrdered,
  localizedTextSchema,
  noteSchema,
  partnerSchema,
  periodSchema,
  pointSchema,
  progressSchema,
  regionCodeSchema,
  regionLevelSchema,
  regionListSchema,
  regionSchema,
  seriesSchema,
  sexSchema,
  sourceSchema,
  statusSchema,
  targetSchema,
  unitSchema,
  vintageSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from './route.ts';

/** A county's largest number of municipalities with room to spare; more regions are asked for with a snapshot. */
export const MAX_REGIONS_IN_SERIES = 50;

const none = z.strictObject({});

export const coverageSchema = z.object({
  levels: z.array(regionLevelSchema),
  frequencies: z.array(z.object({ frequency: frequencySchema, from: periodSchema, to: periodSchema })),
  boundaries: z.array(boundaryBasisSchema),
  regions: z.number().int(),
  /** The newest vintage. */
  vintage: vintageSchema,
});

export const listIndicators = defineRoute({
  method: 'GET',
  path: '/api/v1/indicators',
  operationId: 'listIndicators',
  summary: 'What is measured, by whom, and what of it is loaded',
  tags: ['catalogue'],
  params: none,
  query: none,
  response: z.object({
    indicators: z.array(indicatorSchema.extend({ coverage: coverageSchema.nullable() })),
    sources: z.array(sourceSchema),
  }),
});

export const listRegions = defineRoute({
  method: 'GET',
  path: '/api/v1/regions',
  operationId: 'listRegions',
  summary: 'Regions valid on a day, or all that ever were',
  tags: ['catalogue'],
  params: none,
  query: z.strictObject({
    level: regionLevelSchema.optional(),
    at: dateSchema.optional().meta({ description: 'Only regions valid on this day' }),
    parent: regionCodeSchema.optional(),
  }),
  response: z.object({ regions: z.array(regionSchema) }),
});

const regionName = regionSchema.pick({ code: true, label: true });

/** One dated event in a region's history: what became what. */
export const lineageEventSchema = z.object({
  date: dateSchema,
  from: z.array(regionName),
  to: z.array(regionName),
  text: localizedTextSchema,
});
export type LineageEvent = z.infer<typeof lineageEventSchema>;

export const readRegion = defineRoute({
  method: 'GET',
  path: '/api/v1/regions/:code',
  operationId: 'readRegion',
  summary: 'A region with its history, successors and what is known about it',
  tags: ['catalogue'],
  params: z.strictObject({ code: regionCodeSchema }),
  query: none,
  response: z.object({
    region: regionSchema,
    parent: regionName.nullable(),
    children: z.array(regionSchema),
    history: z.array(lineageEventSchema),
    /** Regions of today that this one became (part of), itself when it is still valid. */
    successors: z.array(regionName),
    /** Regions that hold figures about (part of) the same area under an earlier code. */
    predecessors: z.array(regionName),
    indicators: z.array(
      z.object({
        indicator: indicatorIdSchema,
        frequency: frequencySchema,
        boundaries: boundaryBasisSchema,
        unit: unitSchema,
        latest: pointSchema.nullable(),
        /** The same period a year before, for the 12-month change. */
        yearBefore: pointSchema.nullable(),
      }),
    ),
  }),
});

/** Fields shared by `/series` in all its formats. */
const seriesQuery = z
  .strictObject({
    ...figureSelection,
    region: regionListSchema(MAX_REGIONS_IN_SERIES),
    format: z.enum(['json', 'csv']).default('json'),
    lang: z.enum(['nb', 'nn', 'en']).optional().meta({
      description:
        'With format=csv: column names and numbers in this language; left out, the plain machine form',
    }),
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
      }),
    ),
    source: z.string(),
    vintage: seriesSchema.shape.vintage,
    notes: z.array(noteSchema),
  }),
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

const targetId = z.strictObject({ id: targetSchema.shape.id });

export const listTargets = defineRoute({
  method: 'GET',
  path: '/api/v1/targets',
  operationId: 'listTargets',
  summary: 'Agreed targets',
  tags: ['agreements'],
  params: none,
  query: z.strictObject({ region: regionCodeSchema.optional() }),
  response: z.object({ targets: z.array(targetSchema) }),
});

export const readTarget = defineRoute({
  method: 'GET',
  path: '/api/v1/targets/:id',
  operationId: 'readTarget',
  summary: 'A target with every version of its agreed path',
  tags: ['agreements'],
  params: targetId,
  query: none,
  response: targetSchema,
});

export const readProgress = defineRoute({
  method: 'GET',
  path: '/api/v1/targets/:id/progress',
  operationId: 'readProgress',
  summary: 'Expected path, actual course, and where the target stands',
  tags: ['agreements'],
  params: targetId,
  query: z.strictObject({ asOf: asOfSchema.optional() }),
  response: progressSchema,
});

export const listPartners = defineRoute({
  method: 'GET',
  path: '/api/v1/partners',
  operationId: 'listPartners',
  summary: 'Members of the partnership',
  tags: ['agreements'],
  params: none,
  query: none,
  response: z.object({ partners: z.array(partnerSchema) }),
});
