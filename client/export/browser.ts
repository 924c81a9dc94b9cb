import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Lang } from '../state/state.ts';

type Environment = Record<string, string | undefined>;

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** WebGL in software, and letters as the page sets them; not the flags of the package from npm, which hide faults. */
export const flags = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
];

/** A page as on a desk, in that language; nothing moves in it. Close its context. */
export async function deskPage(browser: Browser, language: Lang): Promise<Page> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  return context.newPage();
}

/** Nobody has a browser here, or the one named is not there. */
export class NoBrowser extends Error {}

/**
 * Where a browser is: the one that `CHROME` or `CHROMIUM_PATH` names, an installed Chrome or Chromium, or the one from
 * npm, which is unpacked into `home`.
 */
export async function findBrowser(environment: Environment, home: string): Promise<string> {
  const named = environment['CHROME'] || environment['CHROMIUM_PATH'];
  if (named && existsSync(named)) return named;
  if (named) throw new NoBrowser(`There is no browser at ${named}, which CHROME or CHROMIUM_PATH names.`);
  return installed.find((path) => existsSync(path)) ?? unpacked(environment, home);
}

/**
 * The package unpacks into the temporary folder and takes any file of that name for finished, so it gets a folder of
 * its own. Not to be called side by side while it is not unpacked.
 */
async function unpacked(environment: Environment, home: string): Promise<string> {
  const chromium = await import('@sparticuz/chromium').catch(() => null);
  if (!chromium || process.platform !== 'linux')
    throw new NoBrowser(
      'There is no Chrome or Chromium here. Install one, or name yours: CHROME=/path/to/chrome',
    );
  mkdirSync(home, { recursive: true });
  const before = environment['TMPDIR'];
  environment['TMPDIR'] = home;
  try {
    return await chromium.default.executablePath();
  } finally {
    if (before === undefined) delete environment['TMPDIR'];
    else environment['TMPDIR'] = before;
  }
}

export const unpackedIn = (root: string) => join(root, '.local', 'chromium');
