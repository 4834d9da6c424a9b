/** Counts which sites show which charts, and tells editors. */
import { listEmbedUse } from '@regionpuls/contract';
import { osloDay } from '@regionpuls/domain';
import type { EmbedBook, EmbedCount } from '@regionpuls/store';
import type { FastifyInstance } from 'fastify';
import { mount } from '../mount.ts';

const FLUSH_MS = 60_000;
const MOST_HELD = 10_000;

export interface EmbedCounter {
  /** @param referer the request's Referer; only its origin is kept. @param chart the view's query. */
  count(referer: string | undefined, chart: string): void;
}

/** Held in memory and written once a minute: an embed shown a thousand times a second is one write. */
export function installEmbedCounter(app: FastifyInstance, book: EmbedBook, now: () => Date): EmbedCounter {
  let held = new Map<string, EmbedCount>();
  const flush = async () => {
    const counts = [...held.values()];
    held = new Map();
    if (counts.length > 0) await book.countEmbeds(counts);
  };
  const timer = setInterval(() => {
    flush().catch((error: unknown) => app.log.warn({ err: error }, 'embeds could not be counted'));
  }, FLUSH_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await flush();
  });
  mount(app, listEmbedUse, async () => {
    await flush();
    return { embeds: await book.embedUse(osloDay(now())) };
  });
  return {
    count(referer, chart) {
      const day = osloDay(now());
      const host = originOf(referer);
      const name = `${day}\n${host}\n${chart}`;
      const found = held.get(name);
      if (found) found.shown += 1;
      else if (held.size < MOST_HELD) held.set(name, { day, host, chart, shown: 1 });
    },
  };
}

/** Empty where there is none, or it is no web address. */
function originOf(referer: string | undefined): string {
  if (!referer || referer.length > 2000 || !URL.canParse(referer)) return '';
  const { protocol, origin } = new URL(referer);
  return protocol === 'https:' || protocol === 'http:' ? origin.slice(0, 200) : '';
}
