import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { meetsNoBarrier } from './barriers.ts';
import { onSite, settle } from './site.ts';

const FOUNDING = '/sammenlign?indicator=nav-unemployed&region=01&from=2014-02&to=2018-04';
const MIXED = `${FOUNDING}&indicatorTo=nav-unemployed-rate`;

const result = (page: Page) => page.getByRole('region', { name: 'Sammenligningen' });
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

onSite('the comparison', (site) => {
  it('opens on the founding figures, says first why they may mislead, and keeps the change out of the headings', async () => {
    const page = await site.visit('/sammenlign');
    const shown = await result(page).innerText();
    expect(shown).toMatch(/5\s733\s+februar 2014/);
    expect(shown).toMatch(/4\s042\s+april 2018/);
    expect(shown).toMatch(/Slik de var da[\s\S]*NAV, publisert/);
    expect(shown).toMatch(
      /Kan villede\s+Tallene for februar 2014 og april 2018 er ikke fra samme tid på året/,
    );
    expect(shown.indexOf('Kan villede')).toBeLessThan(shown.indexOf('−29,5'));
    expect((await page.getByRole('heading').allInnerTexts()).join()).not.toContain('29,5');
    expect(await page.locator('.direction').count()).toBe(0);
  });

  it('goes to the clean comparison with one press, where the change is the headline', async () => {
    const page = await site.visit(FOUNDING);
    await page.getByRole('link', { name: /^Bytt til denne\s*: april 2014 mot april 2018$/ }).click();
    await page
      .getByRole('heading', { level: 2, name: /5\s457 → 4\s042: 1\s415 færre \(−25,9\s%\)/ })
      .waitFor();
    await settle(page);
    expect(query(page)).toEqual({
      indicator: 'nav-unemployed',
      region: '01',
      from: '2014-04',
      to: '2018-04',
    });
    expect(await page.locator('.severity').count()).toBe(0);
    expect(await result(page).innerText()).toMatch(/hele landet −10,5\s%/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Sammenligningen',
    );
  });

  it('shows no change at all where the figures cannot be compared, and says why', async () => {
    const page = await site.visit(MIXED);
    const outcome = await page.locator('.outcome').innerText();
    expect(outcome).toMatch(/Kan ikke sammenlignes\s+Det ene tallet er i personer, det andre i prosent/);
    expect(outcome).toContain('Vi har ikke regnet ut noen endring.');
    expect(outcome).not.toMatch(/[−+]\s?\d|færre|flere/);
    expect(await page.locator('.direction').count()).toBe(0);
  });

  it('never shows a withheld figure as zero, nor a change from it', async () => {
    const page = await site.visit('/sammenlign?indicator=nav-unemployed&region=4032&from=2021-11&to=2022-11');
    const shown = await page.getByRole('article', { name: 'Det første tallet' }).innerText();
    expect(shown).toContain('undertrykt');
    expect(shown).not.toMatch(/(^|\s)0(\s|$)/);
    expect(await page.locator('.outcome').innerText()).not.toMatch(/\d (færre|flere)(?! enn)|%/);
  });

  it('takes figures from a slide with their rounding, as people write them', async () => {
    const page = await site.visit('/sammenlign?indicator=lfs-employed&region=01&from=2014&to=2018');
    await page.getByText('Flere valg:').click();
    await page.getByLabel('I stedet for det første').fill('131.000');
    await page.getByLabel('I stedet for det andre').fill('134 000');
    await page.getByLabel('Avrundet til nærmeste').fill('1000');
    await page.getByRole('button', { name: 'Bruk tallene' }).click();
    await page.getByText('Skriv bare ett tall').waitFor();
    expect(query(page)).not.toHaveProperty('toValue');
    await page.getByLabel('I stedet for det første').fill('131 000');
    await page.getByRole('button', { name: 'Bruk tallene' }).click();
    await expect
      .poll(() => page.locator('.outcome').innerText())
      .toMatch(/Endringen kan være 2\s000 til 4\s000/);
    expect(query(page)).toMatchObject({ fromValue: '131000', toValue: '134000', roundedTo: '1000' });
    expect(await result(page).innerText()).toContain('Ikke kontrollert mot kilden');
  });

  it('keeps the month when the indicator changes to one by quarter', async () => {
    const page = await site.visit(FOUNDING);
    await page.getByLabel('Indikator').first().selectOption({ label: 'Sysselsatte (AKU)' });
    await settle(page);
    expect(query(page)).toMatchObject({ indicator: 'lfs-employed', from: '2014-Q1', to: '2018-Q2' });
  });

  it('finds another region by name', async () => {
    const page = await site.visit(FOUNDING);
    await page.getByLabel('Region', { exact: true }).first().focus();
    await page.keyboard.type('telema');
    await page
      .getByRole('option', { name: /^Telemark/ })
      .first()
      .click();
    await expect.poll(() => query(page).region).toBe('40');
    await expect
      .poll(() => page.getByRole('article', { name: 'Det første tallet' }).innerText())
      .toContain('Telemark');
  });

  it('puts what the service refuses at the field that is wrong', async () => {
    site.expectRefusals();
    const page = await site.visit('/sammenlign?indicator=nav-unemployed&region=01&from=2018-13&to=2018-04');
    await page.getByRole('alert').waitFor();
    const field = page.locator('.ds-field').filter({ hasText: 'Første tidspunkt' });
    expect(await field.innerText()).toContain('«2018-13» is not a period');
    expect(await page.getByLabel('Første tidspunkt').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.figure-card').count()).toBe(0);
  });

  it('is reached with two points picked in a chart with the keyboard', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31&from=2014-02&to=2018-04');
    const chart = page.getByRole('application');
    await chart.waitFor();
    await chart.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Sammenlign', exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Sammenlign' }).waitFor();
    expect(query(page)).toEqual({
      indicator: 'nav-unemployed',
      region: '31',
      from: '2014-02',
      to: '2018-04',
    });
  });

  it('meets no barrier, whatever the outcome', async () => {
    for (const path of [
      FOUNDING,
      MIXED,
      '/sammenlign?indicator=nav-unemployed&region=31&from=2018-02&to=2020-04',
    ])
      await meetsNoBarrier(site, path);
  });
});
