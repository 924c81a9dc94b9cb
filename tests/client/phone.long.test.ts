import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer, selected, type Explorer } from '../support/explorer.ts';
import { openContested } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(['en', 'ar'] as const)('390 pixels wide, in %s', (lang) => {
  test('nothing runs out at the side, and a tap opens an entity', async () => {
    const { page, context, faults } = await explorer.open({ lang, width: 390, height: 844 });
    expect(await overflow(page)).toBe(0);
    const place = await page.evaluate(() => window.shabaka?.locate('act:isis'));
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    expect(await selected(page)).toEqual({ entity: 'act:isis' });
    const name = lang === 'en' ? 'ISIS' : 'داعش';
    await page.getByRole('heading', { level: 2, name }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the passage comes into sight when it is asked for', async () => {
    const { page, context } = await explorer.open({ lang, width: 390, height: 844 });
    await openContested(page, lang);
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('mark.chosen')?.getBoundingClientRect() ?? {
        top: -1,
        bottom: Infinity,
      };
      return top > 0 && bottom < innerHeight;
    });
    await context.close();
  });

  test('what is touched is at least 24 pixels high and wide', async () => {
    const { page, context } = await explorer.open({ lang, width: 390, height: 844 });
    const small = await page.locator('button:not(.visually-hidden *):visible').evaluateAll((buttons) =>
      buttons
        .map((button) => ({
          text: button.ariaLabel ?? button.textContent,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
    await context.close();
  });
});
