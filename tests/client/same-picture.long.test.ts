import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { askAgainUntil } from '../support/ask-again.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { framesAfter, openExplorer, positions, type OpenPage } from '../support/explorer.ts';
import { differenceOf } from '../support/pixels.ts';
import { saved } from '../support/saved-picture.ts';
import { words, type Language } from '../support/steps.ts';

const hashOf = (bytes: string) => createHash('sha256').update(bytes).digest('hex');

/** The saved picture, its fonts by their hash, so that a failure shows the line that differs. */
const savedFile = async (opened: OpenPage) =>
  (await saved(opened, 'en', 'svg', 'A picture'))
    .toString()
    .replaceAll(/(?<=base64,)[^"')]*/g, hashOf)
    .split('\n');

/** The network as it is on the screen, without what lies over it, when it has come to rest. */
async function restingPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await askAgainUntil(
    page.locator('.timeline .pane-note button'),
    async () => (await page.locator('.timeline-moment').count()) > 0,
  );
  const look = async () => {
    const [address] = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLCanvasElement>('#stage canvas[data-id$="node"]')].map((layer) =>
        layer.toDataURL(),
      ),
    );
    return Buffer.from(address!.split(',')[1]!, 'base64');
  };
  await framesAfter(page);
  let now = await look();
  let before: typeof now | null = null;
  for (let tries = 0; !before?.equals(now) && tries < 60; tries += 1) {
    await page.waitForTimeout(700);
    [before, now] = [now, await look()];
  }
  return now;
}

async function turn(page: Page, to: Language): Promise<void> {
  await page.getByRole('button', { name: to === 'ar' ? 'العربية' : 'English', exact: true }).click();
  await page.getByRole('button', { name: words[to]['arrange.title'], exact: true }).waitFor();
}

/** The most that a colour of the picture differs from what it was. */
const apart = async ({ context }: OpenPage, before: Buffer, now: Buffer) =>
  (await differenceOf(context, before, now)).most;

/**
 * The canvas keeps labels that it drew once and puts them down again, so that a grey may be a shade lighter; a label or
 * a camera that moved would differ by far more.
 */
const shades = 4;

/** Where all that is drawn stands in the canvas, which may stand elsewhere in the window. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const { left, top } = document.querySelector('#stage')!.getBoundingClientRect();
    return window
      .shabaka!.drawn()
      .entities.toSorted()
      .map((id) => {
        const { x, y } = window.shabaka!.locate(id)!;
        // what is added to a fraction and taken away again leaves a trace
        return [id, (x - left).toFixed(6), (y - top).toFixed(6)];
      });
  });

const english = words.en;

test('the same view from a fresh database is the same picture to the pixel; language, theme and filter move nothing', async () => {
  const looks: (Before & { pictures: Buffer[] })[] = [];
  for (let time = 0; time < 2; time += 1) {
    const database = testDatabase();
    await emptyGraph(database);
    await database.close();
    const explorer = await openExplorer();
    try {
      const opened = await explorer.open({ lang: 'en' });
      const { page, context, faults } = opened;
      const first = await restingPicture(page);
      const places = await positions(page);
      const stands = await standing(page);
      const file = await savedFile(opened);
      await turn(page, 'ar');
      const arabic = await restingPicture(page);
      expect(await positions(page)).toEqual(places);
      expect(await standing(page)).toEqual(stands);
      expect(arabic.equals(first)).toBe(false);
      await turn(page, 'en');
      expect(await positions(page)).toEqual(places);
      expect(await apart(opened, first, await restingPicture(page))).toBeLessThanOrEqual(shades);
      expect(await standing(page)).toEqual(stands);
      expect(await savedFile(opened)).toEqual(file);
      looks.push({ first, file, places, stands, pictures: [first, arabic] });
      if (time === 0) await changeMuch(opened, { first, places, stands, file });
      else
        for (const [i, before] of looks[0]!.pictures.entries())
          expect(await apart(opened, before, [first, arabic][i]!)).toBeLessThanOrEqual(shades);
      expect(faults).toEqual([]);
      await context.close();
    } finally {
      await explorer.close();
    }
  }
  const [one, other] = looks;
  expect([other!.file, other!.places, other!.stands]).toEqual([one!.file, one!.places, one!.stands]);
});

interface Before {
  first: Buffer;
  places: object;
  stands: object;
  file: string[];
}

async function changeMuch(opened: OpenPage, { first, places, stands, file }: Before): Promise<void> {
  const { page } = opened;
  const drawn = () => page.evaluate(() => window.shabaka!.drawn().entities.length);
  const all = await drawn();
  const expectStill = async () => expect(await positions(page)).toEqual(places);
  const expectWhole = async () => {
    await expectStill();
    expect(await standing(page)).toEqual(stands);
    // what was drawn once is kept and put down again by fractions of a pixel: no eye sees that, of a stroke it would
    const { strong } = await differenceOf(opened.context, first, await restingPicture(page));
    expect(strong).toBe(0);
  };

  const theme = page.locator('html');
  await page.getByRole('button', { name: english['tool.dark'], exact: true }).click();
  await expect.poll(() => theme.getAttribute('data-theme')).toBe('dark');
  await expectStill();
  const { strong } = await differenceOf(opened.context, first, await restingPicture(page));
  expect(strong).toBeGreaterThan(1000);
  await page.getByRole('button', { name: english['tool.light'], exact: true }).click();
  await expect.poll(() => theme.getAttribute('data-theme')).toBe('light');
  await expectWhole();

  const row = page.locator('.legend-row', { hasText: english['kind.PLACE'] });
  await row.click();
  await expect.poll(drawn).toBeLessThan(all);
  await expectStill();
  await row.click();
  await expect.poll(drawn).toBe(all);
  await expectWhole();
  expect(await savedFile(opened)).toEqual(file);
}
