import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openExplorer, selected, type Explorer } from '../support/explorer.ts';
import { openContested, words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fingers on the middle of the picture, or wherever told. */
async function fingers(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  const { x, y, width, height } = (await page.locator('#stage').boundingBox())!;
  const pair = (reach: number) =>
    [-reach, reach].map((by) => ({ x: x + width / 2 + by, y: y + height * 0.4 }));
  return {
    async pinch(from: number, to: number) {
      await send('touchStart', pair(from));
      for (let step = 1; step <= 8; step += 1) await send('touchMove', pair(from + ((to - from) * step) / 8));
      await send('touchEnd', []);
    },
    down: (at: { x: number; y: number }) => send('touchStart', [at]),
    up: () => send('touchEnd', []),
  };
}

describe.each(['en', 'ar'] as const)('390 pixels wide, in %s', (lang) => {
  test('nothing runs out at the side, and a tap opens an entity', async () => {
    const { page, context, faults } = await explorer.open({ lang, width: 390, height: 844 });
    expect(await overflow(page)).toBe(0);
    const place = await page.evaluate(() => window.shabaka?.locate('act:isis'));
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    expect(await selected(page)).toEqual({ entity: 'act:isis' });
    const name = lang === 'en' ? 'ISIS' : 'داعش';
    await page.getByRole('heading', { level: 2, name }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('legend and filters open under the voice, and all of them can be scrolled to', async () => {
    const { page, context } = await explorer.open({ lang, width: 390, height: 844 });
    await page.getByRole('button', { name: words[lang]['tool.legend'], exact: true }).click();
    const box = async (part: string) => (await page.locator(part).boundingBox())!;
    const [voice, side] = [await box('.perspective-button'), await box('.side')];
    expect(side.y).toBeGreaterThanOrEqual(voice.y + voice.height);
    expect(side.y + side.height).toBeLessThanOrEqual(844);
    const last = page.locator('.filter summary').last();
    await last.click();
    await page.locator('.filter-section[open]').last().waitFor();
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test('the passage comes into sight when it is asked for', async () => {
    const { page, context } = await explorer.open({ lang, width: 390, height: 844 });
    await openContested(page, lang);
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector('mark.chosen')?.getBoundingClientRect() ?? {
        top: -1,
        bottom: Infinity,
      };
      return top > 0 && bottom < innerHeight;
    });
    await context.close();
  });

  test('two fingers zoom in and out, and a long press opens what can be done', async () => {
    const system = { hasTouch: true };
    const { page, context, faults } = await explorer.open({ lang, width: 390, height: 844, system });
    const touch = await fingers(page);
    const apart = () =>
      page.evaluate(() => {
        const [a, b] = window.shabaka!.shown().map((id) => window.shabaka!.locate(id)!);
        return Math.hypot(a!.x - b!.x, a!.y - b!.y);
      });
    const before = await apart();
    await touch.pinch(40, 120);
    await expect.poll(async () => (await apart()) / before).toBeGreaterThan(1.8);
    const near = await apart();
    await touch.pinch(120, 40);
    await expect.poll(async () => (await apart()) / near).toBeLessThan(0.6);

    const place = (await page.evaluate(() => window.shabaka?.locate('act:isis')))!;
    await touch.down(place);
    // a timer that begins after that of the long press is over after it, however busy the page is
    await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
    await touch.up();
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: words[lang]['entity.only'], exact: true }).tap();
    await page.waitForFunction(() => window.shabaka?.steps() === 1);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('what is touched is at least 24 pixels high and wide', async () => {
    const { page, context } = await explorer.open({ lang, width: 390, height: 844 });
    const small = await page.locator('button:not(.visually-hidden *):visible').evaluateAll((buttons) =>
      buttons
        .map((button) => ({
          text: button.ariaLabel ?? button.textContent,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
        .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
    await context.close();
  });
});
