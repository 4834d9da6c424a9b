/** What every page is held to: no barrier that axe knows, light or dark, wide or narrow, and nothing to scroll sideways. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Site, atRest } from './site.ts';

/** Each theme and each shape of the page once: what is wrong with a colour is not wrong with a width. */
const LOOKS = [
  [1280, 'light'],
  [390, 'dark'],
] as const;

/** @param arrive what is done on the page before it is looked at. */
export async function meetsNoBarrier(
  site: Site,
  path: string,
  arrive?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await site.visit(path);
  await arrive?.(page);
  await hasNoBarrier(page);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ path, beyond: Math.max(0, beyond) }).toEqual({ path, beyond: 0 });
  await page.close();
}

/** Leaves the page at the width that a laptop has at 400 %. @param without a selector of what others answer for. */
export async function hasNoBarrier(page: Page, without?: string): Promise<void> {
  for (const [width, scheme] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const found = await barriersOn(page, without);
    expect({ url: page.url(), width, scheme, found }).toEqual({ url: page.url(), width, scheme, found: [] });
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await atRest(page);
}

/** As the page is now. */
export async function barriersOn(page: Page, without?: string): Promise<string[]> {
  await atRest(page);
  const axe = new AxeBuilder({ page });
  const { violations } = await (without ? axe.exclude(without) : axe).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`).join(', ')}`,
  );
}
