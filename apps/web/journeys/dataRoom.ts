/** What editors do on every page of the data room. */
import type { Page } from 'playwright-core';
import { settle } from './site.ts';

/** Pastes a key, as from a password manager, and waits until it has been checked. */
export async function pasteKey(page: Page, token: string): Promise<void> {
  await page.getByRole('button', { name: 'Bruk nøkkel', exact: true }).first().click();
  await page.getByLabel('Nøkkel', { exact: true }).fill(token);
  await page.getByRole('button', { name: 'Bruk nøkkelen', exact: true }).click();
}

export interface GivenFile {
  name: string;
  content: string | Uint8Array;
}

/** Chooses a file, and waits until it has been looked at. */
export async function chooseFile(page: Page, { name, content }: GivenFile): Promise<void> {
  await page.getByLabel('Velg fil').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as string),
  });
  await settle(page);
}

/** Presses a button that sends the file, and waits for the report. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publiser', exact: true }).click();
  await page.waitForURL(/\/data\/inntak\/\d+/, { timeout: 60_000 });
  await page.getByText(/^Inntak \d+$/).waitFor();
  await settle(page);
}
