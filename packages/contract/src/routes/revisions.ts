/** How figures were revised. */
import {
  boundaryBasisSchema,
  frequencySchema,
  indicatorIdSchema,
  regionCodeSchema,
  sexSchema,
  triangleSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { none } from './parts.ts';

export const readRevisions = defineRoute({
  method: 'GET',
  path: '/api/v1/revisions',
  operationId: 'readRevisions',
  summary: 'The revision triangle of a series: what each vintage said of its newest periods',
  tags: ['figures'],
  params: none,
  query: z.strictObject({
    indicator: indicatorIdSchema,
    region: regionCodeSchema,
    sex: sexSchema.default('total'),
    frequency: frequencySchema.optional(),
    boundaries: boundaryBasisSchema
      .optional()
      .meta({ description: 'Left out: the stored borders with most vintages for this region' }),
    periods: z.coerce.number().int().min(1).max(240).default(24),
  }),
  response: triangleSchema.extend({
    /** Other borders this series is stored on. */
    boundaries: z.array(boundaryBasisSchema),
  }),
});
