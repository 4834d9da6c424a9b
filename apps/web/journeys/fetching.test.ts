/** «Hent nå» in a browser: from the button, through the service and its process, to a source on loopback and back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import {
  type PopulationSource,
  openPopulationSource,
} from '../../ingest/src/testing/pxwebServer/populationSource.ts';
import { pasteKey } from './dataRoom.ts';
import { onSite, settle } from './site.ts';

const clock = new URL('../../ingest/src/testing/fastClock.mjs', import.meta.url).href;
const NOW = '2027-02-26T11:00:00Z';
const before = { ...process.env };
const BUSY = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: '/problems/busy', title: 'Too busy', status: 503, detail: 'Try again soon.' }),
};
let source: PopulationSource;
afterAll(async () => {
  process.env = before;
  await source?.server.close();
});

/** The site's processes begin at noon on a day when the source is open, and wait a tenth of the time. */
async function prepare(): Promise<string> {
  const archive = inject('archive');
  source = await openPopulationSource(archive, () => new Date(), '2027-02-25T07:00:00Z');
  const NODE_OPTIONS = `--import ${clock}`;
  Object.assign(process.env, { SSB_URL: source.server.baseUrl, NODE_OPTIONS, CLOCK: NOW, CLOCK_SPEED: '10' });
  return archive;
}

const main = (page: Page) => page.locator('main').innerText();
const row = (page: Page) => page.getByRole('listitem').filter({ hasText: 'SSB): 07459' });

async function start(page: Page, token: string): Promise<void> {
  await pasteKey(page, token);
  await page.getByText('Du skriver som Prøve.').waitFor();
  await page.getByRole('button', { name: 'Hent 07459 nå' }).click();
}

async function waitForReport(page: Page): Promise<string> {
  await page.waitForURL(/\/data\/inntak\/\d+/, { timeout: 60_000 }).catch(async (error: unknown) => {
    const asked = source.server.calls.length;
    throw new Error(
      `No report; the source was asked ${asked} times, and the page says «${await main(page)}».`,
      {
        cause: error,
      },
    );
  });
  await page.getByText(/^Inntak \d+$/).waitFor();
  await settle(page);
  return main(page);
}

onSite(
  'an editor who fetches a table',
  (site) => {
    beforeEach(() => source.server.unscript());

    it('sees how far it has come, and then what was new and what was revised, by name, also of a busy service', async () => {
      const page = await site.visit('/data');
      await page.route('**/fetch', (route) => route.fulfill(BUSY), { times: 1 });
      source.server.script('data', null, 'hang');
      await start(page, site.makeKey('Prøve').token);
      await row(page)
        .getByText(/Hentes nå, siden kl\. 1\d\.\d\d, for Prøve\./)
        .waitFor();
      await row(page)
        .getByText(/Henter 07459: .* celler, kall 2\/3\./)
        .waitFor();
      const text = await waitForReport(page);
      expect(text).toContain('Publisert');
      expect(text).toMatch(/Befolkning: 2027/);
      expect(await page.getByRole('row', { name: /Befolkning Halden 2026/ }).innerText()).toContain('+7');
      expect(text).toContain('hentet da noen ba om det');
    });

    it('is told why it failed and when it last went well', async () => {
      const page = await site.visit('/data');
      source.server.script('config', ...Array<{ status: number }>(7).fill({ status: 503 }));
      await start(page, site.makeKey('Prøve').token);
      const text = await waitForReport(page);
      expect(text).toContain('Kilden ga oss ikke tallene. Det vi har fra før, gjelder fortsatt.');
      expect(text).toContain('SSB svarte 503. Ga opp etter 7 forsøk; ingenting er endret.');
      await page.goto('/data');
      await settle(page);
      const told = await row(page).innerText();
      expect(told).toContain('Kunne ikke hentes');
      expect(told).toContain('SSB svarte 503.');
      expect(told).toMatch(/Sist i orden: 26\. februar 2027 kl\. 1\d\.\d\d/);
    });

    it('looks at a jump in quarantine under the region’s name, and finds what published it', async () => {
      const right = source.table.cell;
      source.table.cell = (members) => {
        const value = right(members);
        const isWrong = members['Region'] === '3101' && members['Tid'] === '2027';
        return isWrong && typeof value === 'number' ? value * 10 : value;
      };
      source.table.updated = '2027-02-26T07:00:00Z';
      const page = await site.visit('/data');
      await start(page, site.makeKey('Prøve').token);
      const text = await waitForReport(page);
      expect(text).toContain('I karantene');
      expect(text).toMatch(/Befolkning, Halden \(3101\), .*2027/);
      expect(text).toContain('Hvor: Halden, Personer1, 2027');
      const waiting = page.url();
      await page
        .getByRole('button', { name: /^Godta/ })
        .first()
        .click();
      await page.getByLabel(/Begrunnelse/).fill('Bekreftet av SSB på telefon');
      await page
        .getByRole('button', { name: /publiser|godta/i })
        .last()
        .click();
      await page.waitForURL((url) => /\/data\/inntak\/\d+/.test(url.pathname) && url.href !== waiting);
      const published = new URL(page.url()).pathname;
      await page.goto(waiting);
      await settle(page);
      const link = page.getByRole('link', { name: /^Publisert som inntak \d+$/ });
      expect(await link.getAttribute('href')).toBe(published);
    });
  },
  prepare,
);
