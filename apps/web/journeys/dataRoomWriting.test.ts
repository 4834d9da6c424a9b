import { readSnapshot } from '@regionpuls/contract';
import type { Page } from 'playwright-core';
import writeXlsxFile from 'write-excel-file/node';
import { expect, it } from 'vitest';
import { barriersOn } from './barriers.ts';
import { type GivenFile, chooseFile, pasteKey, publish } from './dataRoom.ts';
import { type Site, onSite, settle } from './site.ts';

const main = (page: Page) => page.locator('main').innerText();

/** What the counties had last, a little more of it, in the next month. @param jump what a county has many times over. */
async function nextMonth(site: Site, jump: string | null): Promise<GivenFile> {
  const answer = await fetch(`${site.origin}/api/v1/snapshot?indicator=nav-unemployed&level=county`);
  const { values, period } = readSnapshot.response.parse(await answer.json());
  const [year, month] = period!.split('-').map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  const rows = values
    .filter(({ value }) => value !== null)
    .map(({ region, value }) => {
      const figure = Math.round(value! * (region === jump ? 6 : 1.01));
      return `nav-unemployed,${region},${next},total,${figure},final`;
    });
  return {
    name: `nav-fylker-${next}.csv`,
    content: `indicator,region,period,sex,value,status\n${rows.join('\n')}\n`,
  };
}

/** A workbook as NAV makes it for a county on demand. */
async function specialDelivery(month: string, heading = 'Antall personer'): Promise<GivenFile> {
  const people = [
    ['3101 Halden', 'Kvinner', 212],
    ['3101 Halden', 'Menn', 230],
    ['3103 Moss', 'Kvinner', 402],
    ['3103 Moss', 'Menn', '*'],
  ];
  const bytes = await writeXlsxFile([
    {
      sheet: 'Tall',
      data: [
        [{ value: `Helt ledige ved utgangen av ${month}` }],
        ['Kommune', 'Kjønn', heading].map((value) => ({ value })),
        ...people.map((row) => row.map((value) => ({ value }))),
      ],
    },
    { sheet: 'Merknader', data: [[{ value: 'Tall under 4 er skjult.' }]] },
  ]).toBuffer();
  return { name: `nav-spesial-${month.replace(' ', '-')}.xlsx`, content: bytes };
}

async function startUpload(site: Site, name: string): Promise<Page> {
  const page = await site.visit('/data/last-opp');
  await pasteKey(page, site.makeKey(name).token);
  await page.getByText(`Du skriver som ${name}.`).waitFor();
  return page;
}

async function tellReading(page: Page, day: string): Promise<void> {
  await page.getByLabel('Kilde', { exact: true }).first().selectOption({ label: 'NAV' });
  await page.getByLabel('Grenser tallene gjelder').first().selectOption('2024');
  await page.getByLabel('Publiseringsdato').selectOption('day');
  await page.getByLabel('Dato', { exact: true }).fill(day);
}

