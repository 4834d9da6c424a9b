import { expect, it } from 'vitest';
import { meetsNoBarrier } from './barriers.ts';
import { PAGES } from './pages.ts';
import { onSite } from './site.ts';

onSite('everybody', (site) => {
  for (const path of PAGES) {
    it(`meets no barrier on ${path}, light or dark, wide or narrow, and never scrolls it sideways`, async () => {
      await meetsNoBarrier(site, path);
    });
  }

  it('can skip to the content, and open the narrow menu, with the keyboard', async () => {
    const page = await site.visit('/data', { width: 390 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp til innholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innhold');
    const menu = page.getByRole('button', { name: 'Meny' });
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('link', { name: 'Kart', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toBe('Kart og rangering');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innhold');
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
  });

  it('reads every figure of a chart with the arrow keys', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31&from=2014-02&to=2014-04');
    const chart = page.getByRole('application');
    await chart.waitFor();
    await chart.focus();
    await page.keyboard.press('Home');
    expect(await chart.locator('[aria-live=polite]').innerText()).toMatch(/februar 2014.*5\s724/);
    await page.keyboard.press('ArrowRight');
    expect(await chart.locator('[aria-live=polite]').innerText()).toContain('mars 2014');
  });
});
