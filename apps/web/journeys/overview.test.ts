import type { ResponseOf, readProgress } from '@regionpuls/contract';
import { expect, it } from 'vitest';
import { nb } from '../src/texts/nb.ts';
import { onSite, settle } from './site.ts';

onSite('the overview', (site) => {
  it('answers at once, for the county of the first target, with real figures', async () => {
    const page = await site.visit('/');
    expect(await page.locator('h1').innerText()).toBe('Østfold');
    expect(await page.title()).toBe('Oversikt: Østfold – Regionpuls');
    const keys = await page.getByRole('list', { name: 'Siste tall' }).innerText();
    expect(keys).toMatch(/4\s675\s*3,1\s%\s*Helt ledige\s*januar 2026\s*41 færre enn i januar 2025/);
  });

  it('gives each target its verdict as a word, the gap in words, three figures and a picture', async () => {
    const page = await site.visit('/');
    const card = page.getByRole('article', { name: 'Færre helt ledige i Østfold', exact: true });
    const text = await card.innerText();
    expect(text).toContain('Eksempel');
    const progress = (await (
      await page.request.get('/api/v1/targets/ostfold-ledighet/progress')
    ).json()) as ResponseOf<typeof readProgress>;
    expect(text).toContain(nb.verdict[progress.now.verdict]);
    expect(text).toContain('595 flere enn forventet');
    expect(text).toMatch(/Virkelig\s+4\s297\s+.*Forventet\s+3\s702\s+.*Mål, høyst\s+3\s400/s);
    expect(await card.locator('svg[role=img] title').textContent()).toContain('Helt ledige');
  });

  it('also shows the targets that were agreed while the county had another code', async () => {
    const page = await site.visit('/?county=31');
    await expect
      .poll(() => page.getByRole('article', { name: 'Færre helt ledige i Østfold fra 2014' }).count())
      .toBe(1);
  });

  it('says whose figures stand in where the county itself has none', async () => {
    const page = await site.visit('/');
    const employment = page.getByRole('region', { name: 'Sysselsetting' });
    expect(await employment.innerText()).toContain('Figuren gjelder Østfold (01, 1919–2019).');
    expect(await employment.innerText()).toContain('Grensene er de som gjaldt i hver periode.');
  });

  it('follows the chosen county, and keeps it in the address', async () => {
    const page = await site.visit('/');
    await page.getByLabel('Fylke').selectOption({ label: 'Telemark' });
    await page.getByRole('heading', { level: 1, name: 'Telemark' }).waitFor();
    await settle(page);
    expect(new URL(page.url()).search).toBe('?county=40');
    expect(await page.locator('main').innerText()).toMatch(/2\s328/);
  });

  it('never fetches the exploring charts before somebody explores', async () => {
    const page = await site.visit('/');
    const loaded = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /LiveLineChart|\/live-/.test(name))
            .length,
      );
    const preloaded = await page
      .locator('link[rel=modulepreload]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href'))
          .filter((href) => /LiveLineChart|\/live-/.test(href ?? '')),
      );
    expect(await loaded()).toBe(0);
    expect(preloaded).toEqual([]);
    await page.getByRole('region', { name: 'Arbeidsledighet' }).locator('.chart').hover();
    await page.getByRole('application').waitFor();
    expect(await loaded()).toBeGreaterThan(0);
  });
});
