/** Deliveries brought over HTTP: tokens, the gate, and what an editor says of what waits. The ingest is a process of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { feeds } from '@regionpuls/catalogue';
import { decideIngest, listFeeds, listIngests, readIngest, readRevisions } from '@regionpuls/contract';
import type { Ingest } from '@regionpuls/domain';
import {
  type AgreementsWriter,
  type FiguresReader,
  openAgreements,
  openFiguresReader,
} from '@regionpuls/store';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { incomingFolder } from './answers/ingests.ts';
import { FeedFetches } from './intake/feedFetches.ts';
import { ingestCommand } from './intake/ingestCommand.ts';
import { queueIntake } from './intake/runIntake.ts';
import { buildServer } from './server.ts';
import { QUIET } from './testing/quietServer.ts';

const root = resolve(import.meta.dirname, '../../..');
const directory = mkdtempSync(join(tmpdir(), 'regionpuls-intake-'));
let app: FastifyInstance;
let agreements: AgreementsWriter;
let token: string;
let january: [region: string, count: number][];

beforeAll(async () => {
  cpSync(inject('archive'), directory, { recursive: true });
  agreements = openAgreements({ directory });
  ({ token } = await agreements.createAccess({ name: 'Kari', role: 'editor', days: 1 }));
  const figures = openFiguresReader({ directory, minPollMs: 0 });
  january = await countsOf(figures);
  const command = ingestCommand(root);
  const intake = queueIntake({ command, directory, memoryMb: 512, timeoutMs: 60_000 });
  app = await buildServer({
    figures,
    agreements,
    access: agreements,
    feeds,
    intake: { folder: incomingFolder(directory), run: intake, fetches: new FeedFetches(intake) },
    ...QUIET,
  });
});
afterAll(async () => {
  await app.close();
  await agreements.close();
  rmSync(directory, { recursive: true });
});

/** Everything beside Østfold and the country. */
async function countsOf(reader: FiguresReader): Promise<[string, number][]> {
  const figures = await reader.figures();
  return figures
    .keysOf('nav-unemployed')
    .filter(({ boundaries, breakdown }) => boundaries === '2024' && breakdown === 'total')
    .map((key) => [key.region, figures.find(key)!.values.at(-1)!] as [string, number])
    .filter(([region]) => region !== '0' && region !== '31');
}

const BOUNDARY = 'a-boundary-of-the-test';

function form(content: string, fileName = 'februar.csv', field = 'file'): string {
  return [
    `--${BOUNDARY}`,
    `Content-Disposition: form-data; name="${field}"; filename="${fileName}"`,
    'Content-Type: text/csv',
    '',
    content,
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

async function send(
  url: string,
  content: string,
  { as = token, fileName = 'februar.csv', field = 'file' } = {},
) {
  const reply = await app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...(as ? { authorization: `Bearer ${as}` } : {}),
    },
    payload: form(content, fileName, field),
  });
  return { status: reply.statusCode, headers: reply.headers, body: reply.json<Record<string, unknown>>() };
}

async function post(url: string, payload: object, as = token) {
  const headers = { authorization: `Bearer ${as}` };
  const reply = await app.inject({ method: 'POST', url, headers, payload });
  return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() };
}

async function get<T>(url: string): Promise<T> {
  return (await app.inject({ url })).json<T>();
}

const UPLOAD = '/api/v1/ingests?layout=tidy&source=nav&boundaries=2024&published=2026-03-05';
/** The month's counties as in January 2026, but for Østfold. */
const month = (value: number | string, period = '2026-02') =>
  [
    'indicator,region,period,sex,value,status',
    `nav-unemployed,31,${period},total,${value},final`,
    ...january.map(([region, count]) => `nav-unemployed,${region},${period},total,${count},final`),
    '',
  ].join('\n');

describe('who may write', () => {
  it.each([
    ['nobody', ''],
    ['somebody with a token that is not ours', `regionpuls_${'A'.repeat(43)}`],
    ['somebody who tries something else', 'x'],
  ])('is not %s', async (_who, as) => {
    const before = await get<{ ingests: unknown[] }>('/api/v1/ingests');
    const { status, headers, body } = await send(UPLOAD, month(4000), { as });
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toContain('Bearer');
    expect(body).toMatchObject({ type: '/problems/token-needed' });
    expect(await get('/api/v1/ingests')).toEqual(before);
  });

  it('is told whose token it is, and nobody else', async () => {
    const reply = await app.inject({ url: '/api/v1/access', headers: { authorization: `Bearer ${token}` } });
    expect(reply.json()).toMatchObject({ name: 'Kari', role: 'editor' });
    expect((await app.inject({ url: '/api/v1/access' })).statusCode).toBe(401);
  });
});

