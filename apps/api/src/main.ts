/** Starts the API on the environment's port, with the example partnership on a first start. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indicators, industries, sources } from '@regionpuls/catalogue';
import { openAgreements, openFiguresReader } from '@regionpuls/store';
import { readEnvironment } from './environment.ts';
import { addExamplePartnership } from './examplePartnership.ts';
import { buildServer } from './server.ts';

const started = performance.now();
const environment = readEnvironment(process.env);
const directory = resolve(environment.DATA_DIR);
const root = resolve(import.meta.dirname, '../../..');

const figures = openFiguresReader({ directory });
const agreements = openAgreements({ directory });
const example = join(root, 'data/example-partnership.json');
if (existsSync(example)) await addExamplePartnership(agreements, example);

const app = await buildServer({
  figures,
  agreements,
  indicators,
  cards: sources,
  industries,
  webRoot: join(root, 'apps/web/dist'),
  logLevel: environment.LOG_LEVEL,
  ...(environment.PUBLIC_URL ? { publicUrl: environment.PUBLIC_URL } : {}),
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
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
