import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { hashOf, openExplorer, positions, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const locate = (page: Page, id: string) =>
  page.evaluate((wanted) => window.shabaka?.locate(wanted) ?? null, id);
const marked = (page: Page) => page.evaluate(() => [...(window.shabaka?.marked() ?? [])]);
const lit = (page: Page) => page.evaluate(() => [...(window.shabaka?.trail() ?? [])]);

async function shiftClick(page: Page, ...ids: string[]) {
  await page.keyboard.down('Shift');
  for (const id of ids) {
    const at = await locate(page, id);
    await page.mouse.click(at!.x, at!.y);
  }
  await page.keyboard.up('Shift');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe.each<Language>(['en', 'ar'])('several entities, in %s', (lang) => {
  const say = words[lang];

  test('are chosen by click, key, box and line, and acted on together, each in one undoable step', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const before = await shown(page);
    const places = await positions(page);

    await shiftClick(page, 'act:russia', 'act:isis');
    await expect.poll(() => marked(page)).toEqual(['act:russia', 'act:isis']);
    const usa = await locate(page, 'act:usa');
    await page.keyboard.down('Control');
    await page.mouse.click(usa!.x, usa!.y);
    await page.keyboard.up('Control');
    await expect.poll(() => marked(page)).toEqual(['act:russia', 'act:isis', 'act:usa']);

    await button(page, say['several.pin']).click();
    await button(page, say['several.free']).waitFor();
    await expect.poll(() => hashOf(page)).toContain('pin=act:russia;act:isis;act:usa');
    await button(page, say['several.only']).click();
    await page.waitForFunction(() => window.shabaka?.shown().length === 3);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((count) => window.shabaka?.shown().length === count, before.length);
    expect(await shown(page)).toEqual(before);
    expect(await positions(page)).toEqual(places);

    // a box by Shift and drag round all of it, then a free line round nothing
    const stage = (await page.locator('#stage').boundingBox())!;
    const [left, top] = [stage.x + 4, stage.y + 4];
    await page.keyboard.down('Shift');
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + stage.width - 8, top + stage.height - 8, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(async () => (await marked(page)).toSorted()).toEqual(before.toSorted());
    await button(page, say['tool.lasso']).click();
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + 20, top);
    await page.mouse.move(left + 20, top + 12);
    await page.mouse.up();
    await expect.poll(() => marked(page)).toEqual([]);

    // the same by keys alone
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await marked(page)).length).toBe(2);
    await page.keyboard.press('Control+a');
    await page.waitForFunction((count) => window.shabaka?.marked().length === count, before.length);
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => window.shabaka?.shown().length === 0);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((count) => window.shabaka?.shown().length === count, before.length);
    expect(await positions(page)).toEqual(places);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('are connected by ways with their reasons, lit and brought in, or it is said that there is none', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await shiftClick(page, 'act:usa', 'evt:sinaa-prison-attack');
    const path = page.locator('.path');
    await path.first().waitFor();
    // the first is lit: both ends, what is between, and its two relations
    await expect
      .poll(() => lit(page))
      .toEqual(expect.arrayContaining(['act:usa', 'evt:sinaa-prison-attack']));
    expect(await path.first().locator('.hop').count()).toBe(2);
    expect(await path.first().innerText()).toContain(say['paths.this-weakest']);
    await path.first().locator('.reasons button').first().click();
    await page.locator('mark.chosen').first().waitFor();
    expect(await violations(page)).toEqual([]);

    // with a third, whom they have in common, and those who are not in the picture yet
    await shiftClick(page, 'act:russia');
    await page.locator('.paths .row-button').first().click();
    await expect.poll(async () => (await lit(page)).length).toBeGreaterThan(3);
    const before = await shown(page);
    await page.locator('.paths .tool-button.strong').click();
    await page.waitForFunction((count) => (window.shabaka?.shown().length ?? 0) > count, before.length);
    expect(await marked(page)).toEqual(['act:usa', 'evt:sinaa-prison-attack', 'act:russia']);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('that nothing connects are told so, and how far was looked', async () => {
    const path = `/#v=1&lang=${lang}&show=act:jihadist-groups@0,0;act:isis@200,0`;
    const { page, context } = await explorer.open({ lang, path });
    await shiftClick(page, 'act:jihadist-groups', 'act:isis');
    const said = page.locator('.paths-said');
    await said.filter({ hasText: '4' }).waitFor();
    await page.locator('.paths .text-button').click();
    await said.filter({ hasText: '6' }).waitFor();
    expect(await page.locator('.path').count()).toBe(0);
    await context.close();
  });
});
