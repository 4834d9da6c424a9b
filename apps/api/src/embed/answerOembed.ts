/** oEmbed: a page's address, pasted into a text, becomes its chart (https://oembed.com). */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { OpenSources } from '../openData/openSources.ts';
import { publicOrigin } from '../openData/publicOrigin.ts';
import { ProblemResponse, badParameter, notFound } from '../problems.ts';
import { askRoutes } from './askRoute.ts';
import { cacheControlOf } from './cacheControlOf.ts';
import { PREVIEW, chartPath, previewPath } from './embedPaths.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { readEmbed } from './readEmbed.ts';
import { shapeOf } from './shapeOf.ts';
import { viewOfPage } from './viewOfPage.ts';

const MOST = { width: 720, height: 900 } as const;
const LEAST = { width: 240, height: 200 } as const;
/** Pixels of what stands over and under the picture: title, source and links. */
const AROUND = 210;

const size = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'allowed: a whole number of pixels' })
  .transform(Number)
  .optional();
const querySchema = z.object({
  url: z.string().max(4000, { error: 'allowed: at most 4000 characters' }),
  maxwidth: size,
  maxheight: size,
  format: z.string().optional(),
});

export function answerOembed(app: FastifyInstance, sources: OpenSources): void {
  app.get('/oembed', async (request, reply) => {
    const query = readQuery(request.query);
    if (query.format !== undefined && query.format !== 'json') {
      throw new ProblemResponse({
        type: '/problems/not-implemented',
        title: 'Not implemented',
        status: query.format === 'xml' ? 501 : 400,
        detail: 'format: allowed: json',
      });
    }
    const origin = publicOrigin(request, sources.publicUrl);
    const view = await viewOfPage(sources, readOwnAddress(query.url, origin));
    if (!view)
      throw notFound('url: no page here that shows a chart', ['/embed/chart?…', '/indikatorer/…', '/mal/…']);
    const embed = await readEmbed(sources, askRoutes(app, request), view);
    const width = Math.max(LEAST.width, Math.min(query.maxwidth ?? MOST.width, MOST.width));
    const wanted = shapeOf({ width, standsAlone: false }).height + AROUND;
    const height = Math.max(LEAST.height, Math.min(wanted, query.maxheight ?? MOST.height));
    const address = origin + chartPath(view);
    reply.header('cache-control', cacheControlOf(view.asOf, sources.now));
    reply.type('application/json; charset=utf-8');
    return JSON.stringify({
      version: '1.0',
      type: 'rich',
      provider_name: 'Regionpuls',
      provider_url: `${origin}/`,
      title: embed.takeaway,
      ...{ width, height },
      html: writeFrame(address, `${origin}${embed.page}`, embed.takeaway, { width, height }),
      thumbnail_url: origin + previewPath(view),
      thumbnail_width: PREVIEW.width,
      thumbnail_height: PREVIEW.height,
      cache_age: 300,
    });
  });
}

/** Elements and attributes that WordPress lets through from a site it does not know; it adds its own secret to the address. */
function writeFrame(
  address: string,
  page: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  const [source, link, name] = [address, page, title].map(escapeMarkup) as [string, string, string];
  return (
    `<blockquote class="wp-embedded-content"><a href="${link}">${name}</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${source}" width="${width}" ` +
    `height="${height}" title="${name}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`
  );
}

function readQuery(given: unknown): z.infer<typeof querySchema> {
  const query = querySchema.safeParse(given);
  if (query.success) return query.data;
  const [issue] = query.error.issues;
  throw badParameter(String(issue?.path[0] ?? 'query'), issue?.message ?? 'cannot be used');
}

/** @throws ProblemResponse for an address that is none, or is another site's. */
function readOwnAddress(text: string, origin: string): URL {
  if (!URL.canParse(text)) throw badParameter('url', 'is not an address', [`${origin}/…`]);
  const address = new URL(text);
  if (address.origin !== new URL(origin).origin) throw notFound('url: not an address of this site');
  return address;
}
