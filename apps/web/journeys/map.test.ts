/** Kartverket’s boundaries lie beside the checkout (`../shared`); without them the journey over them is skipped, and says so. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FiguresWriter, openFiguresWriter } from '@regionpuls/store';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { type BoundariesDelivery, ingestBoundaries } from '../../ingest/src/boundaries/ingestBoundaries.ts';
import { meetsNoBarrier } from './barriers.ts';
import { madeUpLand } from './madeUpLand.ts';
import { onSite, settle } from './site.ts';

const rows = (page: Page) =>
  page.getByRole('region', { name: 'Alle verdier' }).last().getByRole('row').allInnerTexts();

onSite('the map and the ranking', (site) => {
  it('steps to the month before and sorts by name with the keyboard alone', async () => {
    const page = await site.visit('/kart?indicator=nav-unemployed-rate');
    expect((await rows(page))[1]).toMatch(/Østfold\s+3,1\s%/);
    await page.getByRole('button', { name: 'Forrige periode' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('period'), { timeout: 20_000 })
      .toBe('2025-12');
    await settle(page);
    const title = page.locator('.chart svg > title').first();
    // The picture of the month before stays until the new one is here.
    await expect.poll(() => title.textContent(), { timeout: 20_000 }).toContain('desember 2025');

    const heading = page.getByRole('button', { name: 'Region' });
    await heading.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rows(page))[1]).toMatch(/^Agder/);
    expect(await page.getByRole('columnheader', { name: 'Region' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
  });

  it('puts suppressed municipalities last, as a word, in either order', async () => {
    const page = await site.visit(
      '/kart?indicator=nav-unemployed&level=municipality&county=40&period=2022-10',
    );
    const last = async () => (await rows(page)).at(-1);
    expect(await last()).toContain('undertrykt');
    await page.getByRole('button', { name: 'Verdi' }).click();
    expect(await last()).toContain('undertrykt');
    expect(await page.locator('main').innerText()).toContain('Det er ikke null.');
  });

  it('shows what was known on a day, and says so', async () => {
    const page = await site.visit('/kart?indicator=nav-unemployed-rate');
    await page.getByLabel('Slik tallene var kjent').fill('2018-06-01');
    const heading = page.getByRole('heading', { level: 2, name: /helt ledige/i }).first();
    await expect.poll(() => heading.innerText()).toMatch(/mai 2018|april 2018/);
    await expect.poll(() => page.locator('.as-of').innerText()).toContain('1. juni 2018');
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2018-06-01');
    const periods = await page.getByLabel('Periode').locator('option').allInnerTexts();
    expect(periods[0]).toMatch(/2018$/);
    await page.getByRole('button', { name: 'Last ned' }).click();
    const links = await page.getByRole('dialog').locator('a[href*="snapshot"]').first().getAttribute('href');
    expect(links).toContain('asOf=2018-06-01');
  });

  it('keeps every choice in the address', async () => {
    const page = await site.visit('/kart');
    await page.getByLabel('Nivå').selectOption({ label: 'Kommuner' });
    await page.getByLabel('Fylke').selectOption({ label: 'Telemark' });
    await page.getByLabel('Indikator').selectOption({ label: 'Delvis ledige' });
    await expect.poll(async () => (await rows(page)).length, { timeout: 20_000 }).toBe(18);
    const before = await rows(page);
    await page.reload();
    await settle(page);
    expect(await rows(page)).toEqual(before);
  });
});

const prepared: string[] = [];
afterAll(() => prepared.splice(0).forEach((directory) => rmSync(directory, { recursive: true })));

/** The bundled figures and some boundaries. */
async function withLand(
  deliveries: (writer: FiguresWriter) => Promise<BoundariesDelivery[]>,
): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'regionpuls-land-'));
  prepared.push(directory);
  cpSync(inject('archive'), directory, { recursive: true });
  const writer = openFiguresWriter({ directory });
  for (const delivery of await deliveries(writer)) {
    const { report } = await ingestBoundaries(delivery, { writer, now: () => new Date() });
    expect(report.outcome, JSON.stringify(report.remarks)).toBe('published');
  }
  await writer.close();
  return directory;
}

const TELEMARK = '/kart?indicator=nav-unemployed&level=municipality&county=40&period=2022-10';
const picture = (page: Page) => page.locator('.map__painted svg').first();
const land = (page: Page) => page.locator('.map__painted g[data-region] > path');
const tiles = (page: Page) => page.locator('.map__painted g[data-region] > rect');
const reading = (page: Page) => page.locator('.map__reading');

