import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveArticle, type Served } from './served.ts';

/** The article served, and a browser to open it in: one of each for a file of tests. */
export interface Explorer {
  served: Served;
  /** A page in a fresh context, with the opening picture drawn; faults of the page are gathered in `faults`. */
  open(options?: OpenOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenOptions {
  lang?: 'en' | 'ar';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Colours and contrast as the system asks for them, and fingers. */
  system?: Pick<BrowserContextOptions, 'forcedColors' | 'contrast' | 'hasTouch'>;
  /** What follows the address. */
  path?: string;
  /** Does not wait for a picture, where none is to be expected. */
  isEmpty?: boolean;
  /** Somebody who was never here, so that the tour comes. */
  isNewHere?: boolean;
}

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /** Errors and warnings of the console, uncaught errors, and requests that left the server's own address. */
  faults: string[];
}

export async function openExplorer(environment: NodeJS.ProcessEnv = {}): Promise<Explorer> {
  return explore(await serveArticle(environment));
}

/** A browser for what is served already. */
export async function explore(served: Served): Promise<Explorer> {
  const browser: Browser = await launchBrowser();
  return {
    served,
    async open({
      lang = 'en',
      theme = 'light',
      width = 1440,
      height = 900,
      system = {},
      path = '/',
      isEmpty = false,
      isNewHere = false,
    } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: lang,
        colorScheme: theme,
        reducedMotion: 'reduce',
        ...system,
      });
      if (!isNewHere) await withoutTour(context);
      const page = await context.newPage();
      // a question may take its 10 s on a cold database, and be asked again
      page.setDefaultTimeout(60_000);
      const faults: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(served.address) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
      });
      await page.goto(`${served.address}${path}`);
      if (!isEmpty) await drawn(page);
      return { page, context, faults };
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}

/** The tour comes once to everybody; here it was seen already. */
export const withoutTour = (context: BrowserContext) =>
  context.addInitScript(() => {
    if (location.protocol.startsWith('http')) localStorage.setItem('shabaka.tour', 'seen');
  });

/** Waits until entities stand on the canvas. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const handle = window.shabaka;
    const [first] = handle?.shown() ?? [];
    return first !== undefined && handle?.locate(first) !== null;
  });
}

export const positions = (page: Page) => page.evaluate(() => window.shabaka?.positions() ?? {});
export const shown = (page: Page) => page.evaluate(() => [...(window.shabaka?.shown() ?? [])]);
export const selected = (page: Page) => page.evaluate(() => window.shabaka?.selected() ?? null);
