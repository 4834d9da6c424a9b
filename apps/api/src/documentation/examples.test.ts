/**
 * The examples of the API's description are asked and answered. The answers are kept as files; `vitest -u` writes them anew when the
 * API's own answers have changed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as contract from '@regionpuls/contract';
import prettier from 'prettier';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FeedFetches } from '../intake/feedFetches.ts';
import { type TestServer, startServer } from '../testing/startServer.ts';
import { EXAMPLE_ANSWERS } from './exampleAnswers.ts';
import { EXAMPLE_REQUESTS, PAGE_REQUESTS } from './exampleRequests.ts';

const ANSWERS = join(import.meta.dirname, 'answers');

const ANSWERED = [
  'listIndicators',
  'listRegions',
  'listVintages',
  'readRegion',
  'readSeries',
  'readSnapshot',
  'readColumns',
  'explainFigure',
  'readComparison',
  'readDecomposition',
];

interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: {
    name: string;
    in: string;
    description?: string;
    example?: unknown;
    examples?: unknown;
    schema?: { type?: string };
  }[];
  responses: Record<string, { description?: string; content?: Record<string, { example?: unknown }> }>;
}

let server: TestServer;
let document: { openapi: string; paths: Record<string, Record<string, Operation>> };
beforeAll(async () => {
  const unused = () => Promise.reject(new Error('not here'));
  // With everything that there is to describe.
  server = await startServer(inject('archive'), {
    intake: { folder: '', run: unused, fetches: new FeedFetches(unused) },
    embedAssets: { frame: undefined, loaders: ['/**/'] },
  });
  document = (await server.ask('/api/openapi.json')).body as typeof document;
});
afterAll(() => server.close());

const routes = new Map(
  (Object.values(contract) as unknown[]).flatMap((each) => {
    const isRoute = typeof each === 'object' && each !== null && 'operationId' in each && 'path' in each;
    return isRoute ? [[(each as contract.Route).operationId, each as contract.Route] as const] : [];
  }),
);

/** The address of a route's example: path filled in, all other parameters in the query. */
function addressOf(route: contract.Route): string {
  const values = new Map(Object.entries(EXAMPLE_REQUESTS[route.operationId] ?? {}));
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values.get(name);
    values.delete(name);
    return encodeURIComponent(String(value));
  });
  const query = [...values].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return query ? `${path}?${query}` : path;
}

/** Two of each list show what it holds; instants of recording are the importing machine's own. */
function shorten(value: unknown, whole: boolean): unknown {
  if (Array.isArray(value)) return (whole ? value : value.slice(0, 2)).map((each) => shorten(each, whole));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    key === 'recorded' ? '2026-11-22T00:00:00.000Z' : shorten(each, whole),
  ]);
  return Object.fromEntries(entries) as unknown;
}

describe('examples', () => {
  it.each(Object.keys(EXAMPLE_REQUESTS))('of %s are a question that is answered', async (id) => {
    const route = routes.get(id)!;
    const { status, text } = await server.ask(addressOf(route));
    expect(status, text.slice(0, 300)).toBe(200);
    const operation = document.paths[route.path.replace(/:(\w+)/g, '{$1}')]!.get!;
    expect(Object.keys(EXAMPLE_REQUESTS[id]!).sort()).toEqual(
      operation.parameters!.map(({ name }) => name).sort(),
    );
  });

  it.each(ANSWERED)('of answers: %s answers as the description says', async (id) => {
    const route = routes.get(id)!;
    const { body, status } = await server.ask(addressOf(route));
    expect(status).toBe(200);
    // Columns cut short could not be read.
    const shown = shorten(body, id === 'readColumns');
    expect(shown).toEqual(route.response.parse(shown));
    const file = join(ANSWERS, `${id}.json`);
    const options = { ...(await prettier.resolveConfig(file)), filepath: file };
    await expect(await prettier.format(JSON.stringify(shown), options)).toMatchFileSnapshot(file);
    const described = document.paths[route.path.replace(/:(\w+)/g, '{$1}')]!.get!;
    expect(described.responses['200']!.content!['application/json']!.example).toEqual(shown);
  });

  it('have no answer without its question, and none that is left out of the bundle', () => {
    expect(Object.keys(EXAMPLE_ANSWERS).sort()).toEqual([...ANSWERED].sort());
    expect(readdirSync(ANSWERS).sort()).toEqual(ANSWERED.map((id) => `${id}.json`).sort());
  });
});

