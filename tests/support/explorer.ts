import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { noteFault, takeFaults } from './page-faults.ts';
import { serveArticle, type Served } from './served.ts';

/** The article served, and a browser to open it in: one of each for a file of tests. */
export interface Explorer {
  served: Served;
  /** A page in a fresh context, with the opening picture drawn; faults of the page are gathered in `faults`. */
  open(options?: OpenOptions): Promise<OpenPage>;
  /** @throws when a page had a fault that no test has failed for, as between tests. */
  close(): Promise<void>;
}

export interface OpenOptions {
  lang?: 'en' | 'ar';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Colours and contrast as the system asks for them, fingers, and motion, of which there is none unless told. */
  system?: Pick<BrowserContextOptions, 'forcedColors' | 'contrast' | 'hasTouch' | 'reducedMotion'>;
  /** What follows the address. */
  path?: string;
  /** Faults that the test itself brings about, as the browser writes them down. */
  expects?: RegExp;
  /** Does not wait for a picture, where none is to be expected. */
  isEmpty?: boolean;
  /** Somebody who was never here, so that the tour comes. */
  isNewHere?: boolean;
}

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /**
   * Errors and warnings of the console, what the policy of content forbids among them, uncaught errors, and requests
   * that left the server's own address, of all windows of the context. Each test fails for those that come while it runs.
   */
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
      expects,
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
      const note = (fault: string) => {
        if (expects?.test(fault)) return;
        faults.push(fault);
        noteFault(`${path} in ${lang}: ${fault}`);
      };
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(message.text());
      });
      context.on('weberror', (thrown) => note(thrown.error().message));
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(served.address) && !/^(data|blob|file):/.test(url)) note(`request to ${url}`);
      });
      await page.goto(`${served.address}${path}`);
      if (!isEmpty) await drawn(page);
      return { page, context, faults };
    },
    async close() {
      await browser.close();
      await served.stop();
      const late = takeFaults();
      if (late.length > 0) throw new Error(`pages had faults:\n${late.join('\n')}`);
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

/** Waits until what was asked for before has been drawn: a canvas draws with the next frame. */
export const framesAfter = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What the address says now, as the page itself has it: `page.url()` hears of it a moment later. */
export const hashOf = (page: Page) => page.evaluate(() => location.hash);
export const positions = (page: Page) => page.evaluate(() => window.shabaka?.positions() ?? {});
export const shown = (page: Page) => page.evaluate(() => [...(window.shabaka?.shown() ?? [])]);
export const selected = (page: Page) => page.evaluate(() => window.shabaka?.selected() ?? null);
