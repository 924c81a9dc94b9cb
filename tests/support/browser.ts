import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..');
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** WebGL in software, and letters as the page sets them; not the package's own flags, which hide faults. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
];

/** A browser for tests: `CHROMIUM_PATH`, an installed Chrome or Chromium, or the one from npm. Close it yourself. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args: flags });
}

export async function browserPath(): Promise<string> {
  const own = [process.env.CHROMIUM_PATH, ...installed].find((path) => path && existsSync(path));
  return own ?? (await extracted());
}

/**
 * The package unpacks into the temporary folder and takes any file of that name for finished, so it gets a
 * folder of its own. Call this once, in the set-up, before tests run side by side.
 */
async function extracted(): Promise<string> {
  const home = join(root, '.local', 'chromium');
  mkdirSync(home, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = home;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
