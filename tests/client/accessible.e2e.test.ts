import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { openContested, selectInList, words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

type Reach = (page: Page, language: Language) => Promise<unknown>;

async function type(page: Page, text: string) {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
}

const russia = { en: 'Russia', ar: 'روسيا' };
const states: Record<string, Reach> = {
  'the opening picture': () => Promise.resolve(),
  'the picture as a list': (page, language) =>
    page.getByRole('button', { name: words[language]['tool.list'] }).click(),
  'an entity': (page, language) => selectInList(page, russia[language], language),
  'a contested relation with the text beside it': openContested,
  async 'the suggestions'(page) {
    await type(page, 'hasaka');
    await page.locator('.search-item').first().waitFor();
  },
  async 'a search that finds nothing'(page) {
    await type(page, 'zzzxqj');
    await page.locator('.search-empty', { hasText: 'zzzxqj' }).waitFor();
  },
  'the keys': (page, language) =>
    page.getByRole('button', { name: words[language]['tool.keys'], exact: true }).click(),
  async 'the menu of an entity'(page) {
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('m');
    await page.getByRole('menu').waitFor();
  },
  async 'a picture without anything'(page) {
    await page.locator('#stage').focus();
    for (let left = 18; left > 0; left -= 1) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Delete');
    }
    await page.locator('.stage-message').waitFor();
  },
};

describe.each(Object.entries(states))('%s', (_, reach) => {
  test.each(['en', 'ar'] as const)(
    'has nothing for axe to complain of, in %s, light and dark',
    async (lang) => {
      const { page, context } = await explorer.open({ lang });
      await reach(page, lang);
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );
});

test('nor has a phone’s sheet, half open with an entity', async () => {
  for (const lang of ['en', 'ar'] as const) {
    const { page, context } = await explorer.open({ lang, width: 390, height: 844 });
    const place = await page.evaluate(() => window.shabaka?.locate('act:isis'));
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    expect(await violations(page)).toEqual([]);
    await context.close();
  }
});
