/** From «Hent nå» over HTTP, through the ingest's own process, to a source on loopback, into the archive and out again. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { feeds } from '@regionpuls/catalogue';
import {
  decideIngest,
  fetchFeed,
  listFeeds,
  listIngests,
  readIngest,
  readSeries,
} from '@regionpuls/contract';
import type { FeedStatus, Ingest, Series } from '@regionpuls/domain';
import {
  type AgreementsWriter,
  type FiguresReader,
  openAgreements,
  openFiguresReader,
} from '@regionpuls/store';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openArchive } from '../../../ingest/src/testing/archive.ts';
import {
  MUNICIPALITIES,
  YEARS,
  figureOf,
  populationTable,
} from '../../../ingest/src/testing/pxwebServer/municipalTables.ts';
import {
  type PxwebServer,
  openPxwebServer,
} from '../../../ingest/src/testing/pxwebServer/openPxwebServer.ts';
import type { SyntheticTable } from '../../../ingest/src/testing/pxwebServer/syntheticTable.ts';
import { incomingFolder } from '../answers/ingests.ts';
import { buildServer } from '../server.ts';
import { QUIET } from '../testing/quietServer.ts';
import { FeedFetches } from './feedFetches.ts';
import { ingestCommand } from './ingestCommand.ts';
import { queueIntake } from './runIntake.ts';

// A source that never answers is given all its tries.
vi.setConfig({ testTimeout: 180_000 });

const root = resolve(import.meta.dirname, '../../../..');
const clockModule = pathToFileURL(join(root, 'apps/ingest/src/testing/fastClock.mjs')).href;
const FEED = 'ssb-07459';
const NOON = '2026-03-20T11:00:00.000Z';
const before = { ...process.env };

let archive: Awaited<ReturnType<typeof openArchive>>;
let app: FastifyInstance;
let agreements: AgreementsWriter;
let figures: FiguresReader;
let origin: string;
let token: string;
let source: PxwebServer;
let table: SyntheticTable;
let at = NOON;

/** What the time is, here and in every process begun from here. */
function setClock(instant: string): void {
  at = instant;
  Object.assign(process.env, { CLOCK: instant, CLOCK_SPEED: '30' });
}

beforeAll(async () => {
  archive = await openArchive();
  const { directory } = archive;
  table = populationTable();
  source = await openPxwebServer({ tables: [table], now: () => new Date(at), callsPerMinute: 10_000 });
  process.env['SSB_URL'] = source.baseUrl;
  agreements = openAgreements({ directory });
  ({ token } = await agreements.createAccess({ name: 'Kari', role: 'editor', days: 300 }));
  figures = openFiguresReader({ directory, minPollMs: 0 });
  const [node, ...main] = ingestCommand(root) as [string, ...string[]];
  const options = { command: [node, '--import', clockModule, ...main], directory, memoryMb: 512 };
  const now = () => new Date(at);
  const run = queueIntake({ ...options, timeoutMs: 60_000 });
  app = await buildServer({
    figures,
    agreements,
    access: agreements,
    feeds,
    intake: { folder: incomingFolder(directory), run, fetches: new FeedFetches(run, now) },
    ...QUIET,
    now,
  });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await figures.close();
  await agreements.close();
  await source.close();
  await archive.remove();
  process.env = before;
});
beforeEach(() => setClock(NOON));

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${origin}${path}`)).json()) as T;
}

async function post(path: string, { body = undefined as object | undefined, as = token, to = origin } = {}) {
  const reply = await fetch(`${to}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
}

/** Presses «Hent nå» and waits. */
async function fetchNow(): Promise<Ingest> {
  const { status, body } = await post(`/api/v1/feeds/${FEED}/fetch`);
  expect(status, JSON.stringify(body)).toBe(200);
  return fetchFeed.response.parse(body);
}

async function statusOf(): Promise<FeedStatus> {
  const { feeds: all } = listFeeds.response.parse(await get('/api/v1/feeds'));
  return all.find(({ id }) => id === FEED)!;
}

const allIngests = async () => listIngests.response.parse(await get('/api/v1/ingests')).ingests;
const seriesOf = async (region: string): Promise<Series> =>
  readSeries.response.parse(await get(`/api/v1/series?indicator=population&region=${region}`)).series[0]!;
const newestOf = async (region: string) => {
  const { points, vintage } = await seriesOf(region);
  return { period: points.at(-1)!.period, value: points.at(-1)!.value, published: vintage!.published };
};

/** Women and men of every age the source has, of all its municipalities: reckoned without the source. */
function populationOf(county: string, year: string): number {
  const groups = ['1', '2'].flatMap((sex) => ['000', '001', '105+'].map((age) => `${sex}${age}`));
  return MUNICIPALITIES.filter(({ code }) => code.startsWith(county))
    .flatMap(({ code }) => groups.map((group) => figureOf(code, group, year)))
    .reduce((sum, one) => sum + one);
}

/** The source says ten times as many of Halden's newest figures. The function answers with the way back. */
function slipAZero(): () => void {
  const right = table.cell;
  table.cell = (members) => {
    const value = right(members);
    const isHit = members['Region'] === '3101' && members['Tid'] === '2025';
    return isHit && typeof value === 'number' ? value * 10 : value;
  };
  return () => (table.cell = right);
}

