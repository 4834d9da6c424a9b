/** Scripts for partners' pages and the stylesheet under names that say their content: kept for ever, and never another content under an old name. */
import type { FastifyInstance } from 'fastify';
import { notFound, sendProblem } from '../problems.ts';
import { HIDDEN_ROUTE, LOADER_ROUTE } from './describeRoutes.ts';
import { OPEN } from './openRoute.ts';
import type { Representations } from './representations.ts';
import { type EmbedAssets, contentHash } from './scripts.ts';
import { sendRepresentation } from './sendRepresentation.ts';
import { FIGURE_CSS } from './stylesheet.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** The current loader's lasting address: what it is changes with a release. */
const A_WHILE = 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800';

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

export const STYLESHEET_PATH = `/embed/chart.${contentHash(FIGURE_CSS)}.css`;

export function serveAssets(
  app: FastifyInstance,
  representations: Representations,
  assets: EmbedAssets | undefined,
): void {
  const files: { path: string; text: string; type: string; cacheControl: string }[] = [
    { path: STYLESHEET_PATH, text: FIGURE_CSS, type: STYLE, cacheControl: FOR_EVER },
  ];
  for (const text of assets?.loaders ?? []) {
    files.push({ path: `/embed/loader.${contentHash(text)}.js`, text, type: SCRIPT, cacheControl: FOR_EVER });
  }
  const current = assets?.loaders.at(-1);
  if (current) files.push({ path: '/embed/loader.js', text: current, type: SCRIPT, cacheControl: A_WHILE });
  for (const { path, text, type, cacheControl } of files) {
    const described = cacheControl === A_WHILE ? LOADER_ROUTE : HIDDEN_ROUTE;
    app.get(path, { ...OPEN, ...described }, async (request, reply) =>
      sendRepresentation(request, reply, representations, {
        key: `a-${contentHash(text)}`,
        cacheControl,
        headers: {},
        make: async () => ({ body: text, type }),
      }),
    );
  }
  // An old name never gets another content: a page that checks it would not run it.
  app.get('/embed/:file', { ...OPEN, ...HIDDEN_ROUTE }, async (request, reply) =>
    sendProblem(request, reply, notFound('there is no such file; pages name the current ones').problem),
  );
}
