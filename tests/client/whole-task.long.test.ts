import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf, openExplorer, positions, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** All that the picture is, as far as somebody could see or send it. */
const state = async (page: Page) => ({
  shown: await shown(page),
  positions: await positions(page),
  // in whatever order they lie over each other
  drawn: await page.evaluate(() => Object.values(window.shabaka?.drawn() ?? {}).map((ids) => ids.toSorted())),
  address: await hashOf(page),
});

/** Does by its words what the palette offers. */
async function command(page: Page, ...named: string[]) {
  await page.keyboard.press('Control+k');
  await page.locator('.palette-item').first().waitFor();
  await page.keyboard.insertText(named.join(' '));
  await page.locator('.palette-item[data-focused]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.palette').waitFor({ state: 'detached' });
}

/** Tabs until that is in focus. @throws when so many keys don't get there */
async function tabTo(page: Page, selector: string) {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}`);
}

describe.each<Language>(['en', 'ar'])('in %s', (lang) => {
  const say = words[lang];

  test('fifty mixed actions and fifty undos give the first state exactly', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const first = await state(page);
    const steps = () => page.evaluate(() => window.shabaka?.steps());
    const row = (name: string) => page.locator('.legend-row', { hasText: name }).click();
    const onMark = async (key: string) => {
      await page.locator('#stage').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press(key);
    };
    const slide = async (key: string) => {
      await page.locator('.legend input[type="range"]').focus();
      await page.keyboard.press(key);
    };
    const [more, fewer] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const drag = async () => {
      // whoever is left and stands farthest from what lies over the edges
      const from = await page.evaluate(() => {
        const places =
          window.shabaka?.drawn().entities.flatMap((id) => window.shabaka?.locate(id) ?? []) ?? [];
        const away = ({ x, y }: { x: number; y: number }) =>
          Math.hypot(x - innerWidth / 2, y - innerHeight / 2);
        return places.toSorted((a, b) => away(a) - away(b))[0];
      });
      if (!from) throw new Error('there is nothing to drag');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 12, from.y + 7, { steps: 3 });
      await page.mouse.up();
    };
    const actions = [
      () => row(say['kind.EVENT']),
      () => onMark('p'),
      (round: number) =>
        command(page, say['measure.size'], say[round % 2 === 0 ? 'measure.claims' : 'measure.usual']),
      () => row(say['kind.EVENT']),
      () => drag(),
      () => slide(more),
      () => onMark('Delete'),
      () => slide(fewer),
      () => command(page, say['arrange.layout'], say['layout.radial']),
      () => command(page, say['command.bring-back']),
    ];
    for (let times = 1; times <= 50; times += 1) {
      const nth = times - 1;
      await actions[nth % actions.length]?.(Math.floor(nth / actions.length));
      await expect.poll(steps, { message: `action ${times}` }).toBe(times);
    }
    expect(await state(page)).not.toEqual(first);
    for (let times = 1; times <= 50; times += 1) await page.keyboard.press('Control+z');
    await expect.poll(steps).toBe(0);
    await expect.poll(() => state(page)).toEqual(first);
    await expect
      .poll(() => page.getByRole('button', { name: say['tool.undo'], exact: true }).isDisabled())
      .toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('an analyst finds, expands, reads, follows a way, keeps and shares, by keyboard alone', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('/');
    await page.keyboard.insertText('QSD');
    await page.locator('.search-item[data-focused]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => JSON.stringify(window.shabaka?.selected())?.includes('act:sdf'));
    const before = (await shown(page)).length;
    await page.locator('#stage').focus();
    await page.keyboard.press('e');
    await page.waitForFunction((count) => (window.shabaka?.shown().length ?? 0) > count, before);
    await page.locator('.sheet .row-button').first().waitFor();
    await tabTo(page, '.sheet .row-button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => JSON.stringify(window.shabaka?.selected())?.includes('relation'));
    await page.locator('.claim .firmness button').first().waitFor();
    await tabTo(page, '.claim .firmness button');
    await page.keyboard.press('Enter');
    await page.locator('mark.chosen').waitFor();
    // two of them taken together, and the ways between them
    await page.keyboard.press('Escape');
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await page.locator('.path').first().waitFor();
    await tabTo(page, '.path .reasons button');
    await page.keyboard.press('Enter');
    await page.locator('mark.chosen').waitFor();
    await command(page, say['views.title']);
    await page.locator('dialog.views').waitFor();
    await tabTo(page, 'dialog.views input');
    await page.keyboard.insertText(`By keys ${lang}`);
    await page.keyboard.press('Enter');
    await page
      .locator('.view-row', { hasText: `By keys ${lang}` })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.views').waitFor({ state: 'detached' });
    await command(page, say['copy.title'], say['copy.link']);
    const link = await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('#v=1')
      .then(() => page.evaluate(() => navigator.clipboard.readText()));
    const ids = await shown(page);
    const other = await explorer.open({ lang, path: link.slice(explorer.served.address.length) });
    await other.page.locator('mark.chosen').waitFor();
    expect(await shown(other.page)).toEqual(ids);
    // and the view that was kept is there for the other, too
    await command(other.page, say['command.open-view'], `By keys ${lang}`);
    await other.page.getByText(`By keys ${lang}`).waitFor();
    await expect.poll(() => shown(other.page)).toEqual(ids);
    expect([...faults, ...other.faults]).toEqual([]);
    await other.context.close();
    await context.close();
  });
});
