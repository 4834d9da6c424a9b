/** A real browser for measurements: paints, long tasks, shifts and memory as it tells them itself. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { type BrowserServer, type Page, chromium } from 'playwright-core';
import { readersBrowserPath } from '../../../apps/web/journeys/chromium.ts';

export interface Seen {
  /** Milliseconds from the navigation until everything looked for had been painted. */
  painted: number;
  /** First contentful paint. */
  first: number;
  /** Of the main thread, beyond 50 ms a task. */
  blocked: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Megabytes that all the browser's processes have for themselves, as its task manager counts; NaN where the system does not tell. */
  memory: number;
  /** The same with the browser's own code, as far as it was needed, and the pixels; what is shared counted in parts. */
  withCodeAndPixels: number;
}

/** What must be there before a page counts as painted. */
export interface Wanted {
  /** `text`: a paragraph; `picture`: one picture, and not only the room for it; `elements`, `frames`: so many with their chart. */
  what: 'text' | 'picture' | 'elements' | 'frames';
  count: number;
}

const REST = 1000;

/** Opens an address in a browser of its own. */
export async function seePage(
  url: string,
  wanted: Wanted,
  { slowdown = 1, width = 1200, height = 9000 } = {},
): Promise<Seen> {
  const server = await chromium.launchServer({
    executablePath: readersBrowserPath!,
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    if (slowdown > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    // Functions that are sent into the page keep their names by a helper that is not there.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch, wanted);
    // A browser that has just been started is busy with itself, and a reader's is not.
    await page.waitForTimeout(REST);
    await page.goto(url);
    await page.waitForFunction(() => 'paintedAt' in window, undefined, { timeout: 120_000, polling: 50 });
    await page.waitForTimeout(500);
    return {
      ...(await readSeen(page)),
      memory: megabytesOf(server, 'Pss_Anon'),
      withCodeAndPixels: megabytesOf(server, 'Pss'),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page, before anything else, and in none of its frames. */
function watch({ what, count }: Wanted): void {
  if (window !== top) return;
  const seen = { blocked: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const hasPicture = (root: ParentNode | null) =>
    [...(root?.querySelectorAll('.chart svg path, .chart svg rect') ?? [])].some(
      (part) => part.getClientRects().length > 0,
    );
  const there = (): number => {
    if (what === 'text') return document.querySelectorAll('p').length;
    if (what === 'picture') return Number(hasPicture(document));
    if (what === 'frames') return (window as unknown as { painted: number }).painted;
    return [...document.querySelectorAll('regionpuls-chart')].filter((one) => hasPicture(one.shadowRoot))
      .length;
  };
  const look = () => {
    if (there() < count) requestAnimationFrame(look);
    // The next frame begins after this one has been painted.
    else requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() }));
  };
  requestAnimationFrame(look);
}

async function readSeen(page: Page): Promise<Omit<Seen, 'memory' | 'withCodeAndPixels'>> {
  return page.evaluate(() => {
    const { seen, paintedAt } = window as unknown as {
      seen: { blocked: number; shift: number };
      paintedAt: number;
    };
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    return { ...seen, painted: paintedAt, first };
  });
}

/** @param kind a line of Linux' smaps_rollup. */
function megabytesOf(server: BrowserServer, kind: 'Pss' | 'Pss_Anon'): number {
  if (!existsSync('/proc/self/smaps_rollup')) return NaN;
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? readProc(`/proc/${name}/stat`) : '';
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (stat) parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const family = (id: number): number[] => [id, ...(parents.get(id) ?? []).flatMap(family)];
  const kilobytes = family(server.process().pid!).map((id) =>
    Number(new RegExp(`^${kind}:\\s+(\\d+)`, 'm').exec(readProc(`/proc/${id}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Empty when the process is gone. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
