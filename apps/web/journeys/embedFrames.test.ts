/** An embedded page frame by frame: the sentence first, then all that stands below it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Site, onSite } from './site.ts';

const CHART = '/embed/chart?indicator=nav-unemployed&region=31';

interface Frame {
  hasPicture: boolean;
  hasFoot: boolean;
  /** Null while the page is still being read. */
  height: number | null;
}

/** Runs in the page, before anything else: notes every frame that has a chart, as it is about to be painted. */
function watchFrames(): void {
  const frames: Frame[] = [];
  let shift = 0;
  Object.assign(window, { frames_: frames, shift_: () => shift });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const [part, foot] = [document.querySelector('.chart svg path'), document.querySelector('.foot')];
    if (part && foot) {
      frames.push({
        hasPicture: part.getClientRects().length > 0,
        hasFoot: foot.getClientRects().length > 0,
        height: document.readyState === 'loading' ? null : document.body.getBoundingClientRect().height,
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function framesOf(page: Page): Promise<{ frames: Frame[]; shift: number }> {
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const seen = window as unknown as { frames_: Frame[]; shift_: () => number };
    return { frames: seen.frames_.splice(0), shift: seen.shift_() };
  });
}

onSite('an embed, frame by frame', (site: Site) => {
  it('shows its sentence first and its picture in the next, and nothing moves', async () => {
    const page = await site.visit(CHART, { width: 720 });
    await page.addInitScript(watchFrames);
    await page.reload();
    const { frames, shift } = await framesOf(page);
    expect(frames[0]).toMatchObject({ hasPicture: false, hasFoot: false });
    expect(frames.slice(2).every(({ hasPicture, hasFoot }) => hasPicture && hasFoot)).toBe(true);
    expect(frames.length).toBeGreaterThan(3);
    // The sentence alone, and then all that is below it at once.
    const [first, ...rest] = frames.flatMap(({ height }) => height ?? []);
    const [whole, ...others] = new Set(rest.slice(1));
    expect(first).toBeLessThan(whole!);
    expect(others).toEqual([]);
    expect(shift).toBe(0);
  });

  it.each(['light', 'dark'] as const)('goes on below itself in its own colour, %s', async (scheme) => {
    for (const theme of ['auto', 'light', 'dark']) {
      const page = await site.visit(`${CHART}&theme=${theme}`, { width: 720, scheme });
      const [ground, figure] = await page
        .locator('body, figure')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
      expect(ground, theme).toBe(figure);
    }
  });

  it('has its picture in the first frame where it is printed', async () => {
    const page = await site.visit(CHART, { width: 720 });
    await page.addInitScript(watchFrames);
    await page.emulateMedia({ media: 'print' });
    await page.reload();
    const { frames } = await framesOf(page);
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.every(({ hasPicture, hasFoot }) => hasPicture && hasFoot)).toBe(true);
  });

  it('puts a picture of another width in its place without a frame between', async () => {
    const page = await site.visit(CHART, { width: 720 });
    await page.addInitScript(watchFrames);
    await page.reload();
    await framesOf(page);
    await page.setViewportSize({ width: 320, height: 600 });
    await page.locator('.chart svg[viewBox^="0 0 280 "]').waitFor();
    const { frames } = await framesOf(page);
    expect(frames.length).toBeGreaterThan(2);
    expect(frames.every(({ hasPicture }) => hasPicture)).toBe(true);
  });
});
