import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { meetsNoBarrier } from './barriers.ts';
import { onSite, settle } from './site.ts';

const TELEMARK = '/forklar?kind=contribution&indicator=nav-unemployed&region=40&from=2014-02&to=2018-02';
const INDUSTRIES = '/forklar?kind=shift-share&indicator=employed-workplace&region=4003&from=2020&to=2025';

const read = (text: string) => Number(text.replace(/\s/g, '').replace('−', '-').replace(',', '.'));

/** Names and contributions of the figures' table; the last row is the sum. */
async function parts(page: Page): Promise<{ name: string; value: number }[]> {
  const table = page.getByRole('region', { name: 'Tallene i figuren' }).last();
  const rows = await table.locator('tbody tr, tfoot tr').all();
  return Promise.all(
    rows.map(async (row) => ({
      name: await row.locator('th').innerText(),
      value: read(await row.locator('td').last().innerText()),
    })),
  );
}

onSite('the explanation of a change', (site) => {
  it('takes Telemark’s change apart by municipality, and the parts sum to it in picture and table alike', async () => {
    const page = await site.visit(TELEMARK);
    const all = await parts(page);
    const total = all.pop()!;
    expect(total).toEqual({ name: 'Sum, hele endringen', value: -561 });
    expect(all).toHaveLength(17);
    expect(all.reduce((sum, { value }) => sum + value, 0)).toBe(-561);
    expect(all[0]).toEqual({ name: 'Skien', value: -259 });
    const picture = await page.locator('.chart svg').textContent();
    expect(picture).toContain('Skien');
    expect(picture).toMatch(/−561/);
    expect(await page.getByRole('heading', { level: 2, name: /561 færre fra februar 2014/ }).count()).toBe(1);
  });

  it('says that it describes and proves no cause, whose calculation it is, and which method', async () => {
    const page = await site.visit(TELEMARK);
    const main = await page.locator('main').innerText();
    expect(main).toContain('Dette beskriver endringen. Det beviser ikke årsaken.');
    expect(main).toContain('Vår beregning.');
    expect(await page.locator('cite').innerText()).toContain('the parts sum to the change');
  });

  it('opens on a county whose municipalities have figures', async () => {
    const page = await site.visit('/forklar');
    expect(await page.getByRole('alert').count()).toBe(0);
    const all = await parts(page);
    const total = all.pop()!;
    expect(all.length).toBeGreaterThan(1);
    expect(all.reduce((sum, { value }) => sum + value, 0)).toBe(total.value);
  });

  it('shows a shift-share industry by industry, each row the sum of its parts within rounding', async () => {
    const page = await site.visit(INDUSTRIES);
    const rows = await page
      .getByRole('region', { name: 'Næring for næring' })
      .last()
      .locator('tbody tr')
      .all();
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const [before, after, change, national, mix, own] = (await row.locator('td').allInnerTexts()).map(read);
      expect(change).toBe(after! - before!);
      expect(Math.abs(national! + mix! + own! - change!)).toBeLessThanOrEqual(1.5);
    }
  });

  it('splits population from share', async () => {
    const page = await site.visit(
      '/forklar?kind=population-rate&indicator=nav-unemployed&region=31&from=2014-02&to=2018-02',
    );
    const all = await parts(page);
    expect(all.map(({ value }) => value)).toEqual([181, -1647, -1466]);
    expect(await page.getByRole('region', { name: 'Tallene i figuren' }).last().innerText()).toMatch(
      /2,01\s%/,
    );
  });

  it('says why a split cannot be made, and goes to one that can with one press', async () => {
    site.expectRefusals();
    const page = await site.visit(TELEMARK.replace('region=40', 'region=31'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await page.getByRole('link', { name: /^Helt ledige, Telemark/ }).waitFor();
    expect(await alert.innerText()).toContain('no municipality in Østfold has figures');
    expect(await page.locator('.chart').count()).toBe(0);
    await page.getByRole('link', { name: /^Helt ledige, Telemark/ }).click();
    await settle(page);
    await expect.poll(async () => (await parts(page)).at(-1)?.value).toBe(-561);
  });

  it('offers only splits by industry that have an answer', async () => {
    site.expectRefusals();
    const page = await site.visit(INDUSTRIES.replace('region=4003', 'region=31'));
    await page.getByRole('alert').waitFor();
    await page
      .getByRole('link', { name: /^Sysselsatte etter arbeidssted, / })
      .first()
      .click();
    await page.getByRole('region', { name: 'Næring for næring' }).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('meets no barrier', async () => {
    await meetsNoBarrier(site, TELEMARK);
    await meetsNoBarrier(site, INDUSTRIES);
  });
});
