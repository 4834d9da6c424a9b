/** What an answer costs against the cheapest answer there is, the health check, on the same server. */
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { indicators, industries, sources } from '@regionpuls/catalogue';
import { STATUSES, fromOrdinal } from '@regionpuls/domain';
import { type FiguresReader, openAgreements, openFiguresReader } from '@regionpuls/store';
import { addExamplePartnership } from '../../apps/api/src/examplePartnership.ts';
import { buildServer } from '../../apps/api/src/server.ts';
import { importBundled, root } from './bundledArchive.ts';
import { cpuOf, median, say } from './measure.ts';

const QUESTIONS = {
  'one county, all months': '/api/v1/series?indicator=nav-unemployed&region=31',
  'twelve municipalities, all months':
    '/api/v1/series?indicator=nav-unemployed&region=3101,3103,3105,3107,3110,3112,3114,3116,3118,3120,3122,3124',
  'map of 357 municipalities': '/api/v1/snapshot?indicator=nav-unemployed&level=municipality',
  'as of 2018': '/api/v1/series?indicator=nav-unemployed&region=01&asOf=2018-06-01',
};
const TIMES = 40;

/** What the server compresses with. */
const SENT_QUALITY = 4;

export async function benchAnswers(): Promise<void> {
  const { directory, remove } = importBundled();
  const figures = openFiguresReader({ directory });
  const agreements = openAgreements({ directory });
  await addExamplePartnership(agreements, join(root, 'data/example-partnership.json'));
  const app = await buildServer({
    figures,
    agreements,
    indicators,
    cards: sources,
    industries,
    access: agreements,
    feeds: [],
    logLevel: 'silent',
    requestsPerMinute: 1e9,
  });
  const ask = (url: string) => async () => {
    for (let i = 0; i < TIMES; i++) {
      const { statusCode } = await app.inject(url);
      if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`);
    }
  };
  for (const [name, url] of Object.entries(QUESTIONS)) {
    await ask(url)();
    const ratios: number[] = [];
    for (let run = 0; run < 5; run++) ratios.push((await cpuOf(ask(url))) / (await cpuOf(ask('/healthz'))));
    say(`${name} / health check`, `CPU ${median(ratios).toFixed(1)}`);
  }
  const columns = await app.inject({
    url: '/api/v1/indicators/nav-unemployed/columns',
    headers: { 'accept-encoding': 'br' },
  });
  const rows = await rowsAsText(figures, 'nav-unemployed');
  const ratioAt = (bytes: number, quality: number) => (bytes / compressed(rows, quality)).toFixed(2);
  const best = compressed(brotliDecompressSync(columns.rawPayload), 11);
  say(
    'whole nav-unemployed as columns / as row objects, brotli',
    `bytes ${ratioAt(columns.rawPayload.length, SENT_QUALITY)} as sent, ${ratioAt(best, 11)} at the highest quality`,
  );
  await app.close();
  await figures.close();
  await agreements.close();
  remove();
}

/** Every stored value of the indicator as an object of its own. */
async function rowsAsText(reader: FiguresReader, indicator: string): Promise<Buffer> {
  const figures = await reader.figures();
  const rows = figures.keysOf(indicator).flatMap((key) => {
    const { ordinals, values, statuses, vintage, vintages } = figures.find(key)!;
    return Array.from(ordinals, (ordinal, at) => ({
      region: key.region,
      breakdown: key.breakdown,
      boundaries: key.boundaries,
      period: fromOrdinal(key.frequency, ordinal),
      value: Number.isNaN(values[at]) ? null : values[at],
      status: STATUSES[statuses[at]!],
      vintage: vintages?.[at] ?? vintage,
    }));
  });
  return Buffer.from(JSON.stringify(rows));
}

function compressed(bytes: Buffer, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
