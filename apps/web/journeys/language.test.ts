import { expect, it } from 'vitest';
import { PAGES } from './pages.ts';
import { onSite, settle } from './site.ts';

/** Words that cannot be left over: each belongs to one language only. */
const ONLY = {
  nb: /(?<!\p{L})(norge|ikke|fra|tallene|hvorfor|hvordan|hvis|noen|kilde|forventet|fortsatt|lenken|måned|vår beregning)(?!\p{L})/iu,
  nn: /(?<!\p{L})(ikkje|frå|tala|kvifor|korleis|viss|nokon|kjelde|venta|framleis|lenkja|månad|vår utrekning)(?!\p{L})/iu,
  norwegian:
    /(?<!\p{L})(norge|noreg|og|ikke|ikkje|er|det|som|fra|frå|kilde|kjelde|mål|prosent|måned|månad|januar|mars 20|oktober|desember)(?!\p{L})/iu,
  english:
    /(?<!\p{L})(the|of|and|source|figures|expected|target|month|January|December|published on)(?!\p{L})/iu,
};

onSite('every page', (site) => {
  it('is in Nynorsk throughout when Nynorsk is chosen', async () => {
    for (const path of PAGES) {
      const page = await site.visit(`${path}${path.includes('?') ? '&' : '?'}lang=nn`);
      expect(await page.locator('html').getAttribute('lang')).toBe('nn');
      const text = `${await page.title()} ${await page.locator('body').innerText()}`;
      expect({ path, left: ONLY.nb.exec(text)?.[0], english: ONLY.english.exec(text)?.[0] }).toEqual({
        path,
      });
      await page.close();
    }
  });

  it('is in English throughout when English is chosen', async () => {
    for (const path of PAGES) {
      const page = await site.visit(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const shown = await page.locator('body').innerText();
      // Names stay as they are.
      const text = `${await page.title()} ${shown}`
        .replaceAll('Statistisk sentralbyrå', '')
        .replaceAll('Møre og Romsdal', '')
        .replaceAll(/Sogn og Fjordane|Vestfold og Telemark|Troms og Finnmark|Nore og Uvdal/g, '');
      expect({ path, left: ONLY.norwegian.exec(text)?.[0] }).toEqual({ path });
      await page.close();
    }
  });

  it('is in Bokmål throughout when nothing is chosen', async () => {
    for (const path of PAGES) {
      const page = await site.visit(path);
      const text = `${await page.title()} ${await page.locator('body').innerText()}`;
      expect({ path, left: ONLY.nn.exec(text)?.[0], english: ONLY.english.exec(text)?.[0] }).toEqual({
        path,
      });
      await page.close();
    }
  });

  it('keeps the language and the theme from page to page', async () => {
    const page = await site.visit('/');
    await page.getByLabel('Språk').selectOption('nn');
    await page.getByLabel('Utsjånad').selectOption('dark');
    await page.getByRole('link', { name: 'Indikatorar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Indikatorar' }).waitFor();
    await settle(page);
    expect(new URL(page.url()).search).toBe('?lang=nn&theme=dark');
    expect(await page.locator('html').getAttribute('data-color-scheme')).toBe('dark');
    await page.getByRole('link', { name: 'Heilt ledige', exact: true }).first().click();
    await page.getByLabel('Vis som').waitFor();
    await settle(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
    await page.getByLabel('Vis som').selectOption('index');
    await expect.poll(() => new URL(page.url()).search).toContain('lang=nn&theme=dark');
  });
});
