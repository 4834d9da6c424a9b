/** A partner's website on an origin of its own: pages with the policy and the markup that a journey gives it. */
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  body: string;
  /** Content-Security-Policy of the page. */
  policy: string;
}

export interface Host {
  origin: string;
  /** Puts a page on the host and tells its address. */
  put(page: HostPage): string;
  /** Addresses asked of the host itself. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function serveHost(): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const asked: string[] = [];
  const server: Server = createServer((request, reply) => {
    asked.push(request.url ?? '');
    const page = pages.get(request.url ?? '');
    if (!page) return reply.writeHead(404).end();
    reply.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.policy,
    });
    return reply.end(
      `<!doctype html><html lang="nb"><title>Partner</title><link rel="icon" href="data:,"><h1>Partner</h1>${page.body}</html>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // Another name than the site's, so that it is another site and not only another port.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    put: (page) => {
      const path = `/${pages.size + 1}`;
      pages.set(path, page);
      return `${origin}${path}`;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
