/** A server on loopback that answers as PxWebApi 2 and the older API do: limits, errors, closing times and faults included. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from './answerData.ts';
import type { CallKind, Fault } from './faults.ts';
import { type RouteOptions, route } from './route.ts';
import { send, sendWith } from './sendWith.ts';

export interface PxwebServerOptions extends RouteOptions {
  now: () => Date;
  /** Told when it has gone silent in the middle of an answer. */
  onSilence?: () => void;
  /** Calls in a minute; 40 as the header has said. */
  callsPerMinute?: number;
}

export interface PxwebCall {
  kind: CallKind;
  method: string;
  path: string;
  /** Milliseconds by the injected clock. */
  at: number;
  status: number;
}

export interface PxwebServer {
  baseUrl: string;
  /** Of the older API. */
  oldBaseUrl: string;
  /** Every call, in order. */
  calls: PxwebCall[];
  /** The next calls of a kind meet these; null is no fault. */
  script(kind: CallKind, ...faults: (Fault | null)[]): void;
  /** Forgets the faults that have not been met. */
  unscript(): void;
  close(): Promise<void>;
}

/** Metadata is rebuilt in these minutes of Norway's day; everything is 503 meanwhile. */
const REBUILDING = [
  [5 * 60, 5 * 60 + 5],
  [11 * 60 + 30, 11 * 60 + 35],
] as const;

export async function openPxwebServer(options: PxwebServerOptions): Promise<PxwebServer> {
  const calls: PxwebCall[] = [];
  const scripts = new Map<CallKind, (Fault | null)[]>();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => answer(request, body, response, { options, calls, scripts }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl: `${origin}/api/pxwebapi/v2`,
    oldBaseUrl: `${origin}/api/v0`,
    calls,
    script: (kind, ...faults) => scripts.set(kind, [...(scripts.get(kind) ?? []), ...faults]),
    unscript: () => scripts.clear(),
    close: () => close(server),
  };
}

/** Also when it is closed already. */
function close(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  server.closeAllConnections();
  return new Promise((done, fail) => server.close((error) => (error ? fail(error) : done())));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface State {
  options: PxwebServerOptions;
  calls: PxwebCall[];
  scripts: Map<CallKind, (Fault | null)[]>;
}

function answer(request: IncomingMessage, body: string, response: ServerResponse, state: State): void {
  const { options, calls, scripts } = state;
  const url = new URL(request.url!, 'http://localhost');
  const kind = kindOf(url.pathname, request.method!);
  const at = options.now().getTime();
  const limit = options.callsPerMinute ?? 40;
  const inMinute = calls.filter((call) => call.at > at - 60_000).length + 1;
  response.setHeader('x-ratelimit-limit', String(limit));
  response.setHeader('x-ratelimit-policy', `${limit};w=60s`);
  response.setHeader('x-ratelimit-remaining', String(Math.max(0, limit - inMinute)));
  const call: PxwebCall = { kind, method: request.method!, path: request.url!, at, status: 0 };
  calls.push(call);
  response.on('finish', () => (call.status = response.statusCode));
  const fault = scripts.get(kind)?.shift() ?? null;
  if (inMinute > limit) return send(response, 429, '');
  if (isRebuilding(options.now())) return send(response, 503, '');
  if (fault === 'moved') for (const table of options.tables) table.updated = later(table.updated);
  let status = 200;
  let text: string;
  try {
    text = JSON.stringify(route(url, request, body, options));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    status = error.status;
    text = error.body === '' ? '' : JSON.stringify(error.body);
  }
  sendWith(fault, response, status, text, options.onSilence);
}

function kindOf(path: string, method: string): CallKind {
  if (path.endsWith('/config')) return 'config';
  if (path.includes('/codelists/')) return 'codelist';
  if (path.endsWith('/metadata') || (path.includes('/api/v0/') && method === 'GET')) return 'metadata';
  return 'data';
}

function isRebuilding(now: Date): boolean {
  const [hours, minutes] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Oslo',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(now)
    .split(':')
    .map(Number) as [number, number];
  const clock = hours * 60 + minutes;
  return REBUILDING.some(([from, to]) => from <= clock && clock < to);
}

function later(updated: string): string {
  return new Date(Date.parse(updated) + 60_000).toISOString().replace('.000Z', 'Z');
}
