import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGES } from './pages.ts';
import { onSite } from './site.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`).join(', ')}`,
  );
}

const sidewaysRoom = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

onSite('everybody', (site) => {
  for (const path of PAGES) {
    it(`meets no barrier on ${path}, light or dark, wide or narrow, and never scrolls it sideways`, async () => {
      const page = await site.visit(path);
      for (const width of [1280, 390]) {
        for (const scheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          await page.waitForTimeout(150);
          expect({ width, scheme, violations: await violations(page) }).toEqual({
            width,
            scheme,
            violations: [],
          });
        }
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await page.waitForTimeout(150);
      expect(await sidewaysRoom(page)).toBeLessThanOrEqual(0);
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
