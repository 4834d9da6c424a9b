/** What every page is held to: no barrier that axe knows, light or dark, wide or narrow, and nothing to scroll sideways. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import type { Site } from './site.ts';

export async function meetsNoBarrier(site: Site, path: string): Promise<void> {
  const page = await site.visit(path);
  for (const width of [1280, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(150);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect({ path, width, scheme, found }).toEqual({ path, width, scheme, found: [] });
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForTimeout(150);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ path, beyond: Math.max(0, beyond) }).toEqual({ path, beyond: 0 });
  await page.close();
}
