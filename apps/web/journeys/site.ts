/** What a journey starts from: the site, a browser, and pages that tell when something goes wrong unseen. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { browserPath, launchBrowser } from './chromium.ts';
import { type ServedSite, serveSite } from './serveSite.ts';

export interface Visit {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** An origin that may be asked beside the site's: a partner's website. */
  host?: string;
}

export interface Site {
  readonly origin: string;
  /** A new editor's token, and a way to take it back. */
  makeKey(name: string): { token: string; revoke: () => void };
  /** Opens a page of its own context and waits until its figures are there. */
  visit(path: string, visit?: Visit): Promise<Page>;
  /** Lets the next page be told of failed requests without that being a fault: an answer of 400 or 404 is the journey's point. */
  expectRefusals(): void;
}

/**
 * Runs journeys against one served site. After each, no page may have complained, asked elsewhere or stored anything.
 * @param archive the folder with the figures to serve; those bundled unless told.
 */
export function onSite(
  name: string,
  journeys: (site: Site) => void,
  archive: () => string | Promise<string> = () => inject('archive'),
): void {
  describe.skipIf(browserPath === null)(name, () => {
    let served: ServedSite | undefined;
    let browser: Browser | undefined;
    let refusals = false;
    const contexts: BrowserContext[] = [];
    const trouble: string[] = [];

    beforeAll(async () => {
      [served, browser] = await Promise.all([serveSite(await archive()), launchBrowser()]);
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });
    afterEach(async () => {
      for (const context of contexts) trouble.push(...(await storedIn(context)));
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      refusals = false;
      expect(trouble.splice(0)).toEqual([]);
    });

    journeys({
      get origin() {
        return served!.origin;
      },
      makeKey: (name) => {
        const said = served!.token('create', '--role', 'editor', '--name', name);
        const [, id = ''] = /nr\. (\d+)/.exec(said) ?? [];
        const [token = ''] = /^regionpuls_\S+$/m.exec(said) ?? [];
        return { token, revoke: () => void served!.token('revoke', id) };
      },
      expectRefusals: () => {
        refusals = true;
      },
      visit: async (path, { width = 1280, height = 900, scheme = 'light', host } = {}) => {
        const context = await browser!.newContext({
          viewport: { width, height },
          colorScheme: scheme,
          locale: 'nb-NO',
          baseURL: served!.origin,
        });
        contexts.push(context);
        context.setDefaultTimeout(20_000);
        const page = await context.newPage();
        page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
        page.on('console', (message) => {
          if (!['error', 'warning'].includes(message.type())) return;
          // On a machine with much else to do the service asks for patience, and the page has it.
          if (message.text().includes('status of 503')) return;
          if (refusals && /^Failed to load resource|Content Security Policy/.test(message.text())) return;
          trouble.push(`console: ${message.text()}`);
        });
        page.on('request', (request) => {
          const { origin, protocol } = new URL(request.url());
          if (protocol.startsWith('http') && origin !== served!.origin && origin !== host)
            trouble.push(`asked ${request.url()}`);
        });
        await page.goto(path);
        await settle(page);
        return page;
      },
    });
  });
}

/** Until nothing is being fetched and no skeleton is left. */
export async function settle(page: Page): Promise<void> {
  await page
    .locator('h1')
    .first()
    .waitFor()
    .catch(async (error: unknown) => {
      const shown = await page.locator('body').innerText();
      throw new Error(`No heading at ${page.url()}, which says «${shown.slice(0, 300)}».`, { cause: error });
    });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('main .ds-skeleton'));
}

/** Until nothing fades in or moves any more: a colour on its way is no colour to judge. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** Cookies and everything that a page may leave in a browser. */
async function storedIn(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const kept = await Promise.all(
    context
      .pages()
      .map((page) =>
        page.evaluate(async () => [
          ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
          ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
          ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
        ]),
      ),
  );
  return [...cookies, ...kept.flat()];
}
