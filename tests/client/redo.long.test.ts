import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer, positions, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** All that undo and redo are about: who is there and where, what is drawn of it, and what the chips say. */
const state = async (page: Page) => ({
  positions: await positions(page),
  ...(await page.evaluate(() => {
    const { entities, relations } = window.shabaka!.drawn();
    return { entities: entities.toSorted(), relations: relations.toSorted() };
  })),
  chips: await page.locator('.chip').allInnerTexts(),
});
type State = Awaited<ReturnType<typeof state>>;
const becomes = (page: Page, wanted: State) => expect.poll(() => state(page)).toEqual(wanted);
const steps = (page: Page) => page.evaluate(() => window.shabaka!.steps());

describe.each<Language>(['en', 'ar'])('what was undone, in %s', (lang) => {
  const say = words[lang];
  const kindRow = (page: Page, kind: 'PLACE' | 'EVENT') =>
    page.locator('.legend-row', { hasText: say[`kind.${kind}`] });

  /** Hides somebody, then the places: three pictures, the last of them seen. */
  async function threePictures(page: Page) {
    // what the opening picture is narrowed by would be a chip of all of them
    const first = await state(page);
    const ids = await shown(page);
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await shown(page)).length).toBe(ids.length - 1);
    await expect.poll(async () => (await state(page)).entities.length).toBeLessThan(first.entities.length);
    const second = await state(page);
    await kindRow(page, 'PLACE').click();
    await expect.poll(async () => (await state(page)).chips.length).toBe(second.chips.length + 1);
    await expect.poll(async () => (await state(page)).entities.length).toBeLessThan(second.entities.length);
    return [first, second, await state(page)] as const;
  }

  test.each(['Control+Shift+Z', 'Meta+Shift+Z', 'Control+y', 'the button'])(
    'is done again by %s, exactly',
    async (key) => {
      const { page, context, faults } = await explorer.open({ lang });
      const [first, second, third] = await threePictures(page);
      const button = page.getByRole('button', { name: say['tool.redo'], exact: true });
      expect(await button.isDisabled()).toBe(true);
      const redo = () => (key === 'the button' ? button.click() : page.keyboard.press(key));
      await page.keyboard.press('Control+z');
      await becomes(page, second);
      await page.keyboard.press('Control+z');
      await becomes(page, first);
      await redo();
      await becomes(page, second);
      await redo();
      await becomes(page, third);
      await expect.poll(() => button.isDisabled()).toBe(true);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('is gone for good once something else is done', async () => {
    const { page, context } = await explorer.open({ lang });
    await threePictures(page);
    const redo = page.getByRole('button', { name: say['tool.redo'], exact: true });
    await page.keyboard.press('Control+z');
    await expect.poll(() => redo.isDisabled()).toBe(false);
    await kindRow(page, 'EVENT').click();
    await expect.poll(() => redo.isDisabled()).toBe(true);
    await expect.poll(() => steps(page)).toBe(2);
    const now = await state(page);
    await page.keyboard.press('Control+Shift+Z');
    // a later key is answered after it
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect([await steps(page), await state(page)]).toEqual([2, now]);
    await context.close();
  });

  test('stands with what was done in a list, which says where one is and leads to each of the pictures', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const [first, second, third] = await threePictures(page);
    await page.getByRole('button', { name: say['views.title'] }).click();
    await page.locator('.steps summary').click();
    const rows = page.locator('.steps li button');
    // the latest first
    await expect.poll(() => rows.count()).toBe(3);
    const [latest, before, start] = await rows.allInnerTexts();
    expect(start).toBe(say['step.start']);
    expect(before).toContain(say['step.removed'].split('{')[0]!.trim());
    expect(latest).toContain(say['kinds.PLACE']);
    for (const [at, wanted] of [
      [2, first],
      [0, third],
      [1, second],
    ] as const) {
      await rows.nth(at).click();
      await becomes(page, wanted);
      await expect.poll(() => rows.nth(at).getAttribute('aria-current')).toBe('step');
      await expect.poll(() => page.locator('.steps [aria-current]').count()).toBe(1);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
