import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { buildPage, type BuiltPage } from '../support/built-page.ts';

let built: BuiltPage;
let browser: Browser;
beforeAll(async () => {
  built = await buildPage(join(import.meta.dirname, 'bounds-asked'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  built?.stop();
});

describe.each(['en', 'ar'] as const)('a picture, in %s', (language) => {
  test('that is drawn tells of no bounds that only were asked for', async () => {
    // so large that names are set once
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const page = await context.newPage();
    await page.goto(built.address);
    await page.evaluate((language) => window.drawRing(language), language);
    expect(await page.evaluate(() => window.told)).toBe(0);
    await context.close();
  });
});
