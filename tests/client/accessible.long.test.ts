import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations, violationsInBoth } from '../support/axe.ts';
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

async function command(page: Page, name: string) {
  await page.keyboard.press('Control+k');
  // what has a name comes a moment later than the rest
  await page.locator('.palette-item', { hasText: name }).first().waitFor();
  await page.keyboard.insertText(name);
  await page.locator('.palette-item[data-focused]', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.palette').waitFor({ state: 'detached' });
}

const escape = (page: Page) => page.keyboard.press('Escape');
/** What one of its tabs has of the entity that is chosen. */
const tab = (name: 'claims' | 'mentions' | 'about', holds: string) => ({
  async reach(page: Page, language: Language) {
    await page.getByRole('tab', { name: words[language][`tab.${name}`], exact: true }).click();
    await page.locator(`[role=tabpanel] ${holds}`).first().waitFor();
  },
});
/** What a command of that name opens, there when this is, and left by Escape. */
const opened = (name: keyof (typeof words)['en'], holds: string) => ({
  async reach(page: Page, language: Language) {
    await command(page, words[language][name]);
    await page.locator(holds).first().waitFor();
  },
  leave: escape,
});
const russia = { en: 'Russia', ar: 'روسيا' };

/** In this order, each from where the one before it left the page. */
const states: Record<string, { reach: Reach; leave?: Reach }> = {
  'the opening picture': { reach: () => Promise.resolve() },
  'an entity, chosen in the picture as a list': {
    reach: (page, language) => selectInList(page, russia[language], language),
  },
  'what an entity says': tab('claims', '.claim'),
  'where it is named': tab('mentions', '.claim'),
  'what else is known of it': {
    ...tab('about', 'p, dd, li'),
    leave: (page, language) => page.getByRole('tab', { name: words[language]['tab.relations'] }).click(),
  },
  'a heading that says more than its text': {
    async reach(page, language) {
      const list = page.getByRole('region', { name: words[language]['list.title'] });
      const name = language === 'en' ? 'Russia exploits ISIS' : 'روسيا يستغل داعش';
      await list.getByRole('button', { name }).click();
      await page.locator('.claim .heading-drift').first().waitFor();
    },
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
    async reach(page, language) {
      await page.getByRole('button', { name: words[language]['tool.keys'], exact: true }).click();
      await page.locator('dialog.keys[open]').waitFor();
    },
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
  'the saved views, one of them there and what was done opened': {
    async reach(page, language) {
      const say = words[language];
      await page.getByRole('button', { name: say['views.title'], exact: true }).click();
      await page.getByLabel(say['views.name']).fill('axe');
      await page.getByRole('button', { name: say['views.save'], exact: true }).click();
      await page.locator('.view-row').first().waitFor();
    },
    leave: escape,
  },
  'what saves the picture': opened('save.title', 'dialog.save-picture img, dialog.save-picture svg'),
  'the code to embed': opened('embed.title', 'dialog textarea'),
  'the palette': {
    async reach(page) {
      await page.keyboard.press('Control+k');
      await page.locator('.palette-item').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.locator('.palette-item[data-focused]').waitFor();
    },
    leave: escape,
  },
  'the palette that finds nothing': {
    async reach(page) {
      await page.keyboard.press('Control+k');
      await page.locator('.palette-item').first().waitFor();
      await page.keyboard.insertText('zzzxqj');
      await page.locator('.search-empty').waitFor();
    },
    leave: escape,
  },
  'the stories': opened('tool.stories', 'dialog.views .view-open'),
  'a story that is told': {
    async reach(page, language) {
      await command(page, words[language]['command.tell-story']);
      await page.waitForFunction(() => (window.shabakaStory?.shown().length ?? 0) > 0);
      await page.locator('.telling-caption').waitFor();
    },
    async leave(page) {
      await escape(page);
      await page.locator('.telling').waitFor({ state: 'detached' });
    },
  },
  'a story that is made': {
    async reach(page, language) {
      await command(page, words[language]['tool.stories']);
      await page.getByRole('button', { name: words[language]['stories.new'] }).click();
      await page.locator('aside.editor textarea, aside.editor input').first().waitFor();
    },
    leave: (page, language) =>
      page
        .locator('.editor-head')
        .getByRole('button', { name: words[language]['editor.close'], exact: true })
        .click(),
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
    expect(await violationsInBoth(page)).toEqual([]);
    await leave?.(page, lang);
    // keys for what comes next must not reach what is still closing
    await expect.poll(() => page.locator('dialog[open], .palette').count()).toBe(0);
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

test('axe has nothing to complain of in the tour and the palette, dark, on a phone', async () => {
  for (const lang of ['en', 'ar'] as const) {
    const say = words[lang];
    const phone = { lang, theme: 'dark', width: 390, height: 844 } as const;
    const { page, context } = await explorer.open({ ...phone, isNewHere: true });
    const tour = page.getByRole('dialog', { name: say['tour.title'] });
    await tour.waitFor();
    for (let at = 1; at <= 5; at += 1) {
      await tour.getByRole('heading', { name: say[`tour.${at}` as 'tour.1'] }).waitFor();
      expect(await violations(page)).toEqual([]);
      await tour.getByRole('button', { name: say[at === 5 ? 'tour.done' : 'tour.next'] }).click();
    }
    await tour.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say['palette.title'] }).click();
    await page.locator('.palette-item').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  }
});