onSite('an editor in the data room', (site) => {
  it('cannot write without a key, and is told how to get one', async () => {
    const page = await site.visit('/data/last-opp');
    expect(await main(page)).toContain('For å endre noe trenger du en nøkkel.');
    expect(await main(page)).toContain('npm run token -- create --role editor');
    expect(await page.locator('input[type=file]').count()).toBe(0);
    const refused = await page.request.post('/api/v1/ingests/1/decision', {
      data: { decision: 'discard', reason: 'uten nøkkel' },
    });
    expect(refused.status()).toBe(401);
  });

  it('is told that a key is wrong, and that one in use has been taken back', async () => {
    site.expectRefusals();
    const page = await site.visit('/data/last-opp');
    await pasteKey(page, `regionpuls_${'x'.repeat(43)}`);
    await page.getByText('Nøkkelen gjelder ikke.').waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    const { token, revoke } = site.makeKey('Ola');
    await page.getByLabel('Nøkkel', { exact: true }).fill(token);
    await page.keyboard.press('Enter');
    await page.getByText('Du skriver som Ola.').waitFor();
    revoke();
    await page.getByLabel('Velg fil').setInputFiles({
      name: 'tall.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a;b\n1;2\n'),
    });
    await page.getByText('Nøkkelen gjelder ikke lenger.').waitFor();
    expect(await page.getByRole('button', { name: 'Publiser', exact: true }).isDisabled()).toBe(true);
    expect(await main(page)).toContain('tall.csv');
  });

  it('keeps the key in the page only: another page of the site has it, a reload forgets it', async () => {
    const page = await startUpload(site, 'Kari');
    await page.getByRole('link', { name: 'Data', exact: true }).first().click();
    await page.getByText('Du skriver som Kari.').waitFor();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    expect(page.url()).not.toContain('regionpuls_');
    await page.reload();
    await settle(page);
    expect(await main(page)).not.toContain('Du skriver som');
    await pasteKey(page, site.makeKey('Kari igjen').token);
    await page.getByRole('button', { name: 'Glem nøkkelen' }).click();
    await page.getByText('Nøkkelen er glemt.').waitFor();
  });

  it('tries a file without publishing, publishes it, finds it in quarantine, accepts it with a reason, and the figure is there', async () => {
    const page = await startUpload(site, 'Kari Analytiker');
    const file = await nextMonth(site, '31');
    await chooseFile(page, file);
    expect(await page.getByLabel('Filen er').inputValue()).toBe('tidy');
    await tellReading(page, '2026-02-27');
    await page.getByRole('button', { name: 'Prøv uten å publisere' }).click();
    const trial = page.getByRole('region', { name: 'Slik ville det gått' });
    await trial.waitFor({ timeout: 60_000 });
    expect(await trial.innerText()).toContain('Ingenting er publisert');
    expect(await trial.innerText()).toContain('Må vurderes');
    expect(await barriersOn(page)).toEqual([]);

    await publish(page);
    expect(await main(page)).toContain('Venter i karantene.');
    expect(await page.getByRole('region', { name: 'Merknader' }).innerText()).toContain('31');
    const waiting = page.url();

    await page.getByRole('button', { name: 'Godta og publiser' }).click();
    const dialog = page.getByRole('dialog', { name: 'Godta tross merknadene?' });
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Godta og publiser' }).click();
    await dialog.getByText('Skriv minst tre tegn.').waitFor();
    await dialog.getByLabel('Begrunnelse').fill('NAV bekreftet tallet for Østfold på telefon.');
    await dialog.getByRole('button', { name: 'Godta og publiser' }).click();
    await page.getByText('Godtatt. Tallene er publisert.').waitFor({ timeout: 60_000 });
    expect(page.url()).not.toBe(waiting);
    await settle(page);
    expect(await main(page)).toContain('NAV bekreftet tallet for Østfold på telefon.');
    expect(await main(page)).toContain('Kari Analytiker');
    expect(await main(page)).toContain('Helt ledige: februar 2026');

    await page.getByRole('link', { name: 'Indikatorer', exact: true }).click();
    await page.getByRole('link', { name: 'Helt ledige', exact: true }).first().click();
    await settle(page);
    await expect
      .poll(() => page.getByRole('region', { name: 'Tallene i figuren' }).last().innerText())
      .toMatch(/februar 2026\s+28\s050/);

    await page.goto(waiting);
    await settle(page);
    expect(await main(page)).toContain('Godtatt av Kari Analytiker');
    expect(await page.getByRole('button', { name: 'Godta og publiser' }).count()).toBe(0);
    await page.goto('/data/inntak');
    await settle(page);
    expect(await page.getByRole('listitem').filter({ hasText: file.name }).count()).toBeGreaterThanOrEqual(2);
  });

  it('says what must be chosen before a file can be read', async () => {
    const page = await startUpload(site, 'Kari');
    await chooseFile(page, { name: 'ukjent.csv', content: 'Sted;Tall\nHalden;12\n' });
    await page.getByLabel('Filen er').selectOption('mapped');
    await page.getByLabel('Publiseringsdato').selectOption('day');
    await page.getByRole('button', { name: 'Publiser', exact: true }).click();
    const alert = await page.getByRole('alert').innerText();
    expect(alert).toContain('Velg hvilken kilde tallene er fra.');
    expect(alert).toContain('Velg et oppsett, eller lag et nytt.');
    expect(alert).toContain('Skriv når tallene ble publisert');
    expect(page.url()).toContain('/data/last-opp');
  });

  it('points at the columns of a special delivery once, uses the mapping next month, and sees what differs when it no longer fits', async () => {
    const page = await startUpload(site, 'Kari Analytiker');
    await chooseFile(page, await specialDelivery('januar 2026'));
    await page.getByLabel('Filen er').selectOption('mapped');
    await page.getByRole('button', { name: 'Lag et nytt oppsett' }).click();
    const form = page.getByRole('form', { name: 'Lag oppsett' });
    await form.getByText('Forslag – se over').waitFor();
    await form.getByLabel('Kilde', { exact: true }).selectOption({ label: 'NAV' });
    await form.getByLabel('Rad med overskrifter').fill('2');
    await form.getByLabel('Regionen er skrevet som').selectOption('code-and-name');
    await form.getByLabel('Perioden står', { exact: true }).selectOption('cell');
    await form.getByLabel('Cellen der perioden står, for eksempel B2').fill('A1');
    await form.getByLabel('Grenser tallene gjelder').selectOption('2024');
    const column = (name: string) => form.getByRole('group', { name: new RegExp(`^${name}`) });
    await column('A: Kommune').getByLabel('Kolonnen er').selectOption('region');
    await column('B: Kjønn').getByLabel('Kolonnen er').selectOption('sex');
    await column('C: Antall personer').getByLabel('Kolonnen er').selectOption('value');
    await column('C: Antall personer').getByLabel('Indikator').selectOption('nav-unemployed');
    await form.getByLabel('«Kvinner»').selectOption('female');
    await form.getByLabel('«Menn»').selectOption('');
    await form.getByRole('button', { name: 'Lagre oppsettet' }).click();
    const needs = await form.getByRole('alert').innerText();
    expect(needs).toContain('Gi oppsettet et navn');
    expect(needs).toContain('Si hva hver verdi i kjønnskolonnen betyr.');
    expect(await barriersOn(page)).toEqual([]);
    await form.getByLabel('«Menn»').selectOption('male');
    await form.getByLabel('Navn på oppsettet').fill('nav-spesial');
    await form.getByRole('button', { name: 'Lagre oppsettet' }).click();
    await page.getByText('Lagret som «nav-spesial», versjon 1.').waitFor();
    await page.getByText('Oppsettet «nav-spesial» passer.').waitFor();

    await chooseFile(page, await specialDelivery('februar 2026'));
    expect(await page.getByLabel('Filen er').inputValue()).toBe('mapped');
    expect(await page.getByLabel('Oppsett', { exact: true }).inputValue()).toBe('nav-spesial');
    await page.getByLabel('Publiseringsdato').selectOption('day');
    await page.getByLabel('Dato', { exact: true }).fill('2026-02-28');
    await page.getByRole('button', { name: 'Prøv uten å publisere' }).click();
    const trial = page.getByRole('region', { name: 'Slik ville det gått' });
    await trial.waitFor({ timeout: 60_000 });
    expect(await trial.innerText()).toContain('februar 2026');
    expect(await trial.innerText()).toContain('tabell med oppsett');

    await chooseFile(page, await specialDelivery('mars 2026', 'Antall arbeidsledige'));
    await page.getByLabel('Filen er').selectOption('mapped');
    await page.getByLabel('Oppsett', { exact: true }).selectOption('nav-spesial');
    await page.getByText('Oppsettet «nav-spesial» passer ikke til filen').waitFor();
    expect(await main(page)).toMatch(/Antall arbeidsledige/);

    await page.goto('/data/oppsett');
    await settle(page);
    expect(await main(page)).toMatch(/nav-spesial[\s\S]*NAV: Helt ledige[\s\S]*versjon 1/);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('reads what waits in another way, and discards what nobody wants', async () => {
    const page = await startUpload(site, 'Kari Analytiker');
    await chooseFile(page, {
      name: 'nav-feil.csv',
      content: 'indicator,region,period,sex,value,status\nnav-unemployed,3101,2026-01,total,131 000,final\n',
    });
    await page.getByLabel('Filen er').selectOption('tidy');
    await tellReading(page, '2026-02-27');
    await publish(page);
    expect(await main(page)).toContain('Den kan ikke publiseres slik den er lest.');
    expect(await page.getByRole('button', { name: 'Godta og publiser' }).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Merknader' }).innerText()).toContain('linje 2');

    await page.getByRole('button', { name: 'Les på en annen måte' }).click();
    const reread = page.getByRole('dialog', { name: 'Les på en annen måte' });
    await reread.getByLabel('Publiseringsdato').selectOption('month');
    await reread.getByLabel('Måned', { exact: true }).fill('2026-02');
    expect(await barriersOn(page)).toEqual([]);
    const before = page.url();
    await reread.getByRole('button', { name: 'Les på nytt' }).click();
    await page.getByText('Lest på nytt.').first().waitFor({ timeout: 60_000 });
    expect(page.url()).not.toBe(before);

    await page.goto(before);
    await settle(page);
    await pasteKey(page, site.makeKey('Kari Analytiker').token);
    await page.getByRole('button', { name: 'Forkast' }).click();
    const discard = page.getByRole('dialog', { name: 'Forkaste leveransen?' });
    await discard.getByLabel('Begrunnelse').fill('Feil fil.');
    await discard.getByRole('button', { name: 'Forkast' }).click();
    await page.getByText('Forkastet. Ingenting er publisert.').waitFor({ timeout: 60_000 });
    await expect.poll(() => main(page)).toContain('Forkastet av Kari Analytiker');
  });

  it('uploads with the keyboard alone', async () => {
    const { token } = site.makeKey('Tasta Tur');
    const page = await site.visit('/data/last-opp');
    // From now on the browser tells of its file dialog; asked only when the key is pressed it may be told too late.
    page.on('filechooser', () => undefined);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses++) {
        const at = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
          return label
            ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ')
            : (element.getAttribute('aria-label') ?? element.textContent);
        });
        if (at?.trim() === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to «${name}» with Tab`);
    };
    await tabTo('Bruk nøkkel');
    await page.keyboard.press('Enter');
    await page.getByLabel('Nøkkel', { exact: true }).waitFor();
    await tabTo('Nøkkel');
    await page.keyboard.type(token);
    await page.keyboard.press('Enter');
    await page.getByText('Du skriver som Tasta Tur.').waitFor();

    await tabTo('Velg fil');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    const { name, content } = await nextMonth(site, null);
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await settle(page);
    await tabTo('Kilde');
    await page.keyboard.type('NAV');
    await tabTo('Publiseringsdato');
    await page.keyboard.type('Ukjent');
    await tabTo('Dato');
    // The same day whichever of month and day the browser asks for first.
    await page.keyboard.type('04042026');
    await tabTo('Prøv uten å publisere');
    await page.keyboard.press('Enter');
    const trial = page.getByRole('region', { name: 'Slik ville det gått' });
    await trial.waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('prove');
    expect(await trial.innerText()).toContain('tidligst 4. april 2026');
  });

  it('sees the file on its way, and can stop it', async () => {
    const page = await startUpload(site, 'Kari');
    await chooseFile(page, await nextMonth(site, null));
    await tellReading(page, '2026-02-27');
    await page.route('**/api/v1/ingests?**', () => undefined);
    await page.getByRole('button', { name: 'Publiser', exact: true }).click();
    await page.getByRole('progressbar', { name: 'Framdrift' }).waitFor();
    expect(await page.getByRole('button', { name: 'Publiser', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('status').filter({ hasText: 'Avbrutt.' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
