import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { onSite, settle } from './site.ts';

const figures = (page: Page) => page.getByRole('region', { name: 'Tallene i figuren' }).last().innerText();
const rowOf = (page: Page, period: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: period, exact: true }) })
    .innerText();

onSite('the indicator page', (site) => {
  it('compares with a region found by name with the keyboard, in another form, and the address gives the same again', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed');
    await page.getByLabel('Legg til region').focus();
    await page.keyboard.type('telem');
    await page
      .getByRole('option', { name: /^Telemark/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBe('31,40');
    await page.getByLabel('Vis som').selectOption({ label: 'Indeks, første periode = 100' });
    await page.getByLabel('Fra', { exact: true }).selectOption({ label: 'februar 2014' });
    await page.getByLabel('Kjønn').selectOption({ label: 'Kvinner' });
    await settle(page);
    expect(new URL(page.url()).search).toBe('?region=31,40&sex=female&from=2014-02&recipe=index');
    await page.getByRole('button', { name: /Vis alle/ }).click();
    expect(await rowOf(page, 'februar 2014')).toMatch(/100,0\s+100,0/);
    const before = await figures(page);

    await page.reload();
    await settle(page);
    await page.getByRole('button', { name: /Vis alle/ }).click();
    expect(await figures(page)).toBe(before);
    expect(await page.getByRole('button', { name: 'Fjern Telemark' }).count()).toBe(1);
    expect(await page.getByLabel('Kjønn').inputValue()).toBe('female');
  });

  it('draws its chart without measuring texts on the page, which would hold the reader up for seconds', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31,40');
    expect(await page.locator('.recharts-cartesian-grid-horizontal line').count()).toBeGreaterThan(2);
    expect(await page.locator('#recharts_measurement_span').count()).toBe(0);
  });

  it('takes a region away with its chip', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31,40');
    await page.getByRole('button', { name: 'Fjern Østfold' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?region=40');
  });

  it('labels a ceased code with its years, and finds it by name', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed');
    await page.getByLabel('Legg til region').pressSequentially('østfold');
    await page.getByRole('option', { name: /^Østfold \(01, 1919–2019\)/ }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBe('31,01');
  });

  it('shows a suppressed month as a word in the table and a mark in the picture, never as zero', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=4032&from=2021-09&to=2022-12');
    expect(await rowOf(page, 'november 2021')).toMatch(/november 2021\s+undertrykt/);
    expect(await page.getByRole('cell', { name: '0', exact: true }).count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Det er ikke null.');
    await page.getByRole('application').waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.chart').first().innerText()).toContain('undertrykt');
  });

  it('hides what was published later when asked as of a date, and says so', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=01');
    expect(await figures(page)).toContain('desember 2019');
    await page.getByLabel('Slik tallene var kjent').fill('2018-06-01');
    await settle(page);
    await page.getByText('Du ser tallene slik de var kjent 1. juni 2018.').waitFor();
    await expect.poll(() => figures(page)).not.toContain('desember 2019');
    const then = await figures(page);
    expect(then).toContain('mai 2018');
    expect(then).not.toMatch(/juni 2018|desember 2019/);
    await page.getByRole('button', { name: 'Vis tallene slik de er kjent i dag' }).click();
    await expect.poll(() => figures(page)).toContain('desember 2019');
  });

  it('names what in an address cannot be read, and shows no figures', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31&from=2018-13&sx=female');
    const alert = await page.getByRole('alert').innerText();
    expect(alert).toContain('from=2018-13 må være en periode');
    expect(alert).toContain('sx=female er ikke en del av lenken');
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('link', { name: 'Start på nytt med denne indikatoren' }).click();
    await expect.poll(() => page.getByRole('table').count()).toBe(1);
  });

  it('passes on what the service says when it refuses', async () => {
    site.expectRefusals();
    const page = await site.visit('/indikatorer/nav-unemployed?region=9876');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('9876');
  });

  it('turns the picture into a chart to explore without moving anything', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31');
    await page.getByRole('application').waitFor();
    const [chart, place] = await Promise.all([
      page.getByRole('application').boundingBox(),
      page.locator('.chart').first().boundingBox(),
    ]);
    expect(Math.abs(chart!.height - place!.height)).toBeLessThanOrEqual(1);
    expect(chart!.width).toBeLessThanOrEqual(place!.width);
  });

  it('opens on a region that has figures, whatever the indicator', async () => {
    const page = await site.visit('/indikatorer/employed-workplace');
    expect(await page.getByRole('table').count()).toBe(1);
  });

  it('prints the whole chart, also where paper is narrower than the screen it was drawn for', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31,40');
    // A browser that prints does not tell the page that it has become narrower.
    await page.addInitScript(() => {
      window.ResizeObserver = class {
        observe() {}
        unobserve() {}
        disconnect() {}
      };
    });
    await page.reload();
    await page.getByRole('application').waitFor();
    await page.emulateMedia({ media: 'print' });
    const widths = await page.evaluate(() => {
      document.body.style.width = '640px';
      return [...document.querySelectorAll('.chart svg')]
        .map((picture) => picture.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ width, height, right }) => ({
          isWide: width > 500,
          isWhole: right <= 640,
          isFlat: height < width / 2,
        }));
    });
    expect(widths).toEqual([{ isWide: true, isWhole: true, isFlat: true }]);
    expect(await page.locator('.controls').isVisible()).toBe(false);
  });
});
