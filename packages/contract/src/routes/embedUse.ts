/** Where charts are embedded. */
import { embedUseSchema } from '@regionpuls/domain';
import { z } from 'zod';
import { defineRoute } from '../route.ts';
import { none } from './parts.ts';

export const listEmbedUse = defineRoute({
  method: 'GET',
  path: '/api/v1/embeds',
  operationId: 'listEmbedUse',
  summary: 'Which sites show which charts, counted by day and by the site’s origin; nothing about readers',
  tags: ['data room'],
  role: 'editor',
  params: none,
  query: none,
  response: z.object({ embeds: z.array(embedUseSchema) }),
});
