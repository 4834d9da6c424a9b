/** Charts on a partner's website with a strict policy, each way they can be put there. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetsNoBarrier } from './barriers.ts';
import { type Host, serveHost } from './serveHost.ts';
import { type Site, onSite } from './site.ts';

const CHART = '/embed/chart?indicator=nav-unemployed&region=31&from=2015-01';
const WIDTHS = [280, 600, 1200];

/** As WordPress's own wp-embed.js: frames are hidden until they tell their height, and must know the secret. */
const WORDPRESS = `addEventListener('message', ({ source, data }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && document.activeElement === frame && new URL(data.value).host === new URL(frame.src).host)
      top.location.href = data.value;
  }
});
document.querySelectorAll('iframe[data-secret]').forEach((frame) => frame.addEventListener('load', () =>
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')));`;
const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

onSite('embeds', (site: Site) => {
  let host: Host;
  beforeAll(async () => {
    host = await serveHost();
  });
  afterAll(() => host.close());

  /** Opens a host page and remembers every origin that was asked. */
  const open = async (
    policy: string,
    body: string,
    width: number,
  ): Promise<{ page: Page; origins: Set<string> }> => {
    const page = await site.visit(CHART, { width, host: host.origin });
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.goto(host.put({ policy, body }));
    return { page, origins };
  };
  const mayFrame = () => `default-src 'none'; img-src data:; frame-src ${site.origin}`;
  const mayLoad = () =>
    `${mayFrame()}; script-src ${site.origin}; connect-src ${site.origin}; style-src 'none'`;
  const loader = () => `<script src="${site.origin}/embed/loader.js" defer></script>`;
  const frameBox = (page: Page) => page.locator('iframe').boundingBox();

  it.each(WIDTHS)('a plain frame has the chart, whole, at %i px', async (width) => {
    const body = `<iframe src="${site.origin}${CHART}" title="Helt ledige" width="100%" height="560"></iframe>`;
    const { page, origins } = await open(mayFrame(), body, width);
    const frame = page.frameLocator('iframe');
    await frame.locator('.chart svg').waitFor();
    expect(await frame.locator('h1').textContent()).toMatch(
      /Helt ledige i Østfold: [\d\s\u00a0]+ i januar 2026/,
    );
    const sideways = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect([...origins].sort()).toEqual([host.origin, site.origin].sort());
  });

  it.each(WIDTHS)(
    'a frame that the loader looks after gets its height, and never grows, at %i px',
    async (width) => {
      const body = `${loader()}<iframe data-regionpuls src="${site.origin}${CHART}" title="Helt ledige" sandbox="allow-scripts"></iframe>`;
      const { page } = await open(mayLoad(), body, width);
      const inner = page.frameLocator('iframe').locator('body');
      await inner.locator('.chart svg').waitFor();
      // Asked each time: without a scroll bar the page is wider, and so lower.
      const needed = () => inner.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      await expect
        .poll(async () => Math.abs((await frameBox(page))!.height - (await needed())))
        .toBeLessThan(6);
      const heights = await page.locator('iframe').evaluate(
        async (frame: HTMLElement, full: number) => {
          const seen: number[] = [];
          for (let turn = 0; turn < 1000; turn++) {
            frame.style.width = `${full - (turn % 2)}px`;
            if (turn % 50 === 0) await new Promise((painted) => requestAnimationFrame(painted));
            seen.push(frame.clientHeight);
          }
          return [Math.min(...seen), Math.max(...seen)];
        },
        Math.min(width - 40, 900),
      );
      await page.waitForTimeout(300);
      const after = (await frameBox(page))!.height;
      expect(after).toBeLessThan(heights[1]! + 60);
      expect(after).toBeGreaterThan(200);
    },
  );

  it('a frame that was there before the loader is asked for its height', async () => {
    const body = `${loader()}<iframe data-regionpuls src="${site.origin}${CHART}" title="Helt ledige" sandbox="allow-scripts"></iframe>`;
    let pass: (() => void) | undefined;
    const page = await site.visit(CHART, { width: 600, host: host.origin });
    await page.route('**/embed/loader.js', async (route) => {
      await new Promise<void>((passed) => (pass = passed));
      await route.continue();
    });
    await page.goto(host.put({ policy: mayLoad(), body }), { waitUntil: 'commit' });
    await page.frameLocator('iframe').locator('.chart[tabindex]').waitFor();
    const height = async () => (await frameBox(page))!.height;
    expect(await height()).toBeLessThan(200);
    pass!();
    await expect.poll(height).toBeGreaterThan(300);
  });

  it.each(WIDTHS)('the element shows the chart without a frame at %i px', async (width) => {
    const body = `${loader()}<regionpuls-chart src="${site.origin}${CHART}"><a href="${site.origin}">Tall</a></regionpuls-chart>`;
    const { page, origins } = await open(mayLoad(), body, width);
    await page.locator('regionpuls-chart .chart svg').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    const box = (await page.locator('regionpuls-chart .chart svg').boundingBox())!;
    expect(box.width).toBeGreaterThan(Math.min(200, width - 80));
    expect(box.height).toBeGreaterThan(120);
    expect([...origins].sort()).toEqual([host.origin, site.origin].sort());
  });

  it('the element falls back to a frame where the policy forbids the fetch', async () => {
    site.expectRefusals();
    const policy = `${mayFrame()}; script-src ${site.origin}; style-src 'none'`;
    const body = `${loader()}<regionpuls-chart src="${site.origin}${CHART}"><a href="${site.origin}">Tall</a></regionpuls-chart>`;
    const { page } = await open(policy, body, 600);
    const frame = page.frameLocator('regionpuls-chart iframe');
    await frame.locator('.chart svg').waitFor();
    await expect
      .poll(async () => (await page.locator('regionpuls-chart iframe').boundingBox())!.height)
      .not.toBe(480);
    const popup = page.waitForEvent('popup');
    await frame.locator('a', { hasText: 'Se i Regionpuls' }).click();
    await expect.poll(async () => (await popup).locator('main h1').isVisible()).toBe(true);
    const download = page.waitForEvent('download');
    await frame.locator('a', { hasText: 'CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  it('the element leaves what the author wrote where the policy forbids both', async () => {
    site.expectRefusals();
    const policy = `default-src 'none'; img-src data:; script-src ${site.origin}`;
    const body = `${loader()}<regionpuls-chart src="${site.origin}${CHART}"><a href="${site.origin}">Se tallene</a></regionpuls-chart>`;
    const { page } = await open(policy, body, 600);
    await expect.poll(() => page.locator('regionpuls-chart a').isVisible()).toBe(true);
  });

  it('an image comes at twice its size, for sharp screens', async () => {
    const picture = `<img src="${site.origin}/embed/chart.png?indicator=nav-unemployed&region=31&width=600" alt="Helt ledige i Østfold">`;
    const { page } = await open(`default-src 'none'; img-src data: ${site.origin}`, picture, 800);
    await expect
      .poll(() => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1200);
  });

  /** A page of WordPress, which adds a secret to what it got, and a sandbox that opens nothing, and hides the frame. */
  const openWordpress = async (width: number, above = ''): Promise<Page> => {
    const oembed = await fetch(
      `${site.origin}/oembed?url=${encodeURIComponent(`${site.origin}${CHART}`)}&format=json&maxwidth=600`,
    );
    const { html, type } = (await oembed.json()) as { html: string; type: string };
    expect(type).toBe('rich');
    const secret = 'a1b2c3d4e5';
    const kept = html
      .replace(/ (sandbox|security)="[^"]*"/g, '')
      .replace('<blockquote', `<blockquote data-secret="${secret}"`)
      .replace(
        '<iframe',
        `<iframe sandbox="allow-scripts" security="restricted" data-secret="${secret}" style="position:absolute;clip:rect(1px,1px,1px,1px)"`,
      )
      .replace(/src="([^"#]+)[^"]*"/, `src="$1#?secret=${secret}"`);
    const policy = `${mayFrame()}; script-src ${hashOf(WORDPRESS)}; style-src 'unsafe-inline'`;
    const { page } = await open(policy, `${above}${kept}<script>${WORDPRESS}</script>`, width);
    await expect.poll(() => page.locator('iframe').getAttribute('style')).toBeNull();
    return page;
  };

  it.each(WIDTHS)('WordPress shows it when it has told its height, at %i px', async (width) => {
    const page = await openWordpress(width);
    await expect.poll(async () => (await frameBox(page))!.height).toBeGreaterThan(250);
    expect(await page.locator('blockquote').isVisible()).toBe(false);
  });

  it('WordPress is told the height of a frame that nobody has scrolled to', async () => {
    const page = await openWordpress(600, '<div style="height:20000px"></div>');
    const height = async () => (await frameBox(page))!.height;
    await expect.poll(height).toBeGreaterThan(250);
    const told = await height();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').locator('.chart[tabindex]').waitFor();
    expect(await height()).toBe(told);
  });

  it('its links are followed by WordPress, whose sandbox lets the frame open nothing', async () => {
    const page = await openWordpress(600);
    const link = page.frameLocator('iframe').locator('a', { hasText: 'Se i Regionpuls' });
    const wanted = (await link.getAttribute('href'))!;
    expect(new URL(wanted).origin).toBe(site.origin);
    await link.click();
    await page.waitForURL((address) => address.href.startsWith(wanted.split('?')[0]!));
    await page.locator('main h1').waitFor();
  });

  it('the keyboard walks the points, and says each', async () => {
    const page = await site.visit(CHART, { width: 600 });
    await page.locator('.chart[tabindex="0"]').focus();
    await page.keyboard.press('End');
    const told = page.locator('.chart [role="status"]');
    await expect.poll(() => told.textContent()).toMatch(/^januar 2026: Østfold 4.675\.$/u);
    await page.keyboard.press('ArrowLeft');
    expect(await told.textContent()).toMatch(/^desember 2025: Østfold 4.303\.$/u);
    await page.keyboard.press('Home');
    expect(await told.textContent()).toMatch(/^januar \d{4}: Østfold \d.\d{3}\.$/u);
    await page.keyboard.press('Escape');
    expect(await told.isVisible()).toBe(false);
  });

  it.each([
    ['a line', CHART],
    ['a line with its target', '/embed/chart?indicator=nav-unemployed&region=31&target=ostfold-ledighet'],
    ['several regions, in English and dark', `${CHART.replace('=31', '=31,32')}&lang=en&theme=dark`],
    ['a map', '/embed/chart?indicator=nav-unemployed-rate&region=0&kind=map'],
    ['a ranking', '/embed/chart?indicator=nav-unemployed-rate&region=0&kind=ranking&lang=nn'],
  ])('%s has no barriers, light or dark, wide or narrow', async (_what, address) => {
    await meetsNoBarrier(site, address);
  });

  it('twenty on one page are painted without a long task', async () => {
    const one = `<regionpuls-chart src="${site.origin}${CHART}"></regionpuls-chart>`;
    const policy = mayLoad();
    const page = await site.visit(CHART, { width: 1200, host: host.origin });
    await page.addInitScript(() => {
      const tasks: number[] = [];
      (window as unknown as { longTasks: number[] }).longTasks = tasks;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    // Warm, so that it is the painting that is looked at.
    await fetch(`${site.origin}${CHART}&part=fragment`);
    await page.goto(host.put({ policy, body: loader() + one.repeat(20) }));
    for (let turn = 0; turn < 20; turn++) {
      await page.locator('regionpuls-chart').nth(turn).scrollIntoViewIfNeeded();
    }
    await expect.poll(() => page.locator('regionpuls-chart .chart svg').count()).toBe(20);
    const longest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
    );
    process.stdout.write(`twenty embeds: longest task ${Math.round(longest)} ms\n`);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });
});