describe('a delivery', () => {
  it('is tried without publishing, published, and known when it comes again', async () => {
    const dry = await send(`${UPLOAD}&dryRun=true`, month(4712));
    expect(dry.status, JSON.stringify(dry.body)).toBe(200);
    expect(dry.body).toMatchObject({
      report: { outcome: 'checked', changes: { added: january.length + 1 } },
      delivery: null,
    });
    const real = await send(UPLOAD, month(4712));
    expect(real.body).toMatchObject({ by: 'Kari', origin: 'upload', report: { outcome: 'published' } });
    const again = await send(UPLOAD, month(4712));
    expect(again.body).toMatchObject({ delivery: real.body['delivery'], report: { outcome: 'unchanged' } });
    const { series } = await get<{ series: { points: unknown[] }[] }>(
      '/api/v1/series?indicator=nav-unemployed&region=31&from=2026-02&boundaries=2024',
    );
    expect(series[0]!.points).toEqual([
      { period: '2026-02', value: 4712, status: 'final', flag: 'exact-same' },
    ]);
  });

  it('that cannot be read waits with its reasons, and can only be discarded', async () => {
    const { body } = await send(UPLOAD, month('4 712'), { fileName: 'mars.csv' });
    const ingest = body as unknown as Ingest;
    expect(ingest.report.outcome).toBe('quarantined');
    expect(ingest.gate).toMatchObject({ state: 'waiting', acceptable: false });
    expect(ingest.report.remarks[0]).toMatchObject({
      severity: 'error',
      places: [{ line: 2, column: 'value' }],
    });
    const accepted = await post(`/api/v1/ingests/${ingest.id}/decision`, {
      decision: 'accept',
      reason: 'ja da',
    });
    expect(accepted.status).toBe(409);
    const discarded = await post(`/api/v1/ingests/${ingest.id}/decision`, {
      decision: 'discard',
      reason: 'feil eksport',
    });
    expect(decideIngest.response.parse(discarded.body).gate).toMatchObject({
      state: 'discarded',
      by: 'Kari',
    });
    const twice = await post(`/api/v1/ingests/${ingest.id}/decision`, {
      decision: 'discard',
      reason: 'igjen',
    });
    expect(twice.status).toBe(409);
  });

  it('that is doubted waits until somebody accepts it with a reason', async () => {
    const { body } = await send(UPLOAD.replace('03-05', '04-03'), month(47_120, '2026-03'));
    const { id, report, gate } = body as unknown as Ingest;
    expect(report.outcome, JSON.stringify(report)).toBe('quarantined');
    expect(gate).toMatchObject({ state: 'waiting', acceptable: true });
    expect((await get<{ waiting: number }>('/api/v1/ingests?waiting=true')).waiting).toBe(1);
    const { body: accepted } = await post(`/api/v1/ingests/${id}/decision`, {
      decision: 'accept',
      reason: 'Bekreftet av NAV på telefon',
    });
    expect(accepted).toMatchObject({
      report: { outcome: 'published', accepted: { by: 'Kari', reason: 'Bekreftet av NAV på telefon' } },
    });
    expect(readIngest.response.parse(await get(`/api/v1/ingests/${id}`)).gate).toMatchObject({
      state: 'accepted',
      by: 'Kari',
    });
    const all = listIngests.response.parse(await get('/api/v1/ingests?source=nav'));
    expect(all.waiting).toBe(0);
    expect(all.ingests[0]!.id).toBe(accepted['id']);
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['a layout that does not arrive as a file', UPLOAD.replace('tidy', 'pxweb'), 'file', 'layout'],
    ['an unknown parameter', `${UPLOAD}&force=true`, 'file', 'force'],
    ['no file', UPLOAD, 'other', 'file'],
    ['a mapping that is not named', UPLOAD.replace('tidy', 'mapped'), 'file', 'mapping'],
  ])('%s', async (_what, url, field, parameter) => {
    const { status, body } = await send(url, month(1), { field });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ parameter }] });
  });

  it('a source that is not ours is recorded as refused', async () => {
    const { body } = await send(UPLOAD.replace('source=nav', 'source=eurostat'), month(1));
    expect(body).toMatchObject({ payload: null, report: { outcome: 'refused' } });
  });

  it('a decision about what is not there', async () => {
    const { status } = await post('/api/v1/ingests/99999/decision', { decision: 'discard', reason: 'nei' });
    expect(status).toBe(404);
  });
});

describe('feeds and revisions', () => {
  it('tells of every feed what is newest and when the next is expected', async () => {
    const { feeds: statuses, scheduled } = listFeeds.response.parse(await get('/api/v1/feeds'));
    expect(scheduled).toBe(false);
    expect(statuses.map(({ id }) => id)).toEqual(feeds.map(({ id }) => id));
    const nav = statuses.find(({ id }) => id === 'nav-hl060')!;
    expect(nav).toMatchObject({ newest: '2026-03', expected: { period: '2026-04' } });
  });

  it('shows how Østfold’s employment rate of 2016 was revised', async () => {
    const url = '/api/v1/revisions?indicator=lfs-employment-rate&region=01&frequency=year';
    const triangle = readRevisions.response.parse(await get(url));
    const row = triangle.rows.find(({ period }) => period === '2016')!;
    const said = row.values.filter((value) => value !== null).map(({ value }) => value);
    expect(said[0]).toBe(61.2);
    expect(said.at(-1)).toBe(60.3);
    expect(row.revised).toBeCloseTo(-0.9, 9);
  });

  it('answers whoever watches', async () => {
    const { body } = await app.inject({ url: '/metrics' });
    expect(body).toMatch(/regionpuls_feed_overdue\{feed="nav-hl060"\} [01]/);
    expect(body).toMatch(/regionpuls_quarantine_waiting 0/);
    expect(body).toMatch(/regionpuls_http_refused_total [1-9]/);
  });
});
