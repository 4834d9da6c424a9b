/** Who asks, told by a bearer token. When people sign in with roles of their own, this is the one place to change. */
import type { Access, Role } from '@regionpuls/domain';
import type { AccessBook } from '@regionpuls/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemResponse } from '../problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until a role was required and granted. */
    access: Access | null;
  }
  interface FastifyInstance {
    findAccess: AccessBook['findAccess'];
  }
}

export function installAccess(app: FastifyInstance, book: Pick<AccessBook, 'findAccess'>): void {
  app.decorateRequest('access', null);
  app.decorate('findAccess', (token: string) => book.findAccess(token));
}

/** @throws ProblemResponse 401 without a valid token, 403 when it is for another role. */
export async function requireRole(request: FastifyRequest, role: Role): Promise<void> {
  const token = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  const access = token === undefined ? null : await request.server.findAccess(token);
  if (!access) {
    throw new ProblemResponse(
      {
        type: '/problems/token-needed',
        title: 'A token is needed',
        status: 401,
        detail:
          token === undefined
            ? 'Send «Authorization: Bearer …» with a token made by «npm run token» on the server.'
            : 'The token is not known here, has expired or was revoked.',
      },
      { 'www-authenticate': 'Bearer realm="regionpuls"' },
    );
  }
  // With one role it cannot differ; with the next it can.
  const held: string = access.role;
  if (held !== role) {
    throw new ProblemResponse({
      type: '/problems/other-role-needed',
      title: 'Another role is needed',
      status: 403,
      detail: `The token is for «${held}»; this needs «${role}».`,
    });
  }
  request.access = access;
}
