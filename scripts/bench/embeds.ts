/** Charts on other sites: what they weigh, how soon they are seen, and what twenty of them cost against frames with React. */
import { readersBrowserPath } from '../../apps/web/journeys/chromium.ts';
import { costEmbeds, weighEmbeds } from './embeds/benchAnswersOfEmbeds.ts';
import { type Seen, type Wanted, seePage } from './embeds/benchBrowser.ts';
import { CHART, serveBench } from './embeds/serveBench.ts';
import { median, say } from './measure.ts';

/** Paints come in steps of four milliseconds, of some forty: with half as many runs the share swings by a fifth. */
const RUNS = 31;
const SLOW_RUNS = 15;
const MANY_RUNS = 9;
const PICTURE: Wanted = { what: 'picture', count: 1 };
/** One page is seen in a frame of the size that the embed's code gives it; many charts all at once. */
const FRAME = { width: 720, height: 585 };
const TEXT: Wanted = { what: 'text', count: 1 };

export async function benchEmbeds(): Promise<void> {
  const served = await serveBench();
  try {
    await weighEmbeds(served);
    await costEmbeds(served);
    if (readersBrowserPath === null) say('embeds in a browser', 'not measured: no browser');
    else await seeEmbeds(served.origin);
  } finally {
    await served.close();
  }
}

async function seeEmbeds(origin: string): Promise<void> {
  const pairs: [embed: Seen, empty: Seen][] = [];
  for (let run = 0; run < RUNS; run++) {
    pairs.push([
      await seePage(`${origin}/embed/chart?${CHART}`, PICTURE, FRAME),
      await seePage(`${origin}/bench/empty`, TEXT, FRAME),
    ]);
  }
  const ratio = (of: (seen: Seen) => number) => {
    const [embed, empty] = ([0, 1] as const).map((which) => median(pairs.map((pair) => of(pair[which]))));
    return (embed! / empty!).toFixed(2);
  };
  say('embed / empty page: first paint', `${ratio(({ first }) => first)}; reach ≤ 1.35`);
  say('embed / empty page: chart painted', `${ratio(({ painted }) => painted)}; reach ≤ 2`);
  const slow = { ...FRAME, slowdown: 4 };
  const slowly: [embed: Seen, empty: Seen][] = [];
  for (let run = 0; run < SLOW_RUNS; run++) {
    slowly.push([
      await seePage(`${origin}/embed/chart?${CHART}`, PICTURE, slow),
      await seePage(`${origin}/bench/empty`, TEXT, slow),
    ]);
  }
  const blocked = (which: 0 | 1) => median(slowly.map((pair) => pair[which].blocked)).toFixed(0);
  say(
    'embed on a four times slower machine: blocked',
    `${blocked(0)} ms; reach 0 (an empty page: ${blocked(1)} ms)`,
  );
  say('embed: layout shift', `${Math.max(...slowly.map(([{ shift }]) => shift)).toFixed(3)}; reach 0`);

  const many: { empty: Seen; twenty: Seen; fifty: Seen; live: Seen }[] = [];
  for (let run = 0; run < MANY_RUNS; run++) {
    many.push({
      empty: await seePage(`${origin}/bench/empty`, TEXT),
      twenty: await seePage(`${origin}/bench/elements-20`, { what: 'elements', count: 20 }),
      fifty: await seePage(`${origin}/bench/elements-50`, { what: 'elements', count: 50 }),
      live: await seePage(`${origin}/bench/frames-20`, { what: 'frames', count: 20 }),
    });
  }
  const share = (of: (one: (typeof many)[number]) => number) => median(many.map(of)).toFixed(2);
  say(
    '20 elements / 20 frames with React: painted',
    `${share(({ twenty, live }) => twenty.painted / live.painted)}; reach ≤ 0.1`,
  );
  const added = (kind: 'memory' | 'withCodeAndPixels') =>
    share(({ empty, twenty, live }) => (twenty[kind] - empty[kind]) / (live[kind] - empty[kind]));
  say('20 elements / 20 frames with React: memory added', `${added('memory')}; reach ≤ 0.1`);
  say('  with code and pixels', added('withCodeAndPixels'));
  say(
    '50 elements / 20 elements: painted',
    `${share(({ twenty, fifty }) => fifty.painted / twenty.painted)}; reach ≤ 2`,
  );
  say('20 elements: blocked', `${share(({ twenty }) => twenty.blocked)} ms; reach 0`);
}
