/** Starts the API on the environment's port, with the example partnership on a first start. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { feeds, findPxwebOffice, indicators, industries, sources } from '@regionpuls/catalogue';
import { openAgreements, openFiguresReader } from '@regionpuls/store';
import { readFeedStatuses } from './answers/feeds.ts';
import { incomingFolder, toIngest } from './answers/ingests.ts';
import { readAssets } from './embed/readAssets.ts';
import { readEnvironment } from './environment.ts';
import { addExamplePartnership } from './examplePartnership.ts';
import { FeedFetches } from './intake/feedFetches.ts';
import { ingestCommand } from './intake/ingestCommand.ts';
import { queueIntake } from './intake/runIntake.ts';
import { startSchedule } from './schedule/schedule.ts';
import { buildServer } from './server.ts';

const FILE_TIMEOUT_MS = 30 * 60_000;
/** Longer than the fetching itself gives its source, so that it is what gives up, and says why. */
const FETCH_TIMEOUT_MS = 60 * 60_000;

const started = performance.now();
const environment = readEnvironment(process.env);
const directory = resolve(environment.DATA_DIR);
const root = resolve(import.meta.dirname, '../../..');

const figures = openFiguresReader({ directory });
const agreements = openAgreements({ directory });
const example = join(root, 'data/example-partnership.json');
if (existsSync(example)) await addExamplePartnership(agreements, example);

const stop = new AbortController();
const ingest = {
  command: ingestCommand(root),
  directory,
  memoryMb: environment.INGEST_MEMORY_MB,
  stop: stop.signal,
};
const fetches = new FeedFetches(queueIntake({ ...ingest, timeoutMs: FETCH_TIMEOUT_MS }));
const intake = {
  folder: incomingFolder(directory),
  run: queueIntake({ ...ingest, timeoutMs: FILE_TIMEOUT_MS }),
  fetches,
};
const embedAssets = readAssets(root);
const scheduled = environment.SCHEDULE === 'on';
const app = await buildServer({
  figures,
  agreements,
  indicators,
  cards: sources,
  industries,
  access: agreements,
  feeds,
  intake,
  scheduled,
  embeds: agreements,
  ...(embedAssets ? { embedAssets } : {}),
  webRoot: join(root, 'apps/web/dist'),
  logLevel: environment.LOG_LEVEL,
  requestsPerMinute: environment.REQUESTS_PER_MINUTE,
  ...(environment.TRUST_PROXY ? { trustProxy: environment.TRUST_PROXY } : {}),
  ...(environment.PUBLIC_URL ? { publicUrl: environment.PUBLIC_URL } : {}),
});

const stopSchedule = scheduled
  ? startSchedule({
      statuses: () => readFeedStatuses({ figures }, feeds, new Date(), fetches),
      fetchFeed: async (feed) => toIngest(await fetches.fetch(feed, { origin: 'schedule', by: null })).report,
      closed: ({ source }) => findPxwebOffice(source)?.closed ?? [],
      now: () => new Date(),
      log: app.log,
    })
  : () => undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopSchedule();
    // First, so that nobody waits for an answer about what will not be done.
    stop.abort();
    void app
      .close()
      .then(() => Promise.all([figures.close(), agreements.close()]))
      .then(() => process.exit(0));
  });
}

await figures.figures();
const address = await app.listen({ port: environment.PORT, host: environment.HOST });
app.log.info(
  `Regionpuls answers on ${environment.PUBLIC_URL ?? address} after ${Math.round(performance.now() - started)} ms`,
);
