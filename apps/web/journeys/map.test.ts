import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
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
