/** A real browser for measurements: paints, long tasks, shifts and memory as it tells them itself. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { type BrowserServer, type Page, chromium } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
export const chromiumPath = PLACES.find((path) => path && existsSync(path));

export interface Seen {
  /** Milliseconds from the navigation until everything looked for had been painted. */
  painted: number;
  /** First contentful paint. */
  first: number;
  /** Of the main thread, beyond 50 ms a task. */
  blocked: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Megabytes of all the browser's processes, shared pages counted in parts; NaN where the system does not tell. */
  memory: number;
}

/** Opens an address in a browser of its own. @param done a condition in the page; nothing is measured before it holds. */
export async function seePage(url: string, done: string, { slowdown = 1 } = {}): Promise<Seen> {
  const server = await chromium.launchServer({
    executablePath: chromiumPath!,
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 9000 } });
    const before = memoryOf(server);
    if (slowdown > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await page.addInitScript(watch, done);
    await page.goto(url);
    await page.waitForFunction(() => 'paintedAt' in window, undefined, { timeout: 120_000 });
    await page.waitForTimeout(500);
    return { ...(await readSeen(page)), memory: memoryOf(server) - before };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page, before anything else. */
function watch(done: string): void {
  const seen = { blocked: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const isDone = new Function(`return ${done}`) as () => boolean;
  const look = () => {
    if (!document.body || !isDone()) requestAnimationFrame(look);
    // The next frame begins after this one has been painted.
    else requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() }));
  };
  requestAnimationFrame(look);
}

async function readSeen(page: Page): Promise<Omit<Seen, 'memory'>> {
  return page.evaluate(() => {
    const { seen, paintedAt } = window as unknown as {
      seen: { blocked: number; shift: number };
      paintedAt: number;
    };
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    return { ...seen, painted: paintedAt, first };
  });
}

function memoryOf(server: BrowserServer): number {
  if (!existsSync('/proc/self/smaps_rollup')) return NaN;
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? readProc(`/proc/${name}/stat`) : '';
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (stat) parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const family = (id: number): number[] => [id, ...(parents.get(id) ?? []).flatMap(family)];
  const kilobytes = family(server.process().pid!).map((id) =>
    Number(/^Pss:\s+(\d+)/m.exec(readProc(`/proc/${id}/smaps_rollup`))?.[1] ?? 0),
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