/** Its description has the example: filled in with all others it would be refused. */
const NOT_WITH_OTHERS = 'target';

const PAGES = {
  readChart: '/embed/chart',
  readChartPicture: '/embed/chart.svg',
  readChartImage: '/embed/chart.png',
  readOembed: '/oembed',
} as const;

describe('examples of embeds', () => {
  it.each(Object.entries(PAGES))('of %s are a question that is answered', async (id, path) => {
    const { parameters, responses } = document.paths[path]!.get!;
    const given = parameters!.filter(({ name }) => name !== NOT_WITH_OTHERS);
    expect(given.map(({ name }) => name).sort()).toEqual(Object.keys(PAGE_REQUESTS[id]!).sort());
    const query = given.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
    const answer = await server.ask(`${path}?${query.join('&')}`, { host: '127.0.0.1:3000' });
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    expect(Object.keys(responses['200']!.content!)).toEqual([answer.type.split(';')[0]]);
    expect(responses).toHaveProperty('400');
  });
});

describe('the description of the API', () => {
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, ...operation })),
    );

  it('has one example for every parameter of every operation', () => {
    const without = operations().flatMap(({ operationId, parameters = [] }) =>
      parameters
        .filter(({ name }) => name !== NOT_WITH_OTHERS)
        .filter(({ example, examples }) => example === undefined || examples !== undefined)
        .map(({ name }) => `${operationId}: ${name}`),
    );
    expect(without).toEqual([]);
  });

  it('says what every parameter is, and gives it a value of its own kind', () => {
    for (const { operationId, parameters = [] } of operations()) {
      for (const { name, description, example, schema } of parameters) {
        const of = `${operationId}: ${name}`;
        expect(description ?? '', of).toMatch(/\S/);
        if (name === NOT_WITH_OTHERS) continue;
        const kind = schema!.type === 'integer' ? 'number' : schema!.type;
        if (kind) expect(typeof example, of).toBe(kind);
      }
    }
  });

  it('lists every operation with a name and a summary, and no file that is named after its content', () => {
    expect(operations().filter(({ operationId, summary }) => !operationId || !summary)).toEqual([]);
    const paths = Object.keys(document.paths);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['/api/v1', '/healthz', '/readyz', '/metrics', '/catalog.ttl', '/embed/loader.js'],
        ...Object.values(PAGES),
      ]),
    );
    expect(paths.filter((path) => path.startsWith('/embed/'))).toHaveLength(4);
  });

  it('says that errors are problem documents, as they are', async () => {
    const failures = operations().flatMap(({ path, responses }) =>
      Object.entries(responses)
        .filter(([status]) => Number(status) >= 400 && path !== '/embed/chart' && path !== '/readyz')
        .map(([status, { content }]) => ({ path, status, types: Object.keys(content!) })),
    );
    expect(failures.length).toBeGreaterThan(40);
    for (const failure of failures)
      expect(failure).toEqual({ ...failure, types: ['application/problem+json'] });
    const { type } = await server.ask('/api/v1/series');
    expect(type).toContain('application/problem+json');
  });

  it('holds together: names are given once, paths and parameters agree, references lead somewhere', () => {
    const ids = operations().flatMap(({ operationId }) => operationId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operationId, parameters = [], responses } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect({ operationId, declared: declared.sort() }).toEqual({ operationId, declared: inPath.sort() });
      const named = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(new Set(named).size).toBe(named.length);
      for (const parameter of parameters) expect(parameter.schema).toBeDefined();
      for (const response of Object.values(responses)) expect(response.description).toMatch(/\S/);
    }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path]) => path!,
    );
    expect(references.length).toBeGreaterThan(10);
    for (const reference of new Set(references)) {
      const found = reference
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document);
      expect(found, reference).toBeDefined();
    }
  });

  it('tells which files the figure routes give', () => {
    const { content } = document.paths['/api/v1/series']!.get!.responses['200']!;
    expect(Object.keys(content!)).toEqual([
      'application/json',
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/json; profile="https://json-stat.org/full/"',
    ]);
    expect(Object.keys(document.paths['/catalog.ttl']!.get!.responses['200']!.content!)).toEqual([
      'text/turtle',
    ]);
  });
});
