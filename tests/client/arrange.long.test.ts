import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { hashOf, openExplorer, positions, selected, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Waits until the places are others than these, and answers them. */
async function placesAfter(page: Page, before: Record<string, unknown>) {
  await page.waitForFunction(
    (old) => JSON.stringify(window.shabaka?.positions()) !== old,
    JSON.stringify(before),
  );
  return positions(page);
}

describe.each<Language>(['en', 'ar'])('arranging, in %s', (lang) => {
  const say = words[lang];

  test('gives the same places twice, keeps what is pinned, and is undone exactly; no switch moves anything', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const first = await positions(page);
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('p');
    await page.waitForFunction(() => location.hash.includes('pin='));
    const [, pinned = ''] = /pin=([^&]*)/.exec(await hashOf(page)) ?? [];

    const made: Record<string, unknown>[] = [];
    for (const name of ['layered', 'radial', 'time', 'place'] as const) {
      const before = await positions(page);
      await button(page, say['arrange.title']).click();
      if (name === 'layered') expect(await violations(page)).toEqual([]);
      await button(page, say[`layout.${name}`]).click();
      const after = await placesAfter(page, before);
      expect(after[pinned]).toEqual(first[pinned]);
      expect(Object.keys(after).sort()).toEqual(Object.keys(first).sort());
      made.push(after);
    }
    // the first of them again gives its places again, and the four steps are taken back one by one
    const last = made.at(-1)!;
    await button(page, say['arrange.title']).click();
    await button(page, say['layout.layered']).click();
    expect(await placesAfter(page, last)).toEqual(made[0]);
    const other = lang === 'en' ? 'العربية' : 'English';
    await button(page, other).click();
    await page.waitForFunction((one) => document.documentElement.lang === one, lang === 'en' ? 'ar' : 'en');
    expect(await positions(page)).toEqual(made[0]);
    for (const expected of [...made.toReversed(), first]) {
      await page.keyboard.press('Control+z');
      await expect.poll(() => positions(page)).toEqual(expected);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('what was expanded is taken back, and what was hidden is listed and brought back', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const before = await shown(page);
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('e');
    await page.waitForFunction((count) => (window.shabaka?.shown().length ?? 0) > count, before.length);
    const grown = await shown(page);
    await expect.poll(() => hashOf(page)).toContain('grown=');
    await page.keyboard.press('c');
    await page.waitForFunction((count) => (window.shabaka?.shown().length ?? 0) < count, grown.length);
    expect((await shown(page)).slice(0, before.length)).toEqual(before);

    const left = await shown(page);
    await page.keyboard.press('Delete');
    await page.waitForFunction((count) => (window.shabaka?.shown().length ?? 0) < count, left.length);
    await page.locator('.removed').click();
    await page.getByRole('menuitem').first().click();
    await page.waitForFunction((ids) => ids.every((id) => window.shabaka?.shown().includes(id)), before);
    await page.locator('.removed').waitFor({ state: 'detached' });

    // Escape closes the choice, and lets go of nothing beneath it
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    await button(page, say['arrange.title']).click();
    const choice = page.getByRole('dialog', { name: say['arrange.title'] });
    await choice.waitFor();
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'detached' });
    expect(await selected(page)).not.toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });
});
