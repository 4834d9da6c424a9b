/** What the API's description says of the embeds' routes. */
import { viewSchema } from '@regionpuls/domain';
import { z } from 'zod';
import { type Description, describedOnly } from '../documentation/describedOnly.ts';
import { problemResponses } from '../documentation/problemResponses.ts';
import { imageDelivery, pageDelivery, pictureDelivery } from './readQuestion.ts';

const tags = ['embeds'];
const PAGE = { 'text/html': { schema: z.string() } };

function describeChart(
  operationId: string,
  summary: string,
  type: string,
  delivery: z.core.$ZodLooseShape,
  failures: Description['response'],
) {
  return describedOnly({
    ...{ operationId, summary, tags },
    querystring: z.strictObject({ ...viewSchema.shape, ...delivery }),
    response: { 200: { description: summary, content: { [type]: { schema: z.string() } } }, ...failures },
  });
}

export const PAGE_ROUTE = describeChart(
  'readChart',
  'A chart as a page for a frame: sentence, picture, table, source and date',
  'text/html',
  pageDelivery.shape,
  // The reader sees it in a frame on somebody else's site: it is said in a page.
  problemResponses([400, 404, 429, 503], PAGE),
);

export const PICTURE_ROUTE = describeChart(
  'readChartPicture',
  'A chart as an SVG file that can be passed on alone',
  'image/svg+xml',
  pictureDelivery.shape,
  problemResponses([400, 404, 429, 503]),
);

export const IMAGE_ROUTE = describeChart(
  'readChartImage',
  'A chart as a PNG image that can be passed on alone',
  'image/png',
  imageDelivery.shape,
  problemResponses([400, 404, 429, 503]),
);

export const LOADER_ROUTE = describedOnly({
  operationId: 'readLoader',
  summary: 'The current script for partners’ pages: the element «regionpuls-chart»',
  tags,
  response: {
    200: { description: 'The script', content: { 'text/javascript': { schema: z.string() } } },
  },
});

/** Files under names that say their content: those who need them are told the names. */
export const HIDDEN_ROUTE = { schema: { hide: true } };
