/** Starts the API on the environment's port, with the example partnership on a first start. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { feeds, indicators, industries, sources } from '@regionpuls/catalogue';
import { openAgreements, openFiguresReader } from '@regionpuls/store';
import { fetchArguments, readFeedStatuses } from './answers/feeds.ts';
import { incomingFolder, toIngest } from './answers/ingests.ts';
import { readAssets } from './embed/readAssets.ts';
import { readEnvironment } from './environment.ts';
import { addExamplePartnership } from './examplePartnership.ts';
import { ingestCommand } from './intake/ingestCommand.ts';
import { queueIntake } from './intake/runIntake.ts';
import { startSchedule } from './schedule/schedule.ts';
import { buildServer } from './server.ts';

/** A municipal table of SSB may have to wait for its rate limit and its closed hours. */
const INGEST_TIMEOUT_MS = 30 * 60_000;

const started = performance.now();
const environment = readEnvironment(process.env);
const directory = resolve(environment.DATA_DIR);
const root = resolve(import.meta.dirname, '../../..');

const figures = openFiguresReader({ directory });
const agreements = openAgreements({ directory });
const example = join(root, 'data/example-partnership.json');
if (existsSync(example)) await addExamplePartnership(agreements, example);

const ingest = {
  command: ingestCommand(root),
  directory,
  memoryMb: environment.INGEST_MEMORY_MB,
  timeoutMs: INGEST_TIMEOUT_MS,
};
const intake = { folder: incomingFolder(directory), run: queueIntake(ingest), fetch: queueIntake(ingest) };
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
  ...(environment.PUBLIC_URL ? { publicUrl: environment.PUBLIC_URL } : {}),
});

const stopSchedule = scheduled
  ? startSchedule({
      statuses: () => readFeedStatuses({ figures }, feeds, new Date()),
      fetchFeed: async (feed) => toIngest(await intake.fetch(fetchArguments(feed, 'schedule'))).report,
      now: () => new Date(),
      log: app.log,
    })
  : () => undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopSchedule();
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
