/** A real server over the bundled figures, with the example partnership in a directory of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ResponseOf, Route } from '@regionpuls/contract';
import { openAgreements, openFiguresReader } from '@regionpuls/store';
import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import { addExamplePartnership } from '../examplePartnership.ts';
import { buildServer, type ServerOptions } from '../server.ts';
import { QUIET } from './quietServer.ts';

export const EXAMPLES = resolve(import.meta.dirname, '../../../../data/example-partnership.json');

export interface TestServer {
  /** Asks a path and gives status, headers and body; JSON is parsed. */
  ask(
    url: string,
    headers?: Record<string, string>,
    method?: 'GET' | 'HEAD',
  ): Promise<{
    status: number;
    type: string;
    headers: Record<string, unknown>;
    body: unknown;
    text: string;
    /** As they came over the wire. */
    bytes: Buffer;
  }>;
  /** Asks a contract route and holds the answer to its schema: nothing missing, nothing more. */
  answer<R extends Route>(route: R, url: string): Promise<ResponseOf<R>>;
  app: FastifyInstance;
  close(): Promise<void>;
}

export async function startServer(archive: string, more: Partial<ServerOptions> = {}): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), 'regionpuls-api-'));
  const figures = openFiguresReader({ directory: archive });
  const agreements = openAgreements({ directory });
  await addExamplePartnership(agreements, EXAMPLES);
  const app = await buildServer({
    figures,
    agreements,
    access: agreements,
    feeds: [],
    ...QUIET,
    ...more,
  });
  const ask: TestServer['ask'] = async (url, headers = {}, method = 'GET') => {
    const reply = await app.inject({ method, url, headers });
    const type = String(reply.headers['content-type'] ?? '');
    const text = reply.body;
    return {
      status: reply.statusCode,
      type,
      headers: reply.headers,
      text,
      bytes: reply.rawPayload,
      body: type.includes('json') && text && !reply.headers['content-encoding'] ? JSON.parse(text) : text,
    };
  };
  return {
    ask,
    app,
    answer: async (route, url) => {
      const { status, body, text } = await ask(url);
      expect(status, text.slice(0, 500)).toBe(200);
      const parsed = route.response.parse(body);
      expect(body).toEqual(parsed);
      return parsed as never;
    },
    close: async () => {
      await app.close();
      await figures.close();
      await agreements.close();
      rmSync(directory, { recursive: true });
    },
  };
}
