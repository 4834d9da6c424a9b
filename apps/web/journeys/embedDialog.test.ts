/** The dialog that gives out the codes: what it shows, what it writes, and that what it writes works. */
import { osloDay } from '@regionpuls/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Host, serveHost } from './serveHost.ts';
import { hasNoBarrier } from './barriers.ts';
import { onSite } from './site.ts';

const OSTFOLD = '/indikatorer/nav-unemployed?region=31&from=2015-01';
const QUERY = 'indicator=nav-unemployed&region=31&from=2015-01';

const opener = (page: Page, name = 'Bygg inn') => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name = 'Bygg inn') => page.getByRole('dialog', { name, exact: true });
const codes = (page: Page) => dialog(page).locator('.embeds__codes code');

async function open(page: Page): Promise<void> {
  await opener(page).click();
  await dialog(page).locator('iframe').waitFor();
}

/** Every code, in the order they stand; those folded away too. */
async function readCodes(page: Page): Promise<string[]> {
  await expect.poll(() => codes(page).count()).toBe(5);
  return codes(page).allTextContents();
}

const sourceOf = (code: string) => /src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&');

onSite('the embed dialog', (site) => {
  let host: Host;
  beforeAll(async () => {
    host = await serveHost();
  });
  afterAll(() => host.close());

  it('shows the chart of the page and gives the ways to put it elsewhere', async () => {
    const page = await site.visit(OSTFOLD);
    await open(page);
    const preview = page.frameLocator('.embeds__preview');
    await preview.locator('.chart svg').waitFor();
    expect(await preview.locator('h1').textContent()).toMatch(/^Helt ledige i Østfold: /);
    const [frame, element, locked, image, address] = await readCodes(page);
    expect(address).toBe(`${site.origin}/embed/chart?${QUERY}`);
    expect(frame).toMatch(
      /^<iframe src="[^"]+" title="Helt ledige i Østfold" width="720" height="\d+" loading="lazy"/,
    );
    expect(sourceOf(frame!)).toBe(address);
    expect(element).toContain(
      `<script src="${site.origin}/embed/loader.js" defer></script>\n<regionpuls-chart src="`,
    );
    expect(locked).toMatch(
      /loader\.[0-9a-f]{12}\.js" integrity="sha256-[^"]{44}" crossorigin="anonymous" defer>/,
    );
    expect(image).toContain(`<a href="${site.origin}${OSTFOLD.replaceAll('&', '&amp;')}">`);
  });

  it('writes a frame that any site may show', async () => {
    const page = await site.visit(OSTFOLD);
    await open(page);
    const [frame] = await readCodes(page);
    const answer = await page.request.get(sourceOf(frame!));
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-security-policy']).toContain('frame-ancestors *');
  });

  it('writes an image of the proportions it says', async () => {
    const page = await site.visit(OSTFOLD);
    await open(page);
    const image = (await readCodes(page))[3]!;
    const png = await (await page.request.get(sourceOf(image))).body();
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(image)!.map(Number);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
  });

  it.each([
    ['the open script', 1],
    ['the locked script', 2],
  ])('writes %s so that another site shows the chart', async (_name, place) => {
    const page = await site.visit(OSTFOLD);
    await open(page);
    const code = (await readCodes(page))[place]!;
    // A visit tells of every request to another origin; here the other origin is the point.
    const other = await page.context().browser()!.newPage();
    const policy = `default-src 'none'; script-src ${site.origin}; connect-src ${site.origin}; img-src ${site.origin} data:`;
    await other.goto(host.put({ policy, body: code }));
    await other.locator('regionpuls-chart h2').waitFor();
    expect(await other.locator('regionpuls-chart h2').textContent()).toMatch(/^Helt ledige i Østfold: /);
    await other.close();
  });

  it('writes the choices into every code, and only there', async () => {
    const page = await site.visit(OSTFOLD);
    await open(page);
    await dialog(page).getByRole('radio', { name: 'Frosset' }).check();
    await dialog(page).getByLabel('Språk').selectOption('en');
    await dialog(page).getByLabel('Utseende').selectOption('dark');
    const today = osloDay(new Date());
    const query = `${QUERY}&asOf=${today}&lang=en&theme=dark`;
    await expect.poll(async () => (await readCodes(page))[4]).toBe(`${site.origin}/embed/chart?${query}`);
    const [frame, element, locked, image] = await readCodes(page);
    for (const code of [frame, element, locked]) expect(code).toContain(query.replaceAll('&', '&amp;'));
    expect(sourceOf(image!)).toBe(`${site.origin}/embed/chart.png?${query}`);
    // A frozen chart's sentence stays true.
    expect(image).toMatch(/alt="[^"]*Østfold: [^"]*January 2026/);
    const preview = page.frameLocator('.embeds__preview');
    await preview.locator('html.dark[lang="en"] .frozen').waitFor();
    await dialog(page).getByRole('radio', { name: 'Levende' }).check();
    await expect.poll(async () => (await readCodes(page))[4]).not.toContain('asOf');
    expect(page.url()).toBe(site.origin + OSTFOLD);
  });

  it('copies a code and says so', async () => {
    const page = await site.visit(OSTFOLD);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    await open(page);
    await dialog(page).getByRole('button', { name: 'Kopier rammen' }).click();
    await dialog(page).getByRole('status').filter({ hasText: 'Rammen er kopiert.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await readCodes(page))[0]);
  });

  it('opens and closes with the keyboard, and gives the focus back', async () => {
    const page = await site.visit(OSTFOLD);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await dialog(page).locator('iframe').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bygg inn');
  });

  it.each([
    ['/mal/ostfold-ledighet', /indicator=[a-z-]+&region=\d+&.*target=ostfold-ledighet/],
    ['/kart?indicator=nav-unemployed', /\?indicator=nav-unemployed&region=0&kind=map$/],
  ])('is on %s too', async (path, address) => {
    const page = await site.visit(path);
    await open(page);
    expect((await readCodes(page))[4]).toMatch(address);
    await page.frameLocator('.embeds__preview').locator('.chart svg').waitFor();
  });

  it('speaks the reader’s language', async () => {
    for (const [lang, name, text] of [
      ['nn', 'Bygg inn', 'Følgjer nye tal.'],
      ['en', 'Embed', 'Follows new figures.'],
    ] as const) {
      const page = await site.visit(`${OSTFOLD}&lang=${lang}`);
      await opener(page, name).click();
      await dialog(page, name).getByText(text).waitFor();
      await page.frameLocator('.embeds__preview').locator(`html[lang="${lang}"]`).waitFor();
    }
  });

  it('meets no barrier, light or dark, wide or narrow, and never scrolls sideways', async () => {
    const page = await site.visit(OSTFOLD);
    await open(page);
    await readCodes(page);
    for (const way of await dialog(page).locator('summary').all()) {
      if (!(await way.evaluate((summary) => summary.parentElement!.hasAttribute('open')))) await way.click();
    }
    await page.frameLocator('.embeds__preview').locator('.chart svg').waitFor();
    // The framed page is a document with a main of its own, and is held to the same by its own journeys.
    await hasNoBarrier(page, '.embeds__preview');
    const beyond = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