const kindsSince = (from: number) => source.calls.slice(from).map(({ kind }) => kind);
const updateTo = (instant: string) => (table.updated = instant);

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('waited in vain');
}

describe('«Hent nå»', () => {
  it('asks nothing of the source for somebody without a token', async () => {
    expect((await post(`/api/v1/feeds/${FEED}/fetch`, { as: 'regionpuls_x' })).status).toBe(401);
    expect(source.calls).toEqual([]);
    expect(await statusOf()).toMatchObject({ newest: null, lastAttempt: null, lastSuccess: null });
  });

  it('publishes what is new as one vintage, and it is shown everywhere', async () => {
    const ingest = await fetchNow();
    expect(ingest.report.outcome, JSON.stringify(ingest.report.remarks)).toBe('published');
    expect(ingest).toMatchObject({ origin: 'upload', by: 'Kari', feed: FEED, layout: 'pxweb' });
    expect(ingest.report.changes).toMatchObject({ added: (357 + 15 + 1) * YEARS.length, revised: 0 });
    expect((await allIngests()).map(({ id }) => id)).toEqual([ingest.id]);
    expect(await figures.vintages({ source: 'ssb', indicator: 'population' })).toHaveLength(1);
    expect(await newestOf('31')).toEqual({
      period: '2025',
      value: populationOf('31', '2025'),
      published: '2026-02-25',
    });
    const status = await statusOf();
    expect(status).toMatchObject({
      newest: '2025',
      lastPublished: '2026-02-25',
      lastAttempt: { outcome: 'published', ingest: ingest.id, tries: 1, reason: null },
      fetching: null,
    });
    expect(status.lastSuccess).toBe(ingest.finished);
  });

  it('asks for no figures when the source has nothing new', async () => {
    const from = source.calls.length;
    const { report } = await fetchNow();
    expect(report.outcome).toBe('unchanged');
    expect(kindsSince(from)).toEqual(['config', 'metadata']);
    expect(await figures.vintages({ source: 'ssb', indicator: 'population' })).toHaveLength(1);
  });

  it('keeps a value ten times too high in quarantine, and serves the old ones', async () => {
    const mend = slipAZero();
    updateTo('2026-03-18T07:00:00Z');
    const ingest = await fetchNow();
    expect(ingest.report.outcome).toBe('quarantined');
    expect(ingest.gate).toMatchObject({ state: 'waiting', byIngest: null });
    expect(await newestOf('31')).toMatchObject({
      value: populationOf('31', '2025'),
      published: '2026-02-25',
    });
    const status = await statusOf();
    expect(status.lastAttempt).toMatchObject({ outcome: 'quarantined', ingest: ingest.id });
    expect(status.lastAttempt!.reason!.nb).toMatch(/\S/);

    const discarded = await post(`/api/v1/ingests/${ingest.id}/decision`, {
      body: { decision: 'discard', reason: 'SSB har bekreftet feilen' },
    });
    expect(decideIngest.response.parse(discarded.body).gate!.state).toBe('discarded');
    mend();
    updateTo('2026-03-19T07:00:00Z');
    const mended = await fetchNow();
    expect(mended.report).toMatchObject({ outcome: 'published', changes: { added: 0, revised: 0 } });
  });

  it('says which ingest published what was set aside, when it is accepted after all', async () => {
    const mend = slipAZero();
    updateTo('2026-03-19T08:00:00Z');
    const accept = async () => {
      const { id, report } = await fetchNow();
      expect(report).toMatchObject({ outcome: 'quarantined', changes: { added: 0, revised: 2 } });
      const { body } = await post(`/api/v1/ingests/${id}/decision`, {
        body: { decision: 'accept', reason: 'Bekreftet av SSB' },
      });
      const accepted = decideIngest.response.parse(body);
      expect(accepted.report.outcome).toBe('published');
      const decided = readIngest.response.parse(await get(`/api/v1/ingests/${id}`));
      expect(decided.gate).toMatchObject({ state: 'accepted', byIngest: accepted.id });
    };
    await accept();
    expect((await newestOf('31')).value).toBeGreaterThan(populationOf('31', '2025'));
    // The way back is as far.
    mend();
    updateTo('2026-03-19T09:00:00Z');
    await accept();
    expect((await newestOf('31')).value).toBe(populationOf('31', '2025'));
  });
});

