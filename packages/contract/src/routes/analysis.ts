/** Changes, held against each other and taken apart. */
import {
  asOfSchema,
  boundaryBasisSchema,
  comparePeriods,
  decompositionKindSchema,
  decompositionSchema,
  indicatorIdSchema,
  periodSchema,
  regionCodeSchema,
} from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { none } from './parts.ts';

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
    })
    .refine(({ from, to }) => comparePeriods(from, to) < 0, {
      path: ['from'],
      error: '«from» is not before «to»',
    }),
  response: decompositionSchema,
});
