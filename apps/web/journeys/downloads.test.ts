import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import JSONstat from 'jsonstat-toolkit';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { hasNoBarrier } from './barriers.ts';
import { atRest, onSite } from './site.ts';

/** Siljan's women: 4 in May 2018, suppressed in June. */
const SILJAN = '/indikatorer/nav-unemployed?region=4010&sex=female&from=2018-05&to=2018-06';

const opener = (page: Page) => page.getByRole('button', { name: 'Last ned', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Last ned' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function open(page: Page): Promise<void> {
  await opener(page).click();
  await dialog(page).waitFor();
}

/** Follows the link as a reader does, and gives the file the browser got. */
async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Opens a piece of code and reads it. */
async function code(page: Page, title: string, part: string): Promise<string> {
  await dialog(page).getByText(title, { exact: true }).click();
  const shown = dialog(page).locator('code').filter({ hasText: part });
  await shown.waitFor();
  return shown.innerText();
}

const runs = (command: string, args: string[]) => spawnSync(command, args).status === 0;
const hasR = runs('Rscript', ['--version']);
const hasPython = runs('python3', ['--version']);
const hasPandas = hasPython && runs('python3', ['-c', 'import pandas']);
if (!hasR) process.stderr.write('\nNO R: the R code of the download dialog is not run.\n\n');
if (!hasPandas)
  process.stderr.write(
    '\nNO PANDAS: the Python code of the download dialog is run with the standard library in its place.\n\n',
  );

onSite('the download dialog', (site) => {
  it('gives an Excel workbook with numbers as numbers, the suppressed cell empty, and a sheet on the origin', async () => {
    const page = await site.visit(SILJAN);
    await open(page);
    const { name, bytes } = await download(page, 'Excel');
    expect(name).toBe('Helt ledige, Siljan.xlsx');
    const [figures, about] = await readXlsxFile(bytes);
    expect(figures!.data.slice(1).map((row) => row.slice(1, 7))).toEqual([
      ['4010', 'Siljan', '2018-05', 'kvinner', 4, 'endelig'],
      ['4010', 'Siljan', '2018-06', 'kvinner', null, 'undertrykt'],
    ]);
    const text = (label: string) => about!.data.find(([given]) => given === label)?.[1];
    expect(text('Siden i Regionpuls')).toBe(`${site.origin}${SILJAN}`);
  });

  it('gives CSV for Excel with semicolons and words, and CSV for programs with codes', async () => {
    const page = await site.visit(SILJAN);
    await open(page);
    const forExcel = (await download(page, 'CSV for Excel')).bytes.toString('utf8');
    expect(forExcel.startsWith('\ufeffIndikator;Regionkode;Region;')).toBe(true);
    expect(forExcel).toContain('Helt ledige;4010;Siljan;2018-05;kvinner;4;endelig;');
    expect(forExcel).toContain('Helt ledige;4010;Siljan;2018-06;kvinner;;undertrykt;');
    const forPrograms = (await download(page, 'CSV for programmer')).bytes.toString('utf8');
    expect(forPrograms).toContain('nav-unemployed,4010,2018-05,female,4,final,');
    expect(forPrograms).toContain('nav-unemployed,4010,2018-06,female,,suppressed,');
  });

  it('gives JSON-stat that an independent reader reads, with the suppressed cell as status', async () => {
    const page = await site.visit(SILJAN);
    await open(page);
    const { name, bytes } = await download(page, 'JSON-stat');
    expect(name).toBe('Helt ledige, Siljan.json');
    const cube = JSONstat(JSON.parse(bytes.toString('utf8')));
    expect(cube.Dimension('period')!.id).toEqual(['2018-05', '2018-06']);
    expect([cube.Data(0), cube.Data(1)]).toMatchObject([{ value: 4 }, { value: null, status: 'suppressed' }]);
  });

  it('gives the chart as SVG and as PNG', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31&from=2014-02&to=2018-04');
    await open(page);
    const svg = await download(page, 'SVG');
    expect(svg.name).toMatch(/\.svg$/);
    expect(svg.bytes.toString('utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg[^>]*>/);
    const png = await download(page, 'PNG');
    expect(png.name).toMatch(/\.png$/);
    expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  });

  it('opens, stays within and closes with the keyboard, and gives the focus back', async () => {
    const page = await site.visit(SILJAN);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    const stops = new Set<string>();
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const at = document.activeElement;
        return {
          inside: at === document.body || at?.closest('dialog') !== null,
          name: at?.textContent ?? '',
        };
      });
      expect(where).toMatchObject({ inside: true });
      stops.add(where.name);
    }
    for (const name of ['Excel', 'JSON-stat', 'PNG', 'Kopier adressen']) expect([...stops]).toContain(name);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Last ned');

    await atRest(page);
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Lukk' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Last ned');
  });

  it('copies the address of exactly this view and says so', async () => {
    const page = await site.visit(SILJAN);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
    await open(page);
    await dialog(page).getByRole('button', { name: 'Kopier adressen' }).click();
    await dialog(page).getByRole('status').filter({ hasText: 'Adressen er kopiert.' }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const answer = (await (await page.request.get(address)).json()) as {
      series: { region: string; points: { period: string; value: number | null; status: string }[] }[];
    };
    expect(answer.series).toMatchObject([
      {
        region: '4010',
        points: [
          { period: '2018-05', value: 4 },
          { value: null, status: 'suppressed' },
        ],
      },
    ]);
  });

  it('says what to do when it cannot copy', async () => {
    const page = await site.visit(SILJAN);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await open(page);
    await dialog(page).getByRole('button', { name: 'Kopier adressen' }).click();
    await dialog(page).getByRole('status').filter({ hasText: 'Merk teksten og kopier den selv.' }).waitFor();
  });

  it.skipIf(!hasR)('shows R code that R runs to the figures of the view', async () => {
    const page = await site.visit(SILJAN);
    await open(page);
    const shown = await code(page, 'Kode i R', 'read.csv(');
    const check =
      'cat(tall$region, tall$period, tall$value, tall$status, class(tall$region), class(tall$value))';
    const said = execFileSync('Rscript', ['-'], { input: `${shown}\n${check}\n`, encoding: 'utf8' });
    expect(said).toBe('4010 4010 2018-05 2018-06 4 NA final suppressed character integer');
  });

  it.skipIf(!hasPython)('shows Python code that reads the figures of the view', async () => {
    const page = await site.visit(SILJAN);
    await open(page);
    const shown = await code(page, 'Kode i Python', 'read_csv(');
    const address = /read_csv\(\s*"([^"]+)"/.exec(shown)![1]!;
    const withoutPandas = [
      'import csv, io, urllib.request',
      `text = urllib.request.urlopen("${address}").read().decode("utf-8")`,
      'rows = list(csv.DictReader(io.StringIO(text)))',
      'print([[r["region"], r["period"], float(r["value"]) if r["value"] else None, r["status"]] for r in rows])',
    ].join('\n');
    const withPandas = `${shown}\nprint([[r.region, r.period, None if pd.isna(r.value) else float(r.value), r.status] for r in tall.itertuples()])`;
    const said = execFileSync('python3', ['-'], {
      input: hasPandas ? withPandas : withoutPandas,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe("[['4010', '2018-05', 4.0, 'final'], ['4010', '2018-06', None, 'suppressed']]");
  });

  it('takes a target’s course and its picture along from the target page', async () => {
    const page = await site.visit('/mal/ostfold-ledighet');
    await open(page);
    const csv = (await download(page, 'CSV for programmer')).bytes.toString('utf8');
    expect(csv.split('\n').length).toBeGreaterThan(24);
    const href = await dialog(page).getByRole('link', { name: 'SVG' }).getAttribute('href');
    const picture = await page.request.get(href!);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([
      200,
      expect.stringContaining('image/svg+xml'),
    ]);
  });

  it('speaks the reader’s language', async () => {
    for (const [lang, button, closing] of [
      ['nn', 'Last ned', 'Adressa og koden gjeld akkurat dette utvalet.'],
      ['en', 'Download', 'The address and the code are for exactly this selection.'],
    ] as const) {
      const page = await site.visit(`${SILJAN}&lang=${lang}`);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog').getByText(closing).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Excel', exact: true }).click(),
      ]);
      const [figures] = await readXlsxFile(readFileSync(await file.path()));
      expect(figures!.data[2]![6]).toBe(lang === 'nn' ? 'undertrykt' : 'suppressed');
      await page.close();
    }
  });

  it('meets no barrier, light or dark, wide or narrow, and never scrolls sideways', async () => {
    const page = await site.visit('/indikatorer/nav-unemployed?region=31,40,01,0,3101,3103');
    await open(page);
    for (const program of ['Kode i R', 'Kode i Python'])
      await dialog(page).getByText(program, { exact: true }).click();
    await hasNoBarrier(page);
    const beyond = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    const outside = await dialog(page).evaluate(
      (element) => element.getBoundingClientRect().width - innerWidth,
    );
    expect(outside).toBeLessThanOrEqual(0);
  });
});
