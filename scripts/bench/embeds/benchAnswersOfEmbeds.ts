/** What embeds weigh, and what the service spends on them. */
import { brotliCompressSync } from 'node:zlib';
import { paintSvg } from '@regionpuls/charts';
import { gallery } from '@regionpuls/charts/gallery';
import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import type { ServedBench } from './serveBench.ts';
import { CHART } from './serveBench.ts';
import { cpuOf, cpuOfThread, median, say } from '../measure.ts';
import { startReader } from './startReader.ts';

const KINDS = {
  'one region': CHART,
  'three regions': 'indicator=nav-unemployed-rate&region=31,40,32',
  'target, two courses and forecast': `${CHART}&target=ostfold-ledighet&recipe=seasonally-adjusted`,
  'map of counties': 'indicator=nav-unemployed-rate&region=0&kind=map',
  'ranking of municipalities': 'indicator=nav-unemployed-rate&region=40&kind=ranking',
};
const TIMES = 500;
const RUNS = 7;
/** Of one image each: what the runtime does beside it would be a fifth of a single one, or nothing. */
const IMAGES = 31;

export async function weighEmbeds({ app }: ServedBench): Promise<void> {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
  for (const [name, query] of Object.entries(KINDS)) {
    const page = await app.inject({ url: `/embed/chart?${query}`, headers: { 'accept-encoding': 'br' } });
    const html = (await app.inject(`/embed/chart?${query}`)).body;
    const script = brotliCompressSync(/<script>(.*?)<\/script>/s.exec(html)![1]!).length;
    say(
      `embed, ${name}: page and script`,
      `${kilobytes(page.rawPayload.length)} (script ${kilobytes(script)}); reach ≤ 8 kB, script ≤ 3 kB`,
    );
  }
}

export async function costEmbeds({ app, origin }: ServedBench): Promise<void> {
  const reader = startReader();
  try {
    for (const [name, url] of [
      ['embed', `/embed/chart?${CHART}`],
      ['PNG', `/embed/chart.png?${CHART}`],
    ] as const) {
      const { rawPayload } = await app.inject({ url, headers: { 'accept-encoding': 'br' } });
      const json = `/bench/json/${rawPayload.length}`;
      await reader.read(`${origin}${url}`, TIMES);
      await reader.read(`${origin}${json}`, TIMES);
      const ratios: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const own = await cpuOfThread(() => reader.read(`${origin}${url}`, TIMES));
        ratios.push(own / (await cpuOfThread(() => reader.read(`${origin}${json}`, TIMES))));
      }
      say(`kept ${name} / kept JSON body of its size`, `CPU ${median(ratios).toFixed(2)}; reach ≤ 1.5`);
    }
  } finally {
    await reader.close();
  }
  await costPng(app);
  costSvg();
}

/** Each image once, after its SVG is kept: what is left is the painting. */
async function costPng(app: ServedBench['app']): Promise<void> {
  const require = createRequire(import.meta.url);
  const fontFiles = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
    require.resolve(`@expo-google-fonts/inter/${file}`),
  );
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' };
  const ratios: number[] = [];
  for (let width = 900; width < 900 + IMAGES; width++) {
    const query = `${CHART}&theme=light&width=${width}`;
    const svg = (await app.inject(`/embed/chart.svg?${query}`)).body;
    const bare = await cpuOf(() =>
      new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng(),
    );
    ratios.push((await cpuOf(() => app.inject(`/embed/chart.png?${query}&scale=1`))) / bare);
  }
  say('PNG through the service / bare resvg, same SVG', `CPU ${median(ratios).toFixed(2)}; reach ≤ 1.2`);
}

function costSvg(): void {
  const drawing = gallery['one-series']!();
  const times: number[] = [];
  for (let run = 0; run < 200; run++) {
    const start = performance.now();
    paintSvg(drawing, { idPrefix: 'p' });
    times.push(performance.now() - start);
  }
  say('SVG of one series with its texts', `${median(times).toFixed(2)} ms; reach ≤ 1 ms`);
}
