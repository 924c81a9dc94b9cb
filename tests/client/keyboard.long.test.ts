import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer, positions, selected, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** Tabs until that is in focus. @throws when a hundred keys don't get there. */
async function tabTo(page: Page, selector: string, key = 'Tab') {
  for (let pressed = 0; pressed < 100; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`a hundred ${key} never came to ${selector}`);
}

const current = async (page: Page) => JSON.stringify(await selected(page));

/** What a screen reader is told: of the entity where the keys are, and of the relation that is chosen. */
const heard = async (page: Page, of: 'entity' | 'relation') => {
  const said = await page
    .locator('#stage ~ [aria-live="polite"] p')
    .nth(of === 'entity' ? 0 : 1)
    .textContent();
  return said!.replaceAll(/[\u2068\u2069]/g, '');
};
const nameOf = (said: string) => said.split(/[,،]/)[0]!;

describe('by keyboard alone', () => {
  test.each<Language>(['en', 'ar'])(
    'arrows walk the picture by place and brackets along its lines, each step said aloud, in %s',
    async (lang) => {
      const { page, context } = await explorer.open({ lang });
      const places = await positions(page);
      const details = page.getByRole('region', { name: words[lang]['panel.details'] });
      const heading = details.getByRole('heading', { level: 2 });
      const here = async () => {
        await page.keyboard.press('Enter');
        const name = nameOf(await heard(page, 'entity'));
        await heading.filter({ hasText: name }).waitFor();
        const now = await selected(page);
        await tabTo(page, '#stage', 'Shift+Tab');
        return now && 'entity' in now ? { name, ...places[now.entity]! } : { name, x: NaN, y: NaN };
      };
      await tabTo(page, '#stage');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => heard(page, 'entity')).not.toBe('');
      let from = await here();
      const ways = [
        ['ArrowRight', 'x', 1],
        ['ArrowDown', 'y', 1],
        ['ArrowLeft', 'x', -1],
        ['ArrowUp', 'y', -1],
      ] as const;
      for (const [key, axis, sign] of ways) {
        const before = await heard(page, 'entity');
        await page.keyboard.press(key);
        await expect.poll(() => heard(page, 'entity')).not.toBe(before);
        const to = await here();
        expect(sign * (to[axis] - from[axis]), `${key} from ${from.name} to ${to.name}`).toBeGreaterThan(0);
        from = to;
      }
      // a line of it, who is at its other end, and another line of that one
      await page.keyboard.press(']');
      await expect.poll(() => heard(page, 'relation')).toContain(from.name);
      const first = await heard(page, 'relation');
      await page.keyboard.press('x');
      await expect.poll(async () => nameOf(await heard(page, 'entity'))).not.toBe(from.name);
      const other = nameOf(await heard(page, 'entity'));
      expect(first).toContain(other);
      await page.keyboard.press('[');
      await expect.poll(() => heard(page, 'relation')).not.toBe(first);
      expect(await heard(page, 'relation')).toContain(other);
      await context.close();
    },
  );

  test('a picture is walked, expanded, undone, and its evidence read', async () => {
    const { page, context, faults } = await explorer.open();
    const before = await shown(page);
    await tabTo(page, '#stage');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    expect(await current(page)).toContain('entity');
    await tabTo(page, '#stage', 'Shift+Tab');
    await page.keyboard.press('e');
    await page.waitForFunction((count) => (window.shabaka?.shown().length ?? 0) > count, before.length);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((count) => window.shabaka?.shown().length === count, before.length);
    expect(await shown(page)).toEqual(before);

    await page.keyboard.press(']');
    await page.waitForFunction(() => JSON.stringify(window.shabaka?.selected()).includes('relation'));
    await page.locator('.claim .firmness button[aria-pressed]').first().waitFor();
    await tabTo(page, '.claim .firmness button[aria-pressed]');
    await page.keyboard.press('Enter');
    await page.locator('mark.chosen').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('focus is always seen, and nothing holds it', async () => {
    const { page, context } = await explorer.open();
    const seen = new Set<string>();
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth, borderBottomWidth, boxShadow } = getComputedStyle(element);
        const ring = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        return {
          name: `${element.tagName} ${element.id} ${element.ariaLabel ?? element.textContent}`,
          isSeen: ring || (element.tagName === 'INPUT' && borderBottomWidth === '2px'),
        };
      });
      if (!focus) break;
      expect(focus).toMatchObject({ isSeen: true });
      if (seen.has(focus.name)) break;
      seen.add(focus.name);
    }
    expect(seen.size).toBeGreaterThan(12);
    await context.close();
  });

  test('L switches the language, once however long it is held, and ? shows all keys; Escape closes them', async () => {
    const { page, context } = await explorer.open();
    const before = await positions(page);
    await tabTo(page, '#stage');
    for (let heard = 0; heard < 4; heard += 1) await page.keyboard.down('l');
    await page.keyboard.up('l');
    await page.locator('html[lang=ar]').waitFor();
    expect(await positions(page)).toEqual(before);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: words.ar['keys.title'] }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.keys').waitFor({ state: 'detached' });
    await context.close();
  });
});
