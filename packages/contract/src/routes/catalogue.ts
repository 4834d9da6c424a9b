/** What is measured, and where. */
import {
  boundaryBasisSchema,
  dateSchema,
  frequencySchema,
  indicatorIdSchema,
  indicatorSchema,
  localizedTextSchema,
  periodSchema,
  pointSchema,
  regionCodeSchema,
  regionLevelSchema,
  regionSchema,
  sourceSchema,
  unitSchema,
  vintageSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { none, regionName } from './parts.ts';

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
