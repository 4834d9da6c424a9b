/** oEmbed: a page's address, pasted into a text, becomes its chart (https://oembed.com). */
import type { FastifyInstance } from 'fastify';
import type { OpenSources } from '../openData/openSources.ts';
import { publicOrigin } from '../openData/publicOrigin.ts';
import { ProblemResponse, badParameter, badParameters, notFound } from '../problems.ts';
import { sayIssue } from '../sayIssue.ts';
import { askRoutes } from './askRoute.ts';
import { cacheControlOf } from './cacheControlOf.ts';
import { chartPath } from './embedPaths.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { readEmbed } from './readEmbed.ts';
import { OEMBED_ROUTE, type OembedAnswer, oembedQuerySchema } from './oembedSchema.ts';
import { shapeOf } from './shapeOf.ts';
import { thumbnailOf } from './thumbnailOf.ts';
import { viewOfPage } from './viewOfPage.ts';

const MOST = { width: 720, height: 900 } as const;
/** Pixels of what stands over and under the picture: title, source and links. */
const AROUND = 210;

export function answerOembed(app: FastifyInstance, sources: OpenSources): void {
  app.get('/oembed', OEMBED_ROUTE, async (request, reply) => {
    const query = readQuery(request.query);
    if (query.format === 'xml') {
      throw new ProblemResponse({
        type: '/problems/not-implemented',
        title: 'Not implemented',
        status: 501,
        detail: 'format: allowed: json',
      });
    }
    if (query.format !== undefined && query.format !== 'json')
      throw badParameter('format', 'is none of those allowed', ['json']);
    const origin = publicOrigin(request, sources.publicUrl);
    const view = await viewOfPage(sources, readOwnAddress(query.url, origin));
    if (!view)
      throw notFound('url: no page here that shows a chart', ['/embed/chart?…', '/indikatorer/…', '/mal/…']);
    const embed = await readEmbed(sources, askRoutes(app, request), view);
    const width = Math.min(query.maxwidth ?? MOST.width, MOST.width);
    const wanted = shapeOf({ width, standsAlone: false }).height + AROUND;
    const height = Math.min(wanted, query.maxheight ?? MOST.height);
    const thumbnail = thumbnailOf(embed, { width: query.maxwidth, height: query.maxheight });
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
      ...(thumbnail
        ? {
            thumbnail_url: origin + thumbnail.path,
            thumbnail_width: thumbnail.width,
            thumbnail_height: thumbnail.height,
          }
        : {}),
      cache_age: 300,
    } satisfies OembedAnswer);
  });
}

/** Elements and attributes that WordPress lets through from a site it does not know; it adds its own secret to the address, and its own narrower sandbox. */
function writeFrame(
  address: string,
  page: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  const [source, link, name] = [address, page, title].map(escapeMarkup) as [string, string, string];
  return (
    `<blockquote class="wp-embedded-content"><a href="${link}">${name}</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" src="${source}" width="${width}" ` +
    `height="${height}" title="${name}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`
  );
}

function readQuery(given: unknown) {
  const query = oembedQuerySchema.safeParse(given);
  if (query.success) return query.data;
  const sent = given as Readonly<Record<string, unknown>>;
  const errors = query.error.issues.map((issue) => {
    const parameter = String(issue.path[0] ?? 'query');
    return { parameter, ...sayIssue(issue, sent[parameter]) };
  });
  throw new ProblemResponse(badParameters(errors));
}

/** @throws ProblemResponse for an address that is none, or is another site's. */
function readOwnAddress(text: string, origin: string): URL {
  if (!URL.canParse(text)) throw badParameter('url', 'is not an address', [`${origin}/…`]);
  const address = new URL(text);
  if (address.origin !== new URL(origin).origin) throw notFound('url: not an address of this site');
  return address;
}
