import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { openExplorer, shown, type Explorer } from '../support/explorer.ts';
import { openContested, words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** Keeps the stage as it is drawn now, to be compared with later. */
const keepStage = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('#stage')!;
    const look = (box: { x: number; y: number; width: number; height: number }) => {
      const sheet = new OffscreenCanvas(box.width, box.height);
      const pen = sheet.getContext('2d', { willReadFrequently: true })!;
      pen.fillStyle = getComputedStyle(document.querySelector('.stage')!).backgroundColor;
      pen.fillRect(0, 0, box.width, box.height);
      for (const layer of stage.querySelectorAll('canvas'))
        pen.drawImage(layer, box.x, box.y, box.width, box.height, 0, 0, box.width, box.height);
      return pen.getImageData(0, 0, box.width, box.height).data;
    };
    const light = (pixels: Uint8ClampedArray, at: number) => {
      const [r = 0, g = 0, b = 0] = Array.from(pixels.subarray(at, at + 3), (byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const { left, top, width, height } = stage.getBoundingClientRect();
    const whole = { x: 0, y: 0, width: Math.floor(width), height: Math.floor(height) };
    const before = look(whole);
    /** How many pixels have another colour than before, at three to one at least, of all or round an entity. */
    const changed = (id: string | null) => {
      const now = look(whole);
      const at = id === null ? null : window.shabaka!.locate(id)!;
      let count = 0;
      for (let pixel = 0; pixel < now.length; pixel += 4) {
        if (now[pixel] === before[pixel] && now[pixel + 1] === before[pixel + 1]) continue;
        const x = (pixel / 4) % whole.width;
        const y = Math.floor(pixel / 4 / whole.width);
        if (at && Math.hypot(x - (at.x - left), y - (at.y - top)) > 40) continue;
        const [one, other] = [light(before, pixel), light(now, pixel)];
        if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3) count += 1;
      }
      return count;
    };
    Object.assign(window, { changed });
  });

const changed = (page: Page, id: string | null) =>
  page.evaluate((one) => (window as unknown as { changed(id: string | null): number }).changed(one), id);

const systems = [
  ['forced colours, light', 'en', 'light', { forcedColors: 'active' }],
  ['forced colours, dark', 'ar', 'dark', { forcedColors: 'active' }],
  ['more contrast, light', 'ar', 'light', { contrast: 'more' }],
  ['more contrast, dark', 'en', 'dark', { contrast: 'more' }],
] as const;

describe.each(systems)('with %s', (_, lang, theme, system) => {
  test('what is chosen and where the focus is are seen, on the canvas and beside it', async () => {
    const { page, context } = await explorer.open({ lang, theme, system });
    const [first = ''] = await shown(page);
    await keepStage(page);
    const at = await page.evaluate((id) => window.shabaka!.locate(id)!, first);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => page.evaluate(() => window.shabaka?.selected())).toEqual({ entity: first });
    await page.mouse.move(2, 2);
    await expect.poll(() => changed(page, first)).toBeGreaterThan(60);
    // the ring of the keys, round another
    await page.locator('#stage').focus();
    await keepStage(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => changed(page, null)).toBeGreaterThan(40);
    // each stop of the Tab key
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const isField = element.matches('input.field, input[type=search], [role=combobox]');
        return {
          name: element.outerHTML.slice(0, 120),
          isSeen:
            (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' || isField,
        };
      });
      if (!ring) break;
      expect(ring).toMatchObject({ isSeen: true });
    }
    await openContested(page, lang);
    const mark = await page
      .locator('mark.chosen')
      .first()
      .evaluate((one) => getComputedStyle(one).outlineWidth);
    expect(parseFloat(mark)).toBeGreaterThanOrEqual(2);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe.each(['en', 'ar'] as const)('at 200 percent, in %s', (lang) => {
  const say = words[lang];

  test('nothing runs out at the side, and all that can be done can be reached', async () => {
    const { page, context } = await explorer.open({ lang, width: 720, height: 450 });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    /** Buttons and fields that nothing brings into sight, or that something lies over. */
    const outOfReach = (inside: string) =>
      page.locator(inside).evaluateAll((places) =>
        places.flatMap((place) =>
          [...place.querySelectorAll<HTMLInputElement>('button, a[href], input, select, summary')]
            .filter(
              (one) =>
                one.checkVisibility() && !one.matches('.visually-hidden, .visually-hidden *, :disabled'),
            )
            .flatMap((one) => {
              one.scrollIntoView({ block: 'center', inline: 'center' });
              const { left, top, width, height } = one.getBoundingClientRect();
              const [x, y] = [left + width / 2, top + height / 2];
              if (width <= 1 || height <= 1) return [];
              const hit = document.elementFromPoint(x, y);
              const isHit =
                hit !== null && (one.contains(hit) || hit.contains(one) || one.labels?.[0]?.contains(hit));
              return isHit ? [] : [one.outerHTML.slice(0, 120)];
            }),
        ),
      );
    expect(await sideways()).toBe(0);
    expect(await outOfReach('.header, .side, .camera, .stage-top, .switch')).toEqual([]);
    await openContested(page, lang);
    expect(await sideways()).toBe(0);
    expect(await outOfReach('.header, .sheet')).toEqual([]);
    const dialogs = [
      ['views.title', 'dialog.views'],
      ['save.title', 'dialog.save-picture'],
      ['tool.keys', 'dialog[open]'],
    ] as const;
    for (const [name, dialog] of dialogs) {
      await page.keyboard.press('Control+k');
      await page.locator('.palette-item').first().waitFor();
      await page.keyboard.insertText(say[name]);
      await page.locator('.palette-item[data-focused]', { hasText: say[name] }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator(dialog).waitFor();
      await page.locator('.palette').waitFor({ state: 'detached' });
      expect(await sideways(), name).toBe(0);
      expect(await outOfReach(dialog), name).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator(dialog).waitFor({ state: 'detached' });
    }
    await context.close();
  });
});
