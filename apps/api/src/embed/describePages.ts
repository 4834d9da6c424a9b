/** What a page of the dashboard is called when its address is passed on: title, description, picture and how to embed it. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OpenSources } from '../openData/openSources.ts';
import { publicOrigin } from '../openData/publicOrigin.ts';
import { ProblemResponse } from '../problems.ts';
import { askRoutes } from './askRoute.ts';
import { PREVIEW, oembedAddress, previewPath } from './embedPaths.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { readEmbed } from './readEmbed.ts';
import { viewOfPage } from './viewOfPage.ts';

/** Writes what it knows of the page into the document; the document itself where it knows nothing. */
export type DescribePage = (request: FastifyRequest, document: string) => Promise<string>;

export function describePages(app: FastifyInstance, sources: OpenSources): DescribePage {
  return async (request, document) => {
    const origin = publicOrigin(request, sources.publicUrl);
    if (!URL.canParse(request.url, origin)) return document;
    const url = new URL(request.url, origin);
    const view = await viewOfPage(sources, url);
    if (!view) return document;
    try {
      const embed = await readEmbed(sources, askRoutes(app, request), view);
      const drawing = embed.draw({ width: 600, standsAlone: false });
      const address = origin + embed.page;
      return fill(document, {
        title: embed.takeaway,
        description: [...asSentence(embed.subtitle), ...drawing.description.slice(0, 2)]
          .join(' ')
          .slice(0, 300),
        image: origin + previewPath(view),
        address,
        oembed: oembedAddress(origin, address),
        locale: { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' }[view.lang],
      });
    } catch (error) {
      // A page of something that is not there says so itself.
      if (error instanceof ProblemResponse) return document;
      request.log.error({ err: error }, 'page not described');
      return document;
    }
  };
}

/** What stands under a chart's heading: of a target its name, and that it is an example where it is one. */
function asSentence(text: string | null): string[] {
  if (!text) return [];
  return [text.endsWith('.') ? text : `${text}.`];
}

interface Said {
  title: string;
  description: string;
  image: string;
  address: string;
  oembed: string;
  locale: string;
}

function fill(document: string, said: Said): string {
  const { title, description, image, address, oembed, locale } = Object.fromEntries(
    Object.entries(said).map(([key, text]) => [key, escapeMarkup(text as string)]),
  ) as unknown as Said;
  const head = [
    property('og:type', 'article'),
    property('og:site_name', 'Regionpuls'),
    property('og:locale', locale),
    property('og:title', title),
    property('og:description', description),
    property('og:url', address),
    property('og:image', image),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:alt', description),
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="alternate" type="application/json+oembed" href="${oembed}" />`,
  ].join('');
  return document
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title} – Regionpuls</title>`)
    .replace(
      /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/,
      () => `<meta name="description" content="${description}" />`,
    )
    .replace('</head>', () => `${head}</head>`);
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${content}" />`;
}
