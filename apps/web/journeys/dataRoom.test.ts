import { listFeeds, readIngest } from '@regionpuls/contract';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { onSite, settle } from './site.ts';

const REVISED = '/data/revisjoner?indicator=lfs-employment-rate&region=01&frequency=year';

const main = (page: Page) => page.locator('main').innerText();
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fifty revisions in a file with a name that nobody would give it. */
const LONG_NAME = `${'Spesialleveranse_fra_NAV_til_Østfold_fylkeskommune_'.repeat(3)}versjon_3_ENDELIG(2).csv`;
const manyRevisions = readIngest.response.parse({
  id: 4711,
  layout: 'tidy',
  origin: 'upload',
  feed: null,
  by: 'Kari Analytiker',
  started: '2026-11-22T09:30:00Z',
  finished: '2026-11-22T09:30:02Z',
  payload: `sha256:${'4f2a9c1b'.repeat(8)}`,
  delivery: 1,
  gate: null,
  report: {
    source: 'nav',
    fileName: LONG_NAME,
    options: { boundaries: '2024', published: '2026-10' },
    outcome: 'published',
    rows: 714,
    series: 358,
    hiddenRates: 1,
    releases: [{ published: '2026-10-31', precision: 'month', values: 714 }],
    changes: {
      added: 0,
      revised: 187,
      unchanged: 527,
      newPeriods: [],
      revisions: Array.from({ length: 50 }, (_, index) => ({
        indicator: 'nav-unemployed',
        region: '3101',
        breakdown: 'total',
        period: `${1970 + index}-01`,
        before: index === 3 ? null : 1000,
        after: 1500 - index,
      })),
    },
    remarks: [
      {
        rule: 'totals',
        severity: 'warning',
        message: { nb: 'Summen stemmer ikke.', nn: 'Summen stemmer ikkje.', en: 'The sum is wrong.' },
        places: [{ sheet: '3. Kommune Antall', line: 17, column: 'D' }],
        count: 12,
      },
    ],
  },
});

