import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrastViolations, violations } from '../support/axe.ts';
import { openExplorer, shown, type Explorer, type OpenPage } from '../support/explorer.ts';
import { openContested, selectInList, words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** Brings the page into a state, or out of it. */
type Reach = (page: Page, language: Language) => Promise<unknown>;

async function type(page: Page, text: string) {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

const escape = (page: Page) => page.keyboard.press('Escape');
const russia = { en: 'Russia', ar: 'روسيا' };

/** In this order, each from where the one before it left the page. */
const states: Record<string, { reach: Reach; leave?: Reach }> = {
  'the opening picture': { reach: () => Promise.resolve() },
  'an entity, chosen in the picture as a list': {
    reach: (page, language) => selectInList(page, russia[language], language),
    leave: (page, language) => page.getByRole('button', { name: words[language]['tool.picture'] }).click(),
  },
  'a contested relation with the text beside it': { reach: openContested },
  'the suggestions': {
    async reach(page) {
      await type(page, 'hasaka');
      await page.locator('.search-item').first().waitFor();
    },
  },
  'a search that finds nothing': {
    async reach(page) {
      await type(page, 'zzzxqj');
      await page.locator('.search-empty', { hasText: 'zzzxqj' }).waitFor();
    },
    leave: escape,
  },
  'the keys': {
    reach: (page, language) =>
      page.getByRole('button', { name: words[language]['tool.keys'], exact: true }).click(),
    leave: escape,
  },
  'the menu of an entity': {
    async reach(page) {
      await page.locator('#stage').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('m');
      await page.getByRole('menu').waitFor();
    },
    leave: escape,
  },
  'a picture without anything': {
    async reach(page) {
      await page.locator('#stage').focus();
      for (let left = (await shown(page)).length; left > 0; left -= 1) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Delete');
      }
      await page.locator('.stage-message').waitFor();
    },
  },
};

describe.each(['en', 'ar'] as const)('axe has nothing to complain of, light and dark, in %s, in', (lang) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await explorer.open({ lang });
  });
  afterAll(() => open.context.close());

  test.each(Object.entries(states))('%s', async (_, { reach, leave }) => {
    const { page } = open;
    await reach(page, lang);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    expect(await contrastViolations(page)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
    await leave?.(page, lang);
  });
});

test('axe has nothing to complain of in a phone’s sheet, half open with an entity', async () => {
  for (const lang of ['en', 'ar'] as const) {
    const { page, context } = await explorer.open({ lang, width: 390, height: 844 });
    const place = await page.evaluate(() => window.shabaka?.locate('act:isis'));
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    expect(await violations(page)).toEqual([]);
    await context.close();
  }
});
