import type { ResponseOf, listMethods, readForecast } from '@regionpuls/contract';
import { expect, it } from 'vitest';
import { meetsNoBarrier } from './barriers.ts';
import { onSite, settle } from './site.ts';

const PATH = '/metoder?indicator=nav-unemployed&region=31';

onSite('the methods', (site) => {
  it('are all listed, each with what it does, its version and where it comes from', async () => {
    const page = await site.visit('/metoder');
    const { methods } = (await (await page.request.get('/api/v1/methods')).json()) as ResponseOf<
      typeof listMethods
    >;
    expect(methods.length).toBeGreaterThan(10);
    for (const { name, version, title, description, citation } of methods) {
      const entry = await page.locator(`#${name}`).innerText();
      for (const text of [title.nb, description.nb, citation, `Versjon ${version}`])
        expect(entry).toContain(text);
    }
  });

  it('tell how forecasts did before, with the test’s own figures', async () => {
    const page = await site.visit(PATH);
    const forecast = (await (
      await page.request.get('/api/v1/forecasts?indicator=nav-unemployed&region=31')
    ).json()) as ResponseOf<typeof readForecast>;
    const [own] = forecast.backtests;
    const test = await page.getByRole('region', { name: 'Prøven' }).last().innerText();
    expect(test).toContain(own!.mase.toFixed(2).replace('.', ','));
    expect(test).toMatch(new RegExp(`${Math.round(own!.coverage80 * 100)}\\s%`));
    const past = page.getByRole('region', { name: 'Tidligere framskrivinger og det som kom' }).last();
    expect(await past.locator('tbody tr').count()).toBe(forecast.past.at(-1)!.points.length);
    expect(await page.getByRole('heading', { level: 3, name: /^Framskrivingen vises/ }).innerText()).toBe(
      forecast.points.length > 0 ? 'Framskrivingen vises' : 'Framskrivingen vises ikke',
    );
  });

  it('keep the chosen earlier forecast in the address, beside what came', async () => {
    const page = await site.visit(PATH);
    const choice = page.getByLabel('Laget etter tallet for');
    const last = await choice.locator('option').last().getAttribute('value');
    await choice.selectOption(last);
    await settle(page);
    expect(new URL(page.url()).searchParams.get('origin')).toBe(last);
    const before = await page.locator('main').innerText();
    await page.reload();
    await settle(page);
    expect(await page.locator('main').innerText()).toBe(before);
  });

  it('say why no forecast is shown', async () => {
    const page = await site.visit('/metoder?indicator=nav-unemployed&region=4032');
    expect(await page.locator('.trial').innerText()).toMatch(/Framskrivingen vises ikke\s+\S/);
  });

  it('never name a seasonal adjustment without saying that it is our calculation', async () => {
    for (const [language, word, ours] of [
      ['nb', /sesongjuster/gi, /vår beregning/i],
      ['nn', /sesongjuster/gi, /vår utrekning/i],
      ['en', /seasonal(ly)? adjust/gi, /our calculation/i],
    ] as const) {
      for (const path of ['/sammenlign', '/forklar', '/metoder']) {
        const page = await site.visit(`${path}?lang=${language}`);
        const blocks = await page
          .locator('main :is(p, h2, h3, dd, td, th, option)')
          .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''));
        for (const block of blocks.filter((text) => text.match(word))) expect(block).toMatch(ours);
        await page.close();
      }
    }
  });

  it('meet no barrier', async () => {
    await meetsNoBarrier(site, PATH);
  });
});