onSite(
  'the map of land',
  (site) => {
    it('draws the county’s land with its neighbours, and says whose boundaries they are', async () => {
      const page = await site.visit(TELEMARK);
      expect(await land(page).count()).toBe(17);
      expect(await page.locator('main').innerText()).toContain(
        'Kartgrunnlag: Kartfolket, CC0, grensene 1. januar 2024.',
      );
      const name = await page.locator('.map__painted g[data-region="4003"]').getAttribute('aria-label');
      expect(name).toBe('Skien: 667');
      const before = (await land(page).first().getAttribute('d'))!.length;
      await page.getByLabel('Fylke').selectOption({ label: 'Hele landet' });
      await settle(page);
      await expect.poll(() => land(page).count()).toBe(357);
      expect(before).toBeGreaterThan(50);
    });

    it('turns to tiles and back with the keyboard, with the same table beside it, and keeps that in the address', async () => {
      const page = await site.visit(TELEMARK);
      const table = await rows(page);
      await page.getByRole('radio', { name: 'Kart' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await expect.poll(() => tiles(page).count()).toBe(17);
      expect(await land(page).count()).toBe(0);
      expect(await rows(page)).toEqual(table);
      expect(new URL(page.url()).searchParams.get('form')).toBe('tiles');
      await page.reload();
      await settle(page);
      expect(await tiles(page).count()).toBe(17);
      await page.getByRole('radio', { name: 'Ruter' }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Space');
      await expect.poll(() => land(page).count()).toBe(17);
      expect(new URL(page.url()).searchParams.has('form')).toBe(false);
    });

    it.each(['', '&form=tiles'])(
      'reads a place that is focused in the table or pointed at on the map (%s)',
      async (form) => {
        const page = await site.visit(TELEMARK + form);
        expect(await reading(page).count()).toBe(0);
        await page.getByRole('link', { name: 'Siljan' }).focus();
        await expect.poll(() => reading(page).innerText()).toBe('Siljan: 11');
        await page.locator('.map__painted g[data-region="4018"]').hover();
        await expect.poll(() => reading(page).innerText()).toMatch(/^Nome: 51$/);
        const [mark, place] = await Promise.all([
          page.locator('.map__mark path').last().boundingBox(),
          page.locator('.map__painted g[data-region="4018"] > :is(path, rect)').boundingBox(),
        ]);
        expect(Math.abs(mark!.x - place!.x)).toBeLessThan(3);
        expect(Math.abs(mark!.width - place!.width)).toBeLessThan(6);
        await page.locator('h1').hover();
        await expect.poll(() => reading(page).count()).toBe(0);
      },
    );

    it('draws tiles where no boundaries are loaded, and offers no choice', async () => {
      const page = await site.visit('/kart?indicator=nav-unemployed-rate');
      expect(await tiles(page).count()).toBe(15);
      expect(await page.getByRole('radio', { name: 'Ruter' }).count()).toBe(0);
    });

    it('is free of barriers, and stays within a narrow screen', async () => {
      await meetsNoBarrier(site, TELEMARK);
      const page = await site.visit(TELEMARK, { width: 390 });
      const { x, width } = (await picture(page).boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
    });
  },
  () =>
    withLand(async (writer) => [
      {
        content: {
          bytes: new TextEncoder().encode(madeUpLand((await writer.regions()).regions, '40', 2024)),
        },
        fileName: 'land.geojson',
        year: 2024,
        level: 'municipality',
        origin: 'Kartfolket',
        licence: 'CC0',
      },
    ]),
);

const shared = join(import.meta.dirname, '../../../../shared/data/geo');
if (!existsSync(shared)) process.stderr.write('SKIPPED: ../shared/data/geo is not there\n');

describe.skipIf(!existsSync(shared))('with Kartverket’s boundaries', () => {
  onSite(
    'the map of Norway',
    (site) => {
      it('draws all counties and all municipalities, north upwards', async () => {
        const page = await site.visit('/kart?indicator=nav-unemployed-rate');
        expect(await land(page).count()).toBe(15);
        const middle = async (code: string) => {
          const box = (await page.locator(`.map__painted g[data-region="${code}"]`).boundingBox())!;
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        };
        const [finnmark, vestland, ostfold] = [await middle('56'), await middle('46'), await middle('31')];
        expect(finnmark.y).toBeLessThan(vestland.y);
        expect(vestland.y).toBeLessThan(ostfold.y);
        expect(vestland.x).toBeLessThan(ostfold.x);
        expect(ostfold.x).toBeLessThan(finnmark.x);
        await page.getByLabel('Nivå').selectOption({ label: 'Kommuner' });
        await settle(page);
        await expect.poll(() => land(page).count()).toBe(357);
        expect(await page.locator('main').innerText()).toContain('Kartverket, CC BY 4.0');
      });

      it('finds Utsira, which is smaller than a pointer', async () => {
        const page = await site.visit('/kart?indicator=population&level=municipality&county=11');
        const box = (await page.locator('.map__painted g[data-region="1151"]').boundingBox())!;
        expect(Math.max(box.width, box.height)).toBeLessThan(24);
        await page.mouse.move(box.x - 4, box.y + box.height / 2);
        await expect.poll(() => reading(page).innerText()).toMatch(/^Utsira: /);
      });
    },
    () =>
      withLand(async () =>
        (
          [
            ['Kommuner-S.topojson', 'municipality'],
            ['Fylker-S.topojson', 'county'],
          ] as const
        ).map(([fileName, level]) => ({
          content: { path: join(shared, fileName) },
          fileName,
          year: 2024,
          level,
          origin: 'kartverket',
        })),
      ),
  );
});
