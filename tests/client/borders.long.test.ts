import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf, openExplorer, positions, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const panes = ['network', 'map', 'table', 'timeline'] as const;
type Boxes = Record<(typeof panes)[number], { x: number; y: number; width: number; height: number }>;

async function boxes(page: Page): Promise<Boxes> {
  const all = await Promise.all(
    panes.map(async (name) => [name, (await page.locator(`.pane-${name}`).boundingBox())!] as const),
  );
  return Object.fromEntries(all) as Boxes;
}

/** What is drawn of the network lies within its pane. */
const isWithin = (page: Page) =>
  page.evaluate(() => {
    const room = document.querySelector('.pane-network')!.getBoundingClientRect();
    return window.shabaka!.drawn().entities.every((id) => {
      const { x, y } = window.shabaka!.locate(id)!;
      return x > room.left && x < room.right && y > room.top && y < room.bottom;
    });
  });

async function drag(border: Locator, by: { x: number; y: number }) {
  const { x, y, width, height } = (await border.boundingBox())!;
  const page = border.page();
  const from = { x: x + width / 2, y: y + height / 3 };
  if (height < width) from.x = x + width / 3;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  await page.mouse.up();
  // once it is let go it stays
  await page.mouse.move(from.x + by.x / 3, from.y + by.y / 3);
}

describe.each<Language>(['en', 'ar'])('in %s', (lang) => {
  const say = words[lang];

  test('a border between pictures is drawn by the mouse and moved by keys; both sides change, and nothing else', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const put = page.getByRole('toolbar', { name: say['split.pictures'] });
    for (const name of ['table', 'map'] as const)
      await put.getByRole('button', { name: say[`split.${name}`] }).click();
    await page.locator('.pane-map .map-mark').first().waitFor();
    await page.locator('.pane-table .table-row').first().waitFor();
    const kept = { hash: await hashOf(page), positions: await positions(page) };
    const borders = page.getByRole('separator', { name: say['split.border'] });
    await expect.poll(() => borders.count()).toBe(3);
    const [columns, rows] = ['vertical', 'horizontal'].map((way) =>
      page.locator(`[role=separator][aria-orientation=${way}]`),
    ) as [Locator, Locator];
    // beside the network, from where one reads
    const beside = columns.first();
    const forward = lang === 'ar' ? -1 : 1;
    const first = await boxes(page);

    await drag(beside, { x: forward * 120, y: 0 });
    const drawn = await boxes(page);
    expect(drawn.network.width).toBeCloseTo(first.network.width + 120, -1);
    expect(drawn.map.width).toBeCloseTo(first.map.width - 120, -1);
    expect(drawn.table).toEqual(first.table);
    expect(drawn.timeline).toEqual(first.timeline);
    await expect.poll(() => isWithin(page)).toBe(true);

    await drag(rows, { x: 0, y: -90 });
    const high = await boxes(page);
    expect(high.timeline.height).toBeCloseTo(first.timeline.height + 90, -1);
    expect(high.network.height).toBeCloseTo(first.network.height - 90, -1);
    expect(high.network.height).toBe(high.table.height);
    await expect.poll(() => isWithin(page)).toBe(true);

    // by keys, in the direction in which the border goes on the screen
    const value = () => beside.getAttribute('aria-valuenow').then(Number);
    const [more, less] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await beside.focus();
    const before = await value();
    await page.keyboard.press(less);
    await expect.poll(value).toBe(before - 4);
    expect((await boxes(page)).network.width).toBeLessThan(high.network.width - 5);
    await page.keyboard.press(more);
    await page.keyboard.press(more);
    await expect.poll(value).toBe(before + 4);
    expect((await boxes(page)).network.width).toBeGreaterThan(high.network.width + 5);
    await page.keyboard.press('Home');
    await expect.poll(value).toBe(Number(await beside.getAttribute('aria-valuemin')));
    await page.keyboard.press('End');
    await expect.poll(value).toBe(Number(await beside.getAttribute('aria-valuemax')));
    expect((await boxes(page)).map.width).toBeGreaterThan(40);
    await rows.focus();
    const height = (await boxes(page)).timeline.height;
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await boxes(page)).timeline.height).toBeLessThan(height - 5);

    await beside.dblclick();
    await expect.poll(value).toBe(50);
    expect(await hashOf(page)).toBe(kept.hash);
    expect(await positions(page)).toEqual(kept.positions);
    expect(faults).toEqual([]);
    await context.close();
  });
});
