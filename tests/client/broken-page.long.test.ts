import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openExplorer, positions, type Explorer } from '../support/explorer.ts';
import { words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const parts = [
  ['code', 'en', /\/save-picture-[^/]*\.js$/],
  ['code', 'ar', /\/save-picture-[^/]*\.js$/],
  ['words', 'en', /\/en-file-[^/]*\.js$/],
  ['words', 'ar', /\/ar-file-[^/]*\.js$/],
] as const;

test.each(parts)(
  '%s of the page that do not come are told of, and trying again gives the picture back, in %s',
  async (_, lang, part) => {
    const say = words[lang];
    const expects = /ERR_FAILED|dynamically imported module/;
    const { page, context, faults } = await explorer.open({ lang, expects });
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await expect.poll(() => page.evaluate(() => window.shabaka!.steps())).toBe(1);
    const before = await positions(page);
    await page.waitForFunction(
      (count) => location.hash.split('@').length === count + 1,
      Object.keys(before).length,
    );

    await page.route(part, (route) => route.abort());
    await page.getByRole('button', { name: say['copy.title'] }).click();
    await page.getByRole('menuitem', { name: say['save.open'] }).click();
    const note = page.getByRole('main').filter({ hasText: say['failure.title'] });
    await note.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.unroute(part);
    await note.getByRole('button', { name: say['failure.retry'] }).click();
    await expect
      .poll(() => page.evaluate(() => window.shabaka?.shown().length))
      .toBe(Object.keys(before).length);
    expect(await positions(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  },
);
