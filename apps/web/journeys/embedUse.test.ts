/** What editors are told of the sites that show our charts, and what nobody else is. */
import { formatDate, osloDay } from '@regionpuls/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetsNoBarrier } from './barriers.ts';
import { pasteKey } from './dataRoom.ts';
import { type Host, serveHost } from './serveHost.ts';
import { type Site, onSite, settle } from './site.ts';

const LINE = 'indicator=nav-unemployed&region=31&from=2015-01';
const MAP = 'indicator=nav-unemployed-rate&region=31&kind=map&lang=en';

const section = (page: Page) => page.getByRole('region', { name: 'Hvem viser figurene våre', exact: true });

onSite('who shows our charts', (site: Site) => {
  let host: Host;
  beforeAll(async () => {
    host = await serveHost();
  });
  afterAll(() => host.close());

  /** A page on the partner's site that shows these charts, once. */
  const showOnHost = async (...charts: readonly string[]) => {
    const page = await site.visit('/', { host: host.origin });
    const frames = charts.map(
      (chart) =>
        `<iframe src="${site.origin}/embed/chart?${chart.replaceAll('&', '&amp;')}" title="Tall"></iframe>`,
    );
    await page.goto(
      host.put({ policy: `default-src 'none'; img-src data:; frame-src *`, body: frames.join('') }),
    );
    for (const index of charts.keys()) {
      await page.frameLocator('iframe').nth(index).locator('.chart svg').waitFor();
    }
    await page.close();
  };
  const openAsEditor = async (page: Page) => {
    await pasteKey(page, site.makeKey('Kari').token);
    await page.getByText('Du skriver som Kari.').waitFor();
    await section(page).waitFor();
    await settle(page);
  };

  it('says what is counted where nothing is yet, and nothing to those without a key', async () => {
    const page = await site.visit('/data');
    expect(await section(page).count()).toBe(0);
    expect((await page.request.get('/api/v1/embeds')).status()).toBe(401);
    await openAsEditor(page);
    const said = await section(page).innerText();
    expect(said).toContain('Ingen nettsteder har vist noen av figurene våre ennå.');
    expect(said).toContain('Om leserne tar vi ikke vare på noe.');
    expect(said).toContain('forhåndsvisningen her hos oss');
  });

  it('tells of a partner’s site each chart, how often, and since when, and leads to it', async () => {
    await showOnHost(LINE, MAP);
    await showOnHost(LINE);
    const page = await site.visit('/data');
    await openAsEditor(page);
    const shown = section(page);
    expect(await shown.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([host.origin]);
    const line = shown.getByRole('listitem').filter({ hasText: 'Helt ledige i Østfold' });
    const today = formatDate(osloDay(new Date()), 'nb');
    expect(await line.innerText()).toMatch(
      new RegExp(
        `fra januar 2015[\\s\\S]*Siste 30 dager\\s+2 ganger\\s+I alt\\s+2 ganger\\s+Første dag\\s+${today}`,
      ),
    );
    const map = shown.getByRole('listitem').filter({ hasText: 'kart · engelsk' });
    expect(await map.innerText()).toMatch(/I alt\s+1 gang\s/);
    const embed = line.getByRole('link', { name: /^Slik den vises/ });
    expect(await embed.getAttribute('href')).toBe(`/embed/chart?${LINE}`);
    await map.getByRole('link', { name: /^Se i Regionpuls/ }).click();
    await settle(page);
    expect(page.url()).toBe(`${site.origin}/kart?indicator=nav-unemployed-rate&level=municipality&county=31`);
    expect(await page.locator('main').innerText()).toContain('Østfold');
  });

  it('does not count the preview in our own dialog', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=40');
    await page.getByRole('button', { name: 'Bygg inn', exact: true }).click();
    await page.frameLocator('.embeds__preview').locator('.chart svg').waitFor();
    const data = await site.visit('/data');
    await openAsEditor(data);
    const said = await section(data).innerText();
    expect(said).toContain(host.origin);
    expect(said).not.toContain(site.origin);
    expect(said).not.toContain('Telemark');
  });

  it('is said in the reader’s language', async () => {
    const page = await site.visit('/data?lang=en');
    await page.getByRole('button', { name: 'Use a key', exact: true }).first().click();
    await page.getByLabel('Key', { exact: true }).fill(site.makeKey('Ola').token);
    await page.keyboard.press('Enter');
    const shown = page.getByRole('region', { name: 'Who shows our charts', exact: true });
    await shown.getByRole('heading', { name: 'Registered unemployed in Østfold' }).waitFor();
    expect(await shown.innerText()).toMatch(/In all\s+2 times/);
  });

  it('is gone with the key, also when the key is refused', async () => {
    site.expectRefusals();
    const { token, revoke } = site.makeKey('Per');
    const page = await site.visit('/data');
    await pasteKey(page, token);
    await section(page).getByText(host.origin).waitFor();
    await page.getByRole('button', { name: 'Glem nøkkelen' }).click();
    await expect.poll(() => section(page).count()).toBe(0);
    await pasteKey(page, token);
    await section(page).getByText(host.origin).waitFor();
    revoke();
    await page.getByRole('link', { name: 'Alle inntak' }).click();
    // The address changes before the page does.
    await page.waitForFunction(() => !document.querySelector('#innbygd'));
    await settle(page);
    await page.goBack();
    await page.getByText('Nøkkelen gjelder ikke lenger.').waitFor();
    expect(await section(page).count()).toBe(0);
  });

  it('has no barriers, light or dark, wide or narrow', async () => {
    await meetsNoBarrier(site, '/data', openAsEditor);
  });
});
