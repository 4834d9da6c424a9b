import type { FastifyRequest } from 'fastify';
import { askedOrigin } from '../openData/publicOrigin.ts';

/** Whether a page of this very site asks, as the dashboard's own preview does; under the public name or another of the server's. */
export function isFromHere(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const { referer } = request.headers;
  if (!referer || !URL.canParse(referer)) return false;
  const own = [publicUrl, askedOrigin(request)];
  return own.some(
    (origin) => origin && URL.canParse(origin) && new URL(origin).origin === new URL(referer).origin,
  );
}
