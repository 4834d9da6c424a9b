/** Downloads of charts that are no series of an indicator's page: the overview, a change taken apart, earlier forecasts. */
import { readFileSync } from 'node:fs';
import type { ResponseOf, readDecomposition, readForecast, readSeries } from '@regionpuls/contract';
import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';
import type { Locator, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { hasNoBarrier } from './barriers.ts';
import { onSite, settle } from './site.ts';

const TELEMARK = '/forklar?kind=contribution&indicator=nav-unemployed&region=40&from=2014-02&to=2018-02';
/** A municipality has a figure withheld. */
const WITHHELD = '/forklar?kind=contribution&indicator=nav-on-programmes&region=40&from=2020-10&to=2022-10';
const FORECASTS = '/metoder?indicator=nav-unemployed&region=31';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Last ned' });

async function open(page: Page, within: Page | Locator = page): Promise<void> {
  await within.getByRole('button', { name: 'Last ned', exact: true }).click();
  await dialog(page).waitFor();
}

/** Follows the link, or presses the button, as a reader does, and gives the file that the browser got. */
async function download(page: Page, name: string, role: 'link' | 'button' = 'link') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole(role, { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function ask<T>(page: Page, path: string): Promise<T> {
  return (await (await page.request.get(path)).json()) as T;
}

/** Reads it as a browser reads a file of its own: what is said in it, and what is wrong with it. */
async function readSvg(page: Page, bytes: Buffer) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: parsed.documentElement.localName,
      wrong: parsed.querySelector('parsererror')?.textContent ?? null,
      size: ['width', 'height'].map((side) => Number(parsed.documentElement.getAttribute(side))),
      texts: [...parsed.querySelectorAll('text')].map((each) => each.textContent ?? ''),
      rows: parsed.querySelectorAll('g[role="img"]').length,
    };
  }, bytes.toString('utf8'));
}

/** The size that its header tells, and the colours of some places of it as a browser shows them. */
async function readPng(page: Page, bytes: Buffer) {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const colours = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4) seen.add([...data.subarray(at, at + 4)].join(' '));
      return { corner: [...data.subarray(0, 4)], seen: [...seen] };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], ...colours };
}

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

