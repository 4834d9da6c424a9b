/** A real browser, where there is one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The one without windows first: it is the same engine, and opens a page several times as fast. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser: CHROMIUM_PATH, else the first of the usual places; null when there is none. */
export const browserPath: string | null =
  [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path)) ?? null;

/** The one with windows first: it is what readers have, with all that it does besides when it shows a page. */
export const readersBrowserPath: string | null =
  [process.env.CHROMIUM_PATH, ...USUAL_PLACES.toReversed()].find((path) => path && existsSync(path)) ?? null;

if (browserPath === null) {
  process.stderr.write(
    '\nNO BROWSER: the journeys through the built site are skipped. Install Chromium or set CHROMIUM_PATH.\n\n',
  );
}

export function launchBrowser(): Promise<Browser> {
  if (browserPath === null) throw new Error('no browser');
  return chromium.launch({ executablePath: browserPath, args: FLAGS });
}
