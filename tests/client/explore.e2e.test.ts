import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import {
  drawn,
  hashOf,
  openExplorer,
  positions,
  selected,
  shown,
  type Explorer,
} from '../support/explorer.ts';
import { firstJavaScript } from '../support/first-javascript.ts';
import { openContested, selectInList } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('the opening picture', () => {
  test('shows who carries the story, fetches nothing from elsewhere and has nothing to complain of', async () => {
    const { page, context, faults } = await explorer.open();
    expect(await shown(page)).toEqual(
      expect.arrayContaining([
        'act:russia',
        'act:isis',
        'act:sdf',
        'act:usa',
        'evt:sinaa-prison-attack',
        'pla:sinaa-prison',
      ]),
    );
    await expect.poll(() => page.locator('.legend').innerText()).toMatch(/18\s+of\s+77\s+shown/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('stands before more than 250 kB of JavaScript has come', async () => {
    const { page, context } = await explorer.open({ lang: 'ar' });
    const scripts = await firstJavaScript(page);
    const names = scripts.map(({ name }) => name.replace(/-.{8}\.js$/, ''));
    expect(names).toEqual(expect.arrayContaining(['index', 'canvas', 'ar', 'layout.worker']));
    const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
    console.log(`JavaScript of the first picture: ${bytes} bytes as they are sent`);
    // the layout worker is part of it, the timeline and the suggestions are not
    expect(bytes, JSON.stringify(scripts)).toBeLessThanOrEqual(250_000);
    await context.close();
  });

  test('is kept waiting by nothing that comes after it, however late its own code comes', async () => {
    const { page, context } = await explorer.open();
    // the address names the picture now, which asks for code of its own
    await page.reload();
    await drawn(page);
    const usual = (await firstJavaScript(page)).map(({ name }) => name);
    let come = () => {};
    const late = new Promise<void>((done) => (come = done));
    await page.route(/\/canvas-[^/]*\.js$/, (route) => late.then(() => route.continue()));
    await page.reload();
    // all data is here
    await page.locator('.legend', { hasText: '77' }).waitFor();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    come();
    await drawn(page);
    const all = (await firstJavaScript(page)).map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining([expect.stringMatching(/^canvas-/)]));
    expect(all.filter((name) => !usual.includes(name))).toEqual([]);
    await context.close();
  });
});

describe('the search', () => {
  test.each([
    ['الحسكه', 'pla:hasakah'],
    ['sinaa prison', 'pla:sinaa-prison'],
    ['QSD', 'act:sdf'],
  ])('finds %s first, and shows it by keyboard alone', async (text, id) => {
    const { page, context, faults } = await explorer.open({ lang: 'ar' });
    await page.keyboard.press('/');
    await page.keyboard.type(text, { delay: 5 });
    await page.locator('.search-item[data-focused]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => JSON.stringify(window.shabaka?.selected())?.includes(wanted), id);
    expect(await selected(page)).toEqual({ entity: id });
    expect(await shown(page)).toContain(id);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('takes Enter before anything is found as a wish for the first', async () => {
    const { page, context } = await explorer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('ghweran');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.shabaka?.selected() !== null);
    expect(await selected(page)).toEqual({ entity: 'pla:sinaa-prison' });
    await context.close();
  });

  test('says so when nothing goes by that name, with an example to try', async () => {
    const { page, context } = await explorer.open();
    await page.keyboard.press('/');
    await page.keyboard.type('zzzxqj');
    await page.getByText('Nothing goes by').waitFor();
    await context.close();
  });
});

describe('expanding', () => {
  test('says the count first, adds, moves nothing that was there, and is undone exactly', async () => {
    const { page, context } = await explorer.open();
    await selectInList(page, 'Sinaa prison attack');
    const before = await positions(page);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await page.waitForFunction(
      (count) => (window.shabaka?.shown().length ?? 0) > count,
      Object.keys(before).length,
    );
    const after = await positions(page);
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.waitForFunction(
      (count) => window.shabaka?.shown().length === count,
      Object.keys(before).length,
    );
    expect(await positions(page)).toEqual(before);
    await context.close();
  });
});

describe('an edge', () => {
  test('opens who says so, through whom, how firmly and where, and the sentence is highlighted', async () => {
    const { page, context, faults } = await explorer.open();
    await openContested(page);
    const details = page.getByRole('region', { name: 'Details' });
    const [claim] = await details.locator('.claim').allInnerTexts();
    expect(claim).toMatch(/Malek al-Rifai[^]*Denies[^]*Held probable[^]*paragraph 2/);
    const chains = await details.locator('.attribution').allInnerTexts();
    expect(chains[1]?.replace(/\s+/g, ' ')).toBe('Al-Hal Net through Malek al-Rifai through Russian forces');
    expect(await details.innerText()).toContain('Contested: 2 claims say so, 1 denies it');
    const reading = page.getByRole('region', { name: 'In the text' });
    expect(await reading.locator('mark.chosen').innerText()).toMatch(/doubts that Moscow/);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('language, theme and address', () => {
  test('a switch of language mirrors the page and moves no node; both are remembered', async () => {
    const { page, context } = await explorer.open();
    await selectInList(page, 'Russia');
    const before = await positions(page);
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.locator('html[dir=rtl][lang=ar]').waitFor();
    expect(await positions(page)).toEqual(before);
    expect(await selected(page)).toEqual({ entity: 'act:russia' });
    await page.getByRole('button', { name: 'داكن' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    await page.reload();
    await drawn(page);
    await page.locator('html[dir=rtl][data-theme=dark]').waitFor();
    expect(await positions(page)).toEqual(before);
    expect(await selected(page)).toEqual({ entity: 'act:russia' });
    await context.close();
  });

  test('the address gives the same picture to somebody else', async () => {
    const { page, context } = await explorer.open();
    await selectInList(page, 'ISIS');
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await page.waitForFunction(() => (window.shabaka?.shown().length ?? 0) > 18);
    const before = { ids: await shown(page), places: await positions(page) };
    await page.waitForFunction(() => location.hash.includes('select='));
    const hash = await hashOf(page);
    const other = await explorer.open({ lang: 'ar', path: `/${hash}` });
    expect(await shown(other.page)).toEqual(before.ids);
    expect(await positions(other.page)).toEqual(
      Object.fromEntries(
        Object.entries(before.places).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
      ),
    );
    await other.context.close();
    await context.close();
  });

  test('a broken address is said, and the opening picture shown', async () => {
    const { page, context } = await explorer.open({ path: '/#v=1&show=<script>' });
    await page.getByText('The link could not be read').first().waitFor();
    await context.close();
  });
});