onSite('downloads of other charts', (site) => {
  it('are the very series and picture of the overview, as it was known on the day that is shown', async () => {
    const page = await site.visit('/?county=31&asOf=2018-06-01');
    const panel = page.getByRole('region', { name: 'Arbeidsledighet' });
    await open(page, panel);
    const { bytes } = await download(page, 'CSV for programmer');
    const rows = parse<Record<string, string>>(bytes, { columns: true });
    const link = await panel.getByRole('link', { name: 'Utforsk tallene' }).getAttribute('href');
    const shown = new URL(link!, site.origin);
    expect(shown.searchParams.get('asOf')).toBe('2018-06-01');
    const region = shown.searchParams.get('region')!;
    const indicator = shown.pathname.split('/').at(-1)!;
    const { series } = await ask<ResponseOf<typeof readSeries>>(
      page,
      `/api/v1/series?indicator=${indicator}&region=${region}&asOf=2018-06-01`,
    );
    expect(rows.map(({ period, value }) => [period, value === '' ? null : Number(value)])).toEqual(
      series[0]!.points.map(({ period, value }) => [period, value]),
    );
    expect(rows.length).toBeGreaterThan(24);
    expect(rows.every((row) => row.region === region && row.indicator === indicator)).toBe(true);
    expect(rows.at(-1)!.period! <= '2018-06').toBe(true);

    const svg = await download(page, 'SVG');
    expect(svg.name).toBe(`${indicator}-${region}.svg`);
    const { root, wrong, texts } = await readSvg(page, svg.bytes);
    expect({ root, wrong }).toEqual({ root: 'svg', wrong: null });
    expect(texts.join(' ')).toContain('1. juni 2018');
  });

  it('are a change’s parts, which sum to it in Excel, CSV and JSON-stat', async () => {
    const page = await site.visit(TELEMARK);
    const { change, components } = await ask<ResponseOf<typeof readDecomposition>>(
      page,
      TELEMARK.replace('/forklar', '/api/v1/decompositions'),
    );
    expect(change).toBe(-561);
    await open(page);

    const excel = await download(page, 'Excel');
    expect(excel.name).toBe(
      'Helt ledige, Telemark, endringen etter kommune, februar 2014 til februar 2018.xlsx',
    );
    const [figures, about] = await readXlsxFile(excel.bytes);
    const [headings, ...rows] = figures!.data;
    const column = (heading: string) => rows.map((row) => row[headings!.indexOf(heading)]);
    const contributions = column('Bidrag til endringen') as number[];
    expect(contributions.at(-1)).toBe(change);
    expect(sum(contributions.slice(0, -1))).toBe(change);
    expect(column('Del')).toEqual([...components.map(({ label }) => label.nb), 'Sum, hele endringen']);
    const text = (label: string) => about!.data.find(([given]) => given === label)?.[1];
    expect(text('Siden i Regionpuls')).toBe(`${site.origin}${TELEMARK}&boundaries=2024`);
    expect(text('Slik er det beregnet')).toContain('Bidragene summerer seg til endringen');

    const forExcel = (await download(page, 'CSV for Excel')).bytes.toString('utf8');
    expect(forExcel.startsWith('\ufeffIndikator;Regionkode;Region;Fra;Til;Kommunenummer;Del;Før;')).toBe(
      true,
    );
    expect(forExcel).toMatch(/;4003;Skien;\d+;endelig;\d+;endelig;-259;/);

    const forPrograms = parse<Record<string, string>>((await download(page, 'CSV for programmer')).bytes, {
      columns: true,
    });
    const parts = forPrograms.filter(({ measure, part }) => measure === 'change' && part !== 'total');
    expect(parts).toHaveLength(components.length);
    expect(sum(parts.map(({ value }) => Number(value)))).toBe(change);

    const cube = JSONstat(JSON.parse((await download(page, 'JSON-stat')).bytes.toString('utf8')));
    const codes = cube.Dimension('part')!.id;
    const values = codes.map((_, part) => cube.Data(part * 3 + 2)!.value);
    expect(codes.at(-1)).toBe('total');
    expect(values.at(-1)).toBe(change);
    expect(sum(values.slice(0, -1))).toBe(change);
  });

  it('name a municipality whose contribution is withheld, with its status in place of a number', async () => {
    const page = await site.visit(WITHHELD);
    await open(page);
    const [figures] = await readXlsxFile((await download(page, 'Excel')).bytes);
    const [headings, ...rows] = figures!.data;
    const at = (row: (typeof rows)[number], heading: string) => row[headings!.indexOf(heading)];
    const withheld = rows.filter((row) => at(row, 'Status, bidrag til endringen') === 'undertrykt');
    expect(withheld.length).toBeGreaterThan(0);
    for (const row of withheld) expect(at(row, 'Bidrag til endringen')).toBeNull();
  });

  it('are the picture of the parts, whole: heading, rows, sum and source, as SVG and as PNG', async () => {
    const page = await site.visit(TELEMARK);
    const heading = await page.getByRole('heading', { level: 2, name: /^Helt ledige, Telemark/ }).innerText();
    await open(page);
    const svg = await download(page, 'SVG', 'button');
    expect(svg.name).toBe('nav-unemployed-40-contribution-2014-02-2018-02.svg');
    const read = await readSvg(page, svg.bytes);
    expect(read).toMatchObject({ root: 'svg', wrong: null, rows: 18 });
    const words = read.texts.join(' ');
    for (const part of [
      heading,
      'Skien',
      '−259',
      'Fyresdal',
      '+17',
      '−561',
      'Kilde: NAV',
      'beviser ikke årsaken',
    ])
      expect(words).toContain(part);

    const png = await download(page, 'PNG', 'button');
    expect(png.name).toBe('nav-unemployed-40-contribution-2014-02-2018-02.png');
    const pixels = await readPng(page, png.bytes);
    expect(pixels.size).toEqual(read.size.map((side) => side * 2));
    expect(pixels.corner).toEqual([255, 255, 255, 255]);
    // The bars' blue and the text's ink, and nothing that is seen through.
    for (const colour of ['0 98 186 255', '27 36 48 255']) expect(pixels.seen).toContain(colour);
    expect(pixels.seen.filter((colour) => !colour.endsWith(' 255'))).toEqual([]);
  });

  it('draw the PNG light and with the page’s own letters for a reader who reads in the dark', async () => {
    const light = await site.visit(TELEMARK);
    await open(light);
    const dark = await site.visit(TELEMARK, { scheme: 'dark', width: 390 });
    await open(dark);
    const [day, night] = [await download(light, 'PNG', 'button'), await download(dark, 'PNG', 'button')];
    expect(night.bytes.equals(day.bytes)).toBe(true);

    // Without the font the letters are others: it is the font that was drawn with.
    const bare = await site.visit(TELEMARK);
    await bare.route('**/*.woff2', (route) =>
      route.fulfill({ status: 200, body: Buffer.alloc(8), contentType: 'font/woff2' }),
    );
    await open(bare);
    const other = await download(bare, 'PNG', 'button');
    expect(other.bytes.equals(day.bytes)).toBe(false);
  });

  it('say when a picture could not be made', async () => {
    const page = await site.visit(TELEMARK);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (made) => made(null);
    });
    await open(page);
    await dialog(page).getByRole('button', { name: 'PNG', exact: true }).click();
    await dialog(page).getByRole('status').filter({ hasText: 'Vi fikk ikke laget bildet.' }).waitFor();
  });

  it('are all earlier forecasts beside what came, and the picture of the one that is shown', async () => {
    const page = await site.visit(FORECASTS);
    const { past } = await ask<ResponseOf<typeof readForecast>>(
      page,
      FORECASTS.replace('/metoder', '/api/v1/forecasts'),
    );
    const origin = past[0]!.origin;
    await page.getByLabel('Laget etter tallet for').selectOption(origin);
    await settle(page);
    await open(page);
    expect(await dialog(page).innerText()).toContain('Filene har alle de tidligere framskrivingene.');

    const [figures, about] = await readXlsxFile((await download(page, 'Excel')).bytes);
    const [headings, ...rows] = figures!.data;
    const columns = ['Framskrevet', '80 %-området fra', '80 %-området til', 'Det som kom'];
    expect(rows.map((row) => columns.map((column) => row[headings!.indexOf(column)]))).toEqual(
      past.flatMap(({ points }) =>
        points.map(({ median, interval80, actual }) => [median, ...interval80, actual]),
      ),
    );
    expect(about!.data.filter(([label]) => label === 'Prøven')).toHaveLength(2);

    const svg = await download(page, 'SVG', 'button');
    expect(svg.name).toBe(`nav-unemployed-31-forecast-${origin}.svg`);
    const { wrong, texts, size } = await readSvg(page, svg.bytes);
    expect(wrong).toBeNull();
    expect(texts.join(' ')).toMatch(/Helt ledige, Østfold.*Framskrevet etter .*Kilde: NAV/s);
    const png = await readPng(page, (await download(page, 'PNG', 'button')).bytes);
    expect(png.size).toEqual(size.map((side) => side * 2));
  });

  it('are made and named in the reader’s language', async () => {
    const page = await site.visit(`${TELEMARK}&lang=en`);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Excel', exact: true }).click(),
    ]);
    const [figures] = await readXlsxFile(readFileSync(await file.path()));
    expect(figures!.sheet).toBe('Figures');
    expect(figures!.data.at(-1)).toContain('Sum, the whole change');
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    const { texts } = await readSvg(page, readFileSync(await svg.path()));
    expect(texts.join(' ')).toContain('561 fewer');
  });

  it('meet no barrier, also where files are made by buttons', async () => {
    for (const path of ['/', TELEMARK, FORECASTS]) {
      const page = await site.visit(path);
      await page.getByRole('button', { name: 'Last ned', exact: true }).first().click();
      await dialog(page).waitFor();
      await hasNoBarrier(page);
      const beyond = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect({ path, beyond: Math.max(0, beyond) }).toEqual({ path, beyond: 0 });
      await page.close();
    }
  });
});
