/** Embedded pages under strain: the system's own colours, paper, and a screen enlarged four times. */
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContrasts } from './readContrasts.ts';
import { type Host, serveHost } from './serveHost.ts';
import { type Site, onSite } from './site.ts';

const KINDS = [
  ['a line', 'indicator=nav-unemployed&region=31'],
  ['a line with its target', 'indicator=nav-unemployed&region=31&target=ostfold-ledighet'],
  ['a map', 'indicator=nav-unemployed-rate&region=31&kind=map'],
  ['a ranking', 'indicator=nav-unemployed-rate&region=31&kind=ranking'],
] as const;

/** 1280 × 1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 };
const SMALLEST_TEXT = 9;
/** Bytes of a page and its script, as they are sent. */
const MOST_BYTES = 8_000;
const MOST_SCRIPT_BYTES = 3_000;

const drawnFor = (chart: Locator) =>
  chart.locator('svg').evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width);
const smallestText = (chart: Locator) =>
  chart.locator('svg').evaluate((svg: SVGSVGElement) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent);
    return Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale));
  });
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

onSite('embeds under strain', (site: Site) => {
  let host: Host;
  beforeAll(async () => {
    host = await serveHost();
  });
  afterAll(() => host.close());

  it.each(KINDS)(
    '%s is told from the system’s own background, whatever the author’s theme',
    async (_, query) => {
      for (const theme of ['auto', 'light', 'dark']) {
        for (const scheme of ['light', 'dark'] as const) {
          const page = await site.visit(`/embed/chart?${query}&theme=${theme}`, { width: 700, scheme });
          await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
          await page.locator('.chart').focus();
          await page.keyboard.press('End');
          const { texts, marks } = await readContrasts(page);
          expect(texts.length).toBeGreaterThan(8);
          expect(marks.length).toBeGreaterThan(0);
          expect({ theme, scheme, faint: texts.filter(({ contrast }) => contrast < 4.5) }).toEqual({
            theme,
            scheme,
            faint: [],
          });
          expect({ theme, scheme, faint: marks.filter(({ contrast }) => contrast < 3) }).toEqual({
            theme,
            scheme,
            faint: [],
          });
          await page.close();
        }
      }
    },
  );

  it.each(KINDS)(
    '%s is one page of paper: sentence, picture and source, and nothing half there',
    async (_, query) => {
      const page = await site.visit(`/embed/chart?${query}`, { width: 794, scheme: 'dark' });
      await page.locator('.chart').focus();
      await page.keyboard.press('End');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const shown of ['h1', '.chart svg', '.foot > p'])
        expect(await page.locator(shown).isVisible()).toBe(true);
      expect(await page.locator('.foot > p').innerText()).toMatch(/^Kilde: NAV, publisert/);
      for (const gone of ['details', 'ul', 'a', '.told', '.point']) {
        for (const each of await page.locator(gone).all()) expect(await each.isVisible(), gone).toBe(false);
      }
      expect(await page.locator('.chart').evaluate((chart) => getComputedStyle(chart).outlineStyle)).toBe(
        'none',
      );
      expect(
        await page.locator('figure').evaluate((figure) => getComputedStyle(figure).backgroundColor),
      ).toBe('rgb(255, 255, 255)');
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
  );

  it.each(KINDS)('%s can be read at 400 %', async (_, query) => {
    const page = await site.visit(`/embed/chart?${query}`, ENLARGED);
    const chart = page.locator('.chart');
    await expect.poll(() => drawnFor(chart)).toBe(280);
    expect(await smallestText(chart)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await chart.focus();
    await page.keyboard.press('Home');
    const said = await chart.locator('.told').innerText();
    expect(said).toMatch(/: .*\d/);
    const [told, within] = [
      await chart.locator('.told').boundingBox(),
      await page.locator('figure').boundingBox(),
    ];
    expect(told!.x).toBeGreaterThanOrEqual(within!.x);
    expect(told!.x + told!.width).toBeLessThanOrEqual(within!.x + within!.width);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    // As on a telephone that is turned: the larger picture comes back, and who reads it keeps the place.
    await page.setViewportSize({ width: 720, height: 400 });
    await expect.poll(() => drawnFor(chart)).toBe(600);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('chart');
    await page.keyboard.press('Home');
    expect(await chart.locator('.told').innerText()).toBe(said);
  });

  it.each(KINDS)('%s set into a narrow page comes in its width at once', async (_, query) => {
    const page = await site.visit('/embed/chart?indicator=nav-unemployed&region=31', {
      ...ENLARGED,
      host: host.origin,
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const body = `<script src="${site.origin}/embed/loader.js" defer></script><regionpuls-chart src="${site.origin}/embed/chart?${query.replaceAll('&', '&amp;')}"></regionpuls-chart>`;
    const policy = `default-src 'none'; img-src data:; script-src ${site.origin}; connect-src ${site.origin}; style-src 'none'`;
    await page.goto(host.put({ policy, body }));
    const chart = page.locator('regionpuls-chart .chart');
    await chart.locator('svg').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await smallestText(chart)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
    expect(asked.filter((address) => address.includes('/embed/chart?'))).toHaveLength(1);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it('leaves a width that the author chose alone', async () => {
    const page = await site.visit('/embed/chart?indicator=nav-unemployed&region=31&width=600', ENLARGED);
    await page.waitForTimeout(300);
    expect(await drawnFor(page.locator('.chart'))).toBe(600);
  });

  it('keeps what was unfolded when the picture is changed', async () => {
    const page = await site.visit('/embed/chart?indicator=nav-unemployed&region=31', { width: 720 });
    await page.locator('summary').first().click();
    await page.setViewportSize(ENLARGED);
    await expect.poll(() => drawnFor(page.locator('.chart'))).toBe(280);
    expect(await page.locator('details').first().getAttribute('open')).toBe('');
    await page.locator('.chart').focus();
    await page.keyboard.press('End');
    expect(await page.locator('.told').innerText()).toMatch(/^januar 2026: Østfold 4.675\.$/u);
  });

  it('is small, whatever it shows', async () => {
    for (const [kind, query] of KINDS) {
      const page = await (await fetch(`${site.origin}/embed/chart?${query}`)).text();
      const script = /<script>(.*?)<\/script>/s.exec(page)![1]!;
      const bytes = [page, script].map((text) => brotliCompressSync(text).length);
      process.stdout.write(`${kind}: page ${bytes[0]} B, script in it ${bytes[1]} B in brotli\n`);
      expect(bytes[0]).toBeLessThanOrEqual(MOST_BYTES);
      expect(bytes[1]).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
    }
  });
});
