import { join } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';
import { findBrowser, flags, unpackedIn } from '../../client/export/browser.ts';

const root = join(import.meta.dirname, '..', '..');

/** A browser for tests: `CHROMIUM_PATH`, an installed Chrome or Chromium, or the one from npm. Close it yourself. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args: ['--no-sandbox', ...flags] });
}

/** Call this once, in the set-up, before tests run side by side. */
export const browserPath = () => findBrowser(process.env, unpackedIn(root));
