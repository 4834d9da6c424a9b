import { expect, it } from 'vitest';
import { onSite, settle } from './site.ts';

onSite('without a network', (site) => {
  it('says so, keeps the last chart and names it as such, and recovers', async () => {
    site.expectRefusals();
    const page = await site.visit('/indikatorer/nav-unemployed?region=31');
    await page.getByRole('application').waitFor();
    await page.context().setOffline(true);
    await page.getByText('Du er frakoblet.').first().waitFor();
    await page.getByLabel('Vis som').selectOption({ label: 'Gjennomsnitt av ett år' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Figuren viser fortsatt det forrige utvalget.');
    expect(await page.getByRole('region', { name: 'Tallene i figuren' }).last().innerText()).toMatch(
      /4\s675/,
    );

    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await settle(page);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Tallene i figuren' }).last().innerText()).toMatch(
      /4\s297/,
    );
  });
});