onSite('the data room', (site) => {
  it('tells what is expected of each table, what waits, what came and what is loaded', async () => {
    const page = await site.visit('/data');
    const feeds = page.getByRole('region', { name: 'Det vi venter på' });
    const hl060 = feeds.getByRole('listitem').filter({ hasText: 'HL060' });
    expect(await hl060.innerText()).toMatch(/Nyeste tall\s+januar 2026/);
    expect(await hl060.innerText()).toContain('Kommer som fil');
    expect(await page.getByRole('region', { name: 'Venter i karantene' }).innerText()).toContain(
      'Ingenting venter.',
    );
    expect(await page.getByRole('region', { name: 'Dette er lastet inn' }).first().innerText()).toContain(
      'Helt ledige',
    );
    await page.getByRole('link', { name: 'Alle inntak' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe('Inntak');
  });

  it('says in words, with a mark and not by colour alone, that a table is late', async () => {
    const page = await site.visit('/');
    const feed = {
      id: 'nav-hl060',
      source: 'nav',
      table: 'HL060',
      indicators: ['nav-unemployed'],
      rhythm: { frequency: 'month', lagDays: 0, hour: '10:00', graceDays: 7 },
      way: 'delivered',
      newest: '2026-09',
      lastPublished: '2026-09-30',
      expected: { period: '2026-10', day: '2026-10-30' },
      overdue: true,
      daysLate: 23,
      lastAttempt: {
        at: '2026-11-22T09:30:00Z',
        outcome: 'quarantined',
        ingest: 12,
        tries: 1,
        reason: null,
      },
      lastSuccess: null,
      fetching: null,
    };
    const answer = listFeeds.response.parse({ feeds: [feed], scheduled: true });
    await page.route('**/api/v1/feeds', (route) => route.fulfill({ json: answer }));
    await page.goto('/data');
    await settle(page);
    const row = page.getByRole('listitem').filter({ hasText: 'HL060' });
    expect(await row.innerText()).toContain('Forsinket');
    expect(await row.innerText()).toContain(
      'Tallene for oktober 2026 skulle etter planen vært her 30. oktober 2026.',
    );
    expect(await row.locator('.verdict svg').count()).toBe(1);
    expect(await row.getByRole('link', { name: /Se rapporten/ }).getAttribute('href')).toBe(
      '/data/inntak/12',
    );
  });

  it('says what happened to Østfold’s employment rate of 2016, figure by figure and in a picture', async () => {
    const page = await site.visit(REVISED);
    expect(await main(page)).toMatch(
      /Tallet for 2016 ble nedjustert fra 61,2\s% til 60,3\s% i utgaven publisert tidligst 1\. juli 2018\./,
    );
    const table = page.getByRole('region', { name: 'Hva hver utgave sa' }).last();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Periode',
      'tidligst 1. juli 2018',
      '26. januar 2017',
      'tidligst 1. juli 2016',
      '1. august 2008',
      'Til sammen',
    ]);
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2016' }) });
    const [after, before, , , net] = await row.getByRole('cell').allInnerTexts();
    expect(after).toMatch(/▼\s*ned:\s*60,3\s%\s*−0,9 prosentpoeng/);
    expect(before).toMatch(/^61,2\s%$/);
    expect(net).toBe('−0,9 prosentpoeng');
    const picture = await page.locator('.chart svg').textContent();
    expect(picture).toContain('Først publisert');
    expect(picture).toContain('Nå');
  });

  it('keeps the periods in sight while the keyboard scrolls through the vintages', async () => {
    const page = await site.visit('/data/revisjoner?indicator=nav-unemployed&region=01', { width: 390 });
    const table = page.getByRole('region', { name: 'Hva hver utgave sa' }).last();
    const first = table.getByRole('rowheader').first();
    const [place, name] = [await first.boundingBox(), await first.innerText()];
    await table.focus();
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    expect(name).toBe('desember 2019');
    expect((await first.boundingBox())!.x).toBeCloseTo(place!.x, 0);
    expect(await main(page)).toContain('Ingen av de 24 siste periodene er rettet');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it('writes what is suppressed as a word and never as nought', async () => {
    const page = await site.visit('/data/revisjoner?indicator=nav-unemployed&region=4032&periods=240');
    const table = page.getByRole('region', { name: 'Hva hver utgave sa' }).last();
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'november 2021', exact: true }) });
    expect(await row.innerText()).toContain('undertrykt');
    expect(await table.getByRole('cell', { name: '0', exact: true }).count()).toBe(0);
  });

  it('is found from a chart, with the same series', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31&sex=female');
    await page.getByRole('link', { name: 'Se hvordan tallene er rettet' }).click();
    await settle(page);
    expect(new URL(page.url()).search).toBe('?indicator=nav-unemployed&region=31&sex=female&boundaries=2024');
    await page.getByRole('heading', { level: 2, name: 'Helt ledige, kvinner, Østfold' }).waitFor();
  });

  it('says so when there is no such series', async () => {
    site.expectRefusals();
    const page = await site.visit('/data/revisjoner?indicator=lfs-employment-rate&region=3101');
    await page.getByText('Det finnes ingen utgaver av denne tallrekken.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it('says that an ingest does not exist', async () => {
    site.expectRefusals();
    const page = await site.visit('/data/inntak/999999');
    await expect.poll(() => page.locator('h1').innerText()).toBe('Siden finnes ikke');
    await page.goto('/data/inntak/siste');
    await expect.poll(() => page.locator('h1').innerText()).toBe('Siden finnes ikke');
  });

  it('shows fifty revisions of a file with an endless name on a phone, and prints them without the rest of the page', async () => {
    const page = await site.visit('/data', { width: 390 });
    await page.route('**/api/v1/ingests/4711', (route) => route.fulfill({ json: manyRevisions }));
    await page.goto('/data/inntak/4711');
    await settle(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await main(page)).toContain('Viser de 50 største av 187.');
    expect(await main(page)).toContain('ark «3. Kommune Antall», rad 17, kolonne D');
    const table = page.getByRole('region', { name: /Rettelser/ }).last();
    const rows = await table.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(50);
    expect(rows[0]).toMatch(/Halden\s+januar 1970\s+1\s000\s+1\s500\s+\+500\s+\+50,0\s%/);
    expect(rows[3]).toContain('uten tall');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await table.evaluate((element) => getComputedStyle(element).overflow)).toBe('visible');
  });

  it('shows every page with a chart as it was known on a day, and says so', async () => {
    for (const path of [
      '/?county=31',
      '/mal',
      '/regioner/31',
      '/sammenlign?indicator=nav-unemployed&region=01&from=2014-02&to=2018-02',
      '/forklar?kind=population-rate&indicator=nav-unemployed&region=31&from=2014-02&to=2018-02',
    ]) {
      const page = await site.visit(path);
      expect({ path, banner: await page.locator('.as-of').count() }).toEqual({ path, banner: 0 });
      await page.getByLabel('Slik tallene var kjent').fill('2026-03-01');
      await settle(page);
      await page.getByText('Du ser tallene slik de var kjent 1. mars 2026.').waitFor();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-03-01');
      await page.close();
    }
  });

  it('shows no newer figures than were known then', async () => {
    const page = await site.visit('/regioner/01');
    const figures = page.getByRole('region', { name: 'Tall for området' }).last();
    expect(await figures.innerText()).toContain('desember 2019');
    await page.getByLabel('Slik tallene var kjent').fill('2018-06-01');
    await expect.poll(() => figures.innerText()).toMatch(/Helt ledige\s+[\d\s]+\s+mai 2018/);
    expect(await figures.innerText()).not.toContain('2019');
  });
});
