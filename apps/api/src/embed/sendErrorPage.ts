/** Everything that goes wrong with an embedded page is told as a page: the reader sees it in a frame on somebody else's site. */
import { languageSchema, themeSchema } from '@regionpuls/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemResponse } from '../problems.ts';
import { asFragment } from './asFragment.ts';
import { STYLE_HASH } from './stylesheet.ts';
import { writeErrorPage } from './writeErrorPage.ts';

export async function sendErrorPage(
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const problem = error instanceof ProblemResponse ? error.problem : undefined;
  const status = problem?.status ?? error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'embed failed');
  const query = request.query as Record<string, unknown>;
  const { figure, page } = writeErrorPage({
    status,
    lang: languageSchema.catch('nb').parse(query.lang),
    theme: themeSchema.catch('auto').parse(query.theme),
    parameters: problem?.errors?.map(({ parameter }) => parameter) ?? (status === 404 ? ['target'] : []),
  });
  await reply
    .code(status)
    .headers({
      ...(error instanceof ProblemResponse ? error.headers : {}),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; frame-ancestors *; base-uri 'none'; form-action 'none'`,
    })
    .send(query.part === 'fragment' ? asFragment(figure) : page);
}
