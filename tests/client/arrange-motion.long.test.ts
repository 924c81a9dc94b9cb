import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExplorer, positions, selected, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

type Layout = 'layered' | 'radial' | 'time';

/** Chooses a layout as a person does; the focus is on the button that opens the choice, then. */
async function arrange(page: Page, lang: Language, name: Layout) {
  const say = words[lang];
  await page.getByRole('button', { name: say['arrange.title'], exact: true }).click();
  await page.getByRole('button', { name: say[`layout.${name}`], exact: true }).click();
  await page.getByRole('dialog', { name: say['arrange.title'] }).waitFor({ state: 'detached' });
}

/** Holds back what reckons the places, so that an arranging is under way until it is let go. */
async function holdArranging(page: Page) {
  let isHeld = true;
  let letGo = () => {};
  const gone = new Promise<void>((done) => (letGo = done));
  await page.route(/\/rearrange\.worker-[^/]*\.js$/, async (route) => {
    if (isHeld) await gone;
    // the worker that asked may be gone
    await route.continue().catch(() => undefined);
  });
  return () => {
    isHeld = false;
    letGo();
  };
}

const line = (page: Page) => page.locator('.stage-line').first();
const locations = (page: Page, ids: readonly string[]) =>
  page.evaluate((all) => all.map((id) => window.shabaka!.locate(id)), ids);
const steps = (page: Page) => page.evaluate(() => window.shabaka!.steps());

async function chooseOne(page: Page) {
  await page.locator('#stage').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).not.toBeNull();
  return selected(page);
}

describe.each<Language>(['en', 'ar'])('arranging that is under way, in %s', (lang) => {
  const say = words[lang];
  const isSaid = (page: Page) => expect.poll(() => line(page).innerText()).toBe(say['busy.layout']);
  const isOver = (page: Page) => expect.poll(() => line(page).innerText()).not.toBe(say['busy.layout']);

  test('is ended by Escape wherever the focus is, and by nothing else is what was chosen let go', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const search = page.locator('#search');
    // in the field that stays, which takes the place of the first one
    await page.locator('.search-input').waitFor();
    await search.fill('zzzxqj');
    await page.locator('.search-empty', { hasText: 'zzzxqj' }).waitFor();
    const chosen = await chooseOne(page);
    const ids = await shown(page);
    const before = {
      places: await positions(page),
      seen: await locations(page, ids),
      steps: await steps(page),
    };
    const letGo = await holdArranging(page);
    const places = ['#camera-fit', '.legend-row', '.timeline-moment', '#search', '#stage', null];
    for (const place of places) {
      await arrange(page, lang, 'layered');
      await isSaid(page);
      if (place) await page.locator(place).first().focus();
      else await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('Escape');
      await isOver(page);
      expect(await selected(page), String(place)).toEqual(chosen);
      expect(await search.inputValue(), String(place)).toBe('zzzxqj');
    }
    // none of them comes when it could, nor left a mark
    letGo();
    expect(await positions(page)).toEqual(before.places);
    expect(await locations(page, ids)).toEqual(before.seen);
    await arrange(page, lang, 'radial');
    await expect.poll(() => positions(page)).not.toEqual(before.places);
    expect(await steps(page)).toBe(before.steps + 1);
    // without arranging the same key lets go
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(page)).toBeNull();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('goes on when another takes its place, and is ended by the command that has its name', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const chosen = await chooseOne(page);
    const before = { places: await positions(page), steps: await steps(page) };
    const letGo = await holdArranging(page);
    await arrange(page, lang, 'layered');
    await isSaid(page);
    await arrange(page, lang, 'radial');
    await isSaid(page);
    await page.keyboard.press('Control+k');
    await page.locator('.palette-item').first().waitFor();
    await page.keyboard.insertText(say['command.stop-layout']);
    await page.locator('.palette-item[data-focused]', { hasText: say['command.stop-layout'] }).waitFor();
    await page.keyboard.press('Enter');
    await isOver(page);
    letGo();
    await arrange(page, lang, 'layered');
    await expect.poll(() => positions(page)).not.toEqual(before.places);
    expect(await steps(page)).toBe(before.steps + 1);
    expect(await selected(page)).toEqual(chosen);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('is ended while the dates that it goes by are asked for, and nothing has failed', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const chosen = await chooseOne(page);
    await page.locator('.timeline[aria-busy="false"]').waitFor();
    const before = await positions(page);
    const said = await line(page).innerText();
    let letGo = () => {};
    const isHeld = new Promise<void>((done) => (letGo = done));
    await page.route('**/graphql', (route) => isHeld.then(() => route.continue().catch(() => undefined)));
    await arrange(page, lang, 'time');
    await isSaid(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => line(page).innerText()).toBe(said);
    letGo();
    expect(await selected(page)).toEqual(chosen);
    expect(await positions(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** How three stand to each other, which no camera changes, each time that it is another, frame by frame. */
async function watchShape(page: Page, three: readonly string[]) {
  await page.evaluate((ids) => {
    type Place = { x: number; y: number };
    const shapeOf = ([a, b, c]: Place[]) =>
      Math.round((1000 * Math.hypot(a!.x - b!.x, a!.y - b!.y)) / Math.hypot(a!.x - c!.x, a!.y - c!.y));
    const shapes: number[] = [];
    const look = () => {
      const shape = shapeOf(ids.map((id) => window.shabaka!.locate(id)!));
      if (shape !== shapes.at(-1)) shapes.push(shape);
      requestAnimationFrame(look);
    };
    look();
    const end = () => shapeOf(ids.map((id) => window.shabaka!.positions()[id]!));
    Object.assign(window, { shapes, end });
  }, three);
  return () =>
    page.evaluate(() => {
      const { shapes, end } = window as unknown as { shapes: number[]; end: () => number };
      return { shapes: [...shapes], end: end() };
    });
}

/** A clock so slow that there are frames enough on the way, however busy the machine is. */
const slowDown = (page: Page) =>
  page.evaluate(() => {
    const [now, ask] = [performance.now.bind(performance), requestAnimationFrame.bind(window)];
    performance.now = () => now() / 10;
    window.requestAnimationFrame = (draw) => ask((time) => draw(time / 10));
  });

describe.each<Language>(['en', 'ar'])('nodes that are arranged, in %s', (lang) => {
  test.each([
    ['glide where motion is allowed', 'no-preference'],
    ['jump where the system asks for less of it', 'reduce'],
  ] as const)('%s', async (_, reducedMotion) => {
    const { page, context, faults } = await explorer.open({ lang, system: { reducedMotion } });
    const before = await positions(page);
    await slowDown(page);
    const look = await watchShape(page, (await shown(page)).slice(0, 3));
    const [first] = (await look()).shapes;
    await arrange(page, lang, 'radial');
    await expect.poll(() => positions(page)).not.toEqual(before);
    await expect.poll(async () => (({ shapes, end }) => shapes.at(-1) === end)(await look())).toBe(true);
    const { shapes, end } = await look();
    expect(end).not.toBe(first);
    if (reducedMotion === 'reduce') expect(shapes).toEqual([first, end]);
    else expect(shapes.slice(1, -1).length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await context.close();
  });
});
