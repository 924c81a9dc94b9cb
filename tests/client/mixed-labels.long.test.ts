import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { buildPage, type BuiltPage } from '../support/built-page.ts';
import { differenceOf } from '../support/pixels.ts';

const folder = join(import.meta.dirname, 'mixed-labels');
let built: BuiltPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  built = await buildPage(folder);
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 640, height: 320 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  await page.goto(built.address);
});
afterAll(async () => {
  await browser?.close();
  built?.stop();
});

/** Of a picture of 640 × 320: more would be letters that another build of the browser does not only grey otherwise. */
const mostStrong = 60;

test.each(['ar', 'en'] as const)(
  'labels of both scripts are joined, ordered and broken as in the picture that was looked at, in %s',
  async (language) => {
    await page.evaluate((language) => window.drawLabels(language), language);
    const now = await page.screenshot();
    const file = join(folder, `${language}.png`);
    if (!existsSync(file)) {
      writeFileSync(file, now);
      throw new Error(`${file} is new: look at it before you commit it`);
    }
    const looked = readFileSync(file);
    expect((await differenceOf(page.context(), looked, now)).strong).toBeLessThanOrEqual(mostStrong);

    // and one label of twelve whose letters stand apart is another picture
    await page.evaluate((language) => window.drawLabels(language, 'letters apart'), language);
    const apart = await differenceOf(page.context(), looked, await page.screenshot());
    expect(apart.strong).toBeGreaterThan(mostStrong * 2);
  },
);
