import { expect, it } from 'vitest';
import { barriersOn } from './barriers.ts';
import { onSite } from './site.ts';

const PROBLEM = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title: 'Error', status: 500, detail: 'the disk is full' }),
};

onSite('when the service fails', (site) => {
  it.each([
    ['/', 'Østfold'],
    ['/mal/ostfold-ledighet', 'Færre helt ledige i Østfold'],
    ['/indikatorer/nav-unemployed?region=31', 'Helt ledige'],
    ['/regioner/31', 'Østfold'],
  ])('%s has a heading that says so, and comes when asked again', async (path, heading) => {
    site.expectRefusals();
    const page = await site.visit('/metoder');
    await page.route('**/api/v1/**', (route) => route.fulfill(PROBLEM));
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Vi fikk ikke hentet tallene' }).waitFor();
    expect(await page.title()).toBe('Vi fikk ikke hentet tallene – Regionpuls');
    expect(await page.getByRole('alert').innerText()).toContain('the disk is full');
    expect(await barriersOn(page)).toEqual([]);

    await page.unroute('**/api/v1/**');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['/mal/finnes-ikke', 'Siden finnes ikke'],
    ['/indikatorer/finnes-ikke', 'Siden finnes ikke'],
    ['/data/inntak/999999', 'Siden finnes ikke'],
    ['/regioner/9876', 'Regionen finnes ikke'],
    ['/regioner/viken', 'Regionen finnes ikke'],
  ])('%s says in its heading that there is no such thing, and leads on', async (path, heading) => {
    site.expectRefusals();
    const page = await site.visit(path);
    await expect.poll(() => page.locator('h1').innerText()).toBe(heading);
    expect(await page.locator('main a').count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
