/** What is asked of oEmbed and what it answers (https://oembed.com). */
import { z } from 'zod';
import { describedOnly } from '../documentation/describedOnly.ts';
import { problemResponses } from '../documentation/problemResponses.ts';

const pixels = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/, { error: 'is not a whole number of pixels from 1 to 99999' })
    .transform(Number)
    .optional()
    .meta({ type: 'integer', minimum: 1, maximum: 99_999, description });

export const oembedQuerySchema = z.object({
  url: z.string().max(4000).meta({ description: 'The whole address of a page here that shows a chart' }),
  maxwidth: pixels('The frame, and the thumbnail, are at most so many pixels wide'),
  maxheight: pixels('The frame, and the thumbnail, are at most so many pixels high'),
  format: z.string().optional().meta({ description: 'json, and nothing else' }),
});

const oembedSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  provider_name: z.string(),
  provider_url: z.string(),
  title: z.string(),
  width: z.int(),
  height: z.int(),
  html: z.string(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
  cache_age: z.int(),
});
export type OembedAnswer = z.infer<typeof oembedSchema>;

export const OEMBED_ROUTE = describedOnly({
  operationId: 'readOembed',
  summary: 'A page’s address becomes the frame that shows its chart (oEmbed)',
  tags: ['embeds'],
  querystring: oembedQuerySchema,
  response: { 200: oembedSchema, ...problemResponses([400, 404, 429, 501, 503]) },
});
