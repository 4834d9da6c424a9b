import { expect, it } from 'vitest';
import { onSite, settle } from './site.ts';

onSite('the region pages', (site) => {
  it('finds a region by a part of its name, and one that is gone when asked to', async () => {
    const page = await site.visit('/regioner');
    await page.getByLabel('Søk etter region').fill('askim');
    await expect.poll(() => page.locator('main').innerText()).toContain('Ingen region passer til søket.');
    await page.getByLabel('Ta med koder som er gått ut').check();
    await page.getByRole('link', { name: 'Askim (0124, 1838–2019)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Askim (0124, 1838–2019)' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Området er i dag del av Indre Østfold.');
  });

  it('tells the history of a municipality’s number', async () => {
    const page = await site.visit('/regioner/3118');
    const history = await page.getByRole('region', { name: 'Historien til nummeret' }).innerText();
    expect(history).toMatch(/3014 Indre Østfold\s*→\s*3118 Indre Østfold/);
    for (const name of ['Askim', 'Eidsberg', 'Hobøl', 'Spydeberg', 'Trøgstad'])
      expect(history).toContain(name);
  });

  it('explains why February 2014 has two figures for Østfold', async () => {
    const page = await site.visit('/regioner/31?indicator=nav-unemployed&period=2014-02');
    const explained = await page
      .getByRole('region', { name: 'Hvorfor finnes det to tall?' })
      .first()
      .innerText();
    expect(explained).toMatch(/5\s733/);
    expect(explained).toMatch(/5\s724/);
    expect(explained).toContain('Rømskog');
  });

  it('links each newest figure to its series', async () => {
    const page = await site.visit('/regioner/31');
    await page.getByRole('link', { name: 'Helt ledige', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Helt ledige' }).waitFor();
    await settle(page);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      '/indikatorer/nav-unemployed?region=31',
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innhold');
  });

  it('says that a region does not exist', async () => {
    site.expectRefusals();
    const page = await site.visit('/regioner/9876');
    await expect.poll(() => page.locator('h1').innerText()).toBe('Regionen finnes ikke');
  });
});
