/** Targets, how they stand, and who owns them. */
import {
  asOfSchema,
  partnerSchema,
  progressSchema,
  regionCodeSchema,
  statusMethodSchema,
  targetSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { none } from './parts.ts';

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
  query: z.strictObject({
    asOf: asOfSchema.optional(),
    method: statusMethodSchema.optional(),
  }),
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
