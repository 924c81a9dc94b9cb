import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf, openExplorer, positions, type Explorer } from '../support/explorer.ts';
import type { Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** From how many CSS pixels on a name can be read. */
const leastLegible = 9;
/** A box of the canvas has so many pixels more than the letters in it. */
const air = 3;

interface Room {
  /** Names that can be read. */
  named: number;
  smallest: number;
  /** Pairs that lie over each other. */
  overlapping: string[];
  /** Names that are cut off at an edge. */
  cut: string[];
  /** Marks that lie under what stands over the canvas. */
  covered: string[];
  /** How much of the free width or height the marks take, whichever is more. */
  share: number;
}

const roomOf = (page: Page): Promise<Room> =>
  page.evaluate((air) => {
    const { names, drawn, locate } = window.shabaka!;
    const stage = document.querySelector('#stage')!.getBoundingClientRect();
    const edges = (of: string) =>
      [...document.querySelectorAll(of)].map((one) => one.getBoundingClientRect());
    const all = Object.entries(names());
    const at = drawn().entities.map((id) => ({ id, ...locate(id)! }));
    const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)];
    const top = Math.max(stage.top, ...edges('.chips').map(({ bottom }) => bottom));
    const bottom = Math.min(stage.bottom, ...edges('.banner').map((edge) => edge.top));
    const over = edges('.chips, .banner, .switch, .camera');
    return {
      named: all.length,
      smallest: Math.min(...all.map(([, { font }]) => font)),
      overlapping: all.flatMap(([id, { box }], i) =>
        all
          .slice(i + 1)
          .filter(
            ([, { box: other }]) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2 * air &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2 * air,
          )
          .map(([other]) => `${id} ${other}`),
      ),
      cut: all
        .filter(
          ([, { box }]) =>
            box.left < stage.left - air ||
            box.right > stage.right + air ||
            box.top < stage.top - air ||
            box.bottom > stage.bottom + air,
        )
        .map(([id]) => id),
      covered: at
        .filter(({ x, y }) =>
          over.some((one) => x > one.left - 4 && x < one.right + 4 && y > one.top - 4 && y < one.bottom + 4),
        )
        .map(({ id }) => id),
      share: Math.max(
        (Math.max(...xs) - Math.min(...xs)) / stage.width,
        (Math.max(...ys) - Math.min(...ys)) / (bottom - top),
      ),
    };
  }, air);

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, address);
  await page.locator('.table-row').first().waitFor();
}

/** Waits for how the network stands. */
async function stands(page: Page): Promise<void> {
  const sound = async () => {
    const { named, smallest, share, ...faults } = await roomOf(page);
    return { isNamed: named > 2, isLegible: smallest >= leastLegible, isFull: share >= 0.7, ...faults };
  };
  await expect
    .poll(sound)
    .toEqual({ isNamed: true, isLegible: true, isFull: true, overlapping: [], cut: [], covered: [] });
}

const voice = '&voice=act:malek-rifai';
const filter = `&filter=${encodeURIComponent(JSON.stringify({ polarity: 'ASSERTS', minOrigins: 1 }))}`;

describe.each(['en', 'ar'] as const)('a network in little room, in %s,', (lang: Language) => {
  test.each([
    ['four pictures above each other', 'network,map,timeline,table/stacked'],
    ['four pictures side by side', 'network,map,timeline,table/beside'],
    ['half of the page', 'network,table/beside'],
  ])('of %s, takes most of it and names in letters that can be read whom it can', async (_, split) => {
    const { page, context, faults } = await explorer.open({ lang });
    const before = await positions(page);
    const hash = await hashOf(page);
    await goTo(page, `${hash}&split=${split}`);
    await stands(page);
    // what narrows it, and whose voice it is, push the marks aside
    await goTo(page, `${hash}${voice}${filter}&split=${split}`);
    await page.locator('.chips .chip').nth(2).waitFor();
    // which has its last width when it says how much of all that is
    await page.locator('.banner', { hasText: '54' }).waitFor();
    await stands(page);
    expect(await positions(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });
});
