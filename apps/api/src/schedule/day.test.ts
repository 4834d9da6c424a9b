/** Whole days of the schedule, minute hand by minute hand, over a real archive: the network is away until two in the afternoon. */
import { feeds, findPxwebOffice } from '@regionpuls/catalogue';
import { listFeeds, readSeries } from '@regionpuls/contract';
import { type FeedStatus, type Ingest, osloDay, osloTime } from '@regionpuls/domain';
import { openAgreements, openFiguresReader } from '@regionpuls/store';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ingestPxweb } from '../../../ingest/src/fetch/pxweb/ingestPxweb.ts';
import { openArchive } from '../../../ingest/src/testing/archive.ts';
import { YEARS, populationTable } from '../../../ingest/src/testing/pxwebServer/municipalTables.ts';
import { openPxwebServer } from '../../../ingest/src/testing/pxwebServer/openPxwebServer.ts';
import { readFeedStatuses } from '../answers/feeds.ts';
import { buildServer } from '../server.ts';
import { QUIET } from '../testing/quietServer.ts';
import { makeSchedule } from './schedule.ts';

const FIVE_MINUTES = 5 * 60_000;
const population = feeds.filter(({ id }) => id === 'ssb-07459');
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A service whose figures are of 2025, and a source that has 2026 too and cannot be reached before `recovers` in Norway. */
async function startDay(from: string, recovers: string) {
  let at = Date.parse(from);
  let offline = false;
  let waited = 0;
  const now = () => new Date(at + waited);
  const archive = await openArchive();
  const table = populationTable({ updated: '2025-02-25T07:00:00Z' });
  const source = await openPxwebServer({ tables: [table], now, callsPerMinute: 10_000 });
  const figures = openFiguresReader({ directory: archive.directory, minPollMs: 0 });
  const agreements = openAgreements({ directory: archive.directory });
  const log = { info: vi.fn(), warn: vi.fn() };
  const tried: string[] = [];
  const app = await buildServer({
    figures,
    agreements,
    access: agreements,
    feeds: population,
    ...QUIET,
    now,
  });
  closing.push(
    () => archive.remove(),
    () => source.close(),
    () => figures.close(),
    () => agreements.close(),
    () => app.close(),
  );
  const fetchFeed = async ({ table: id }: Pick<FeedStatus, 'table'>): Promise<{ outcome: string }> => {
    const { ingest } = await ingestPxweb(
      { source: 'ssb', table: id, baseUrl: source.baseUrl },
      { origin: 'schedule', by: null, feed: null },
      {
        writer: archive.writer,
        now,
        fetch: (url, init) =>
          offline
            ? Promise.reject(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') }))
            : fetch(url, init),
        sleep: async (ms) => void (waited += ms),
        timeout: (ms) => AbortSignal.timeout(ms),
        random: () => 0.5,
        log: () => undefined,
        rules: { attempts: 2, callsPerMinute: 10_000 },
      },
    );
    tried.push(`${osloTime(now())} ${ingest.report.outcome}`);
    return ingest.report;
  };
  // The year's figures as they came, long before the day.
  await fetchFeed(population[0]!);
  tried.splice(0);
  const years = [...YEARS, '2026'];
  const time = table.variables.find(({ code }) => code === 'Tid')!;
  time.members = years.map((code) => ({ code, label: code }));
  table.updated = new Date(at - FIVE_MINUTES).toISOString().replace('.000Z', 'Z');
  const look = makeSchedule({
    statuses: () => readFeedStatuses({ figures }, population, now()),
    fetchFeed,
    closed: (feed) => findPxwebOffice(feed.source)?.closed ?? [],
    now,
    log,
  });
  const get = async (url: string) => (await app.inject({ url })).json<unknown>();
  return {
    tried,
    log,
    ingests: (): Promise<Ingest[]> => figures.ingests({ limit: 100 }),
    metric: async (name: string): Promise<number> => {
      const { body } = await app.inject({ url: '/metrics' });
      return Number(new RegExp(`^regionpuls_${name}\\{feed="ssb-07459"\\} (\\S+)$`, 'm').exec(body)?.[1]);
    },
    series: async () =>
      readSeries.response.parse(await get('/api/v1/series?indicator=population&region=31')).series[0]!,
    status: async () => listFeeds.response.parse(await get('/api/v1/feeds')).feeds[0]!,
    /** Steps on until the clock in Norway shows it, looking at each step. */
    goOn: async (to: string) => {
      for (let steps = 0; `${osloDay(now())} ${osloTime(now())}` !== to; steps++) {
        if (steps > 2000) throw new Error(`never ${to}`);
        at += FIVE_MINUTES;
        waited = 0;
        offline = osloTime(now()) < recovers;
        await look();
      }
    },
  };
}

const said = (mock: ReturnType<typeof vi.fn>) => mock.mock.calls.map(([, text]) => text as string);

describe('a day with a source that cannot be reached until two', () => {
  it.each([
    // The last day of grace is the 10th.
    ['the first day too late', '2026-03-10', '2026-03-11'],
    ['the day that summer time begins', '2026-03-28', '2026-03-29'],
    ['the day that summer time ends', '2026-10-24', '2026-10-25'],
  ])('%s', async (_name, eve, day) => {
    const from = `${eve}T${eve < '2026-03-29' || eve > '2026-10-25' ? '20' : '19'}:05:00Z`;
    const { tried, log, ingests, metric, series, status, goOn } = await startDay(from, '14:00');
    const old = (await series()).vintage;
    expect(old).toMatchObject({ published: '2025-02-25' });
    await goOn(`${day} 00:05`);
    const isLate = ['a feed has become late'];
    expect([tried, said(log.warn)]).toEqual([[], isLate]);

    await goOn(`${day} 13:55`);
    // A quarter, half an hour and then an hour after the last, at the next look.
    const failed = ['08:05', '08:25', '09:00', '10:05', '11:10', '12:15', '13:20'];
    expect(tried).toEqual(failed.map((time) => `${time} failed`));
    expect(said(log.warn)).toEqual([...isLate, ...failed.map(() => 'a feed could not be fetched')]);
    const [failure, first, ...others] = await ingests();
    expect(others).toEqual([]);
    expect(failure!.report).toMatchObject({ outcome: 'failed', tries: failed.length });
    expect(osloTime(new Date(failure!.started))).toBe('08:05');
    expect(osloTime(new Date(failure!.finished))).toBe('13:20');
    const { lastAttempt, lastSuccess, overdue, newest } = await status();
    expect(lastAttempt).toMatchObject({ tries: failed.length, ingest: failure!.id });
    expect(lastAttempt!.reason!.nb).toBe(
      'SSB brøt forbindelsen (getaddrinfo ENOTFOUND). Ga opp etter 2 forsøk; ingenting er endret.',
    );
    expect([lastSuccess, overdue, newest]).toEqual([first!.finished, true, '2025']);
    expect((await series()).vintage).toEqual(old);
    expect((await series()).points.at(-1)!.period).toBe('2025');
    const daysSinceExpected = (Date.parse(day) - Date.parse('2026-02-24')) / 86_400_000;
    expect(await metric('feed_late_days')).toBe(daysSinceExpected);
    expect(await metric('feed_overdue')).toBe(1);
    expect(await metric('feed_failures')).toBe(failed.length);
    expect(await metric('feed_last_success_seconds')).toBe(Date.parse(first!.finished) / 1000);

    await goOn(`${day} 23:55`);
    expect(tried.slice(failed.length)).toEqual(['14:25 published']);
    expect((await ingests()).map(({ report }) => report.outcome)).toEqual([
      'published',
      'failed',
      'published',
    ]);
    expect(said(log.warn)).toHaveLength(1 + failed.length);
    expect(said(log.info)).toEqual(['a feed was fetched', 'a feed is no longer late']);
    expect((await series()).points.at(-1)!.period).toBe('2026');
    expect([await metric('feed_late_days'), await metric('feed_failures')]).toEqual([0, 0]);
    expect(await status()).toMatchObject({ overdue: false, lastAttempt: { tries: 1, reason: null } });
  });
});

it('has one ingest a day of a source that cannot be reached for three days, and asks nothing at night', async () => {
  const { tried, ingests, goOn } = await startDay('2026-03-15T22:55:00Z', '24:00');
  await goOn('2026-03-18 23:55');
  const hours = tried.map((one) => one.slice(0, 5));
  expect(hours.every((time) => time >= '08:05' && time <= '20:00')).toBe(true);
  const failures = (await ingests()).filter(({ report }) => report.outcome === 'failed');
  expect(failures.map(({ finished, report }) => [osloDay(new Date(finished)), report.tries])).toEqual([
    ['2026-03-18', 13],
    ['2026-03-17', 13],
    ['2026-03-16', 13],
  ]);
});