describe('a source that fails', () => {
  const faults = [
    ['answers 503', { status: 503 }, 'SSB svarte 503'],
    ['breaks the connection', 'reset', 'SSB brøt forbindelsen'],
    ['never answers', 'hang', 'SSB svarte ikke innen 60 s'],
  ] as const;

  it('is a readable failure in the feed’s status, once a day, and nothing else changes', async () => {
    updateTo('2026-03-20T07:00:00Z');
    const [known, old, vintages] = [await allIngests(), await newestOf('31'), await figures.vintages()];
    const ids = new Set<number>();
    for (const [tries, [, fault, words]] of faults.entries()) {
      source.script('config', ...Array<typeof fault>(7).fill(fault));
      const { id, report } = await fetchNow();
      ids.add(id);
      expect(report).toMatchObject({ outcome: 'failed', remarks: [{ rule: 'not-fetched' }] });
      expect(report.remarks[0]!.message.nb).toContain(`${words}`);
      expect(report.remarks[0]!.message.nb).toContain('Ga opp etter 7 forsøk; ingenting er endret.');
      const { lastAttempt } = await statusOf();
      expect(lastAttempt).toMatchObject({ outcome: 'failed', tries: tries + 1, ingest: id });
      expect(lastAttempt!.reason).toEqual(report.remarks[0]!.message);
    }
    expect(ids.size).toBe(1);
    expect(await allIngests()).toHaveLength(known.length + 1);
    expect(await newestOf('31')).toEqual(old);
    expect(await figures.vintages()).toEqual(vintages);
    expect((await statusOf()).lastSuccess).toBe(known[0]!.finished);
  });

  it('is not asked at all between 05:00 and 08:00, and the answer says until when', async () => {
    const from = source.calls.length;
    setClock('2026-03-23T05:30:00Z');
    const { report } = await fetchNow();
    expect(report).toMatchObject({ outcome: 'failed', remarks: [{ rule: 'closed' }] });
    expect(report.remarks[0]!.message.nb).toContain('ikke før klokka 08:00');
    expect(source.calls).toHaveLength(from);
    setClock('2026-03-23T07:00:00Z');
    expect((await fetchNow()).report.outcome).toBe('published');
  });
});

describe('one at a time', () => {
  it('answers the second that it is being fetched already, since when and for whom, and shows how far it has come', async () => {
    updateTo('2026-03-24T07:00:00Z');
    setClock('2026-03-24T11:00:00.000Z');
    source.script('data', 'hang');
    const from = source.calls.length;
    const first = fetchNow();
    await until(() => kindsSince(from).includes('data'));
    const second = await post(`/api/v1/feeds/${FEED}/fetch`);
    expect(second.status).toBe(409);
    expect(second.body['detail']).toBe(
      'Table 07459 is being fetched already, for Kari since 12:00. Its report comes when it is done.',
    );
    const { fetching } = await statusOf();
    expect(fetching).toMatchObject({ since: '2026-03-24T11:00:00.000Z', by: 'Kari' });
    expect(fetching!.step!.nb).toMatch(/^Henter 07459: .* celler, kall 1\/3\.$/);
    expect((await first).report.outcome).toBe('published');
    expect((await statusOf()).fetching).toBeNull();
  });
});

describe('a service that is stopped in the middle', () => {
  let server: ChildProcess | undefined;
  afterEach(() => server?.kill('SIGKILL'));

  it('answers whoever waits, leaves no process running and nothing half', async () => {
    updateTo('2026-03-25T07:00:00Z');
    setClock('2026-03-25T11:00:00Z');
    const known = [await allIngests(), await figures.vintages(), await newestOf('31')];
    const [node, ...main] = ingestCommand(root) as [string, ...string[]];
    const api = main.map((part) => part.replace('apps/ingest', 'apps/api'));
    server = spawn(node, api, {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${clockModule}`,
        DATA_DIR: archive.directory,
        PORT: '0',
        HOST: '127.0.0.1',
        SCHEDULE: 'off',
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    server.stdout!.on('data', (bytes: Buffer) => (said += bytes.toString()));
    await until(() => /answers on http/.test(said));
    const to = /answers on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)![1]!;
    const from = source.calls.length;
    source.script('data', null, ...Array<'hang'>(6).fill('hang'));
    let early: Awaited<ReturnType<typeof post>> | undefined;
    const ask = () => {
      early = undefined;
      const answer = post(`/api/v1/feeds/${FEED}/fetch`, { to });
      void answer.then((given) => (early = given));
      return answer;
    };
    let waiting = ask();
    await until(() => {
      // On a machine with much else to do the service asks for patience.
      if (early?.status === 503) waiting = ask();
      return early !== undefined || kindsSince(from).filter((kind) => kind === 'data').length >= 2;
    });
    expect(early).toBeUndefined();
    const children = childrenOf(server.pid!);
    expect(children).toHaveLength(1);
    const ended = new Promise((done) => server!.once('exit', (code) => done(code)));
    server.kill('SIGTERM');
    expect(await waiting).toMatchObject({ status: 503, body: { type: '/problems/stopping' } });
    expect(await ended).toBe(0);
    await until(() => !children.some(isRunning));
    expect([await allIngests(), await figures.vintages(), await newestOf('31')]).toEqual(known);
    expect(readdirSync(archive.directory).filter((name) => name.includes('journal'))).toEqual([]);
    source.unscript();
    expect((await fetchNow()).report.outcome).toBe('published');
  });
});

/** One that has ended is there until somebody has taken note of it. */
function isRunning(id: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout);
}

/** Ids of the ingest processes that a process has begun and that still run. */
function childrenOf(parent: number): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, ppid, ...args]) => Number(ppid) === parent && args.join(' ').includes('apps/ingest'))
    .map(([pid]) => Number(pid));
}
