import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { drawn, hashOf, openExplorer, positions, selected, type Explorer } from '../support/explorer.ts';
import { selectInList, words } from '../support/steps.ts';
import { isAt, press, story } from '../support/telling.ts';

let explorer: Explorer;
/** Somebody else's page: what it holds is told by who opens it. */
let held = '';
const host = createServer((_, response) => response.setHeader('content-type', 'text/html').end(held));
/** The same server under two names, of which only the first may show what is ours. */
const [news, other] = ['127.0.0.1', 'localhost'].map((name) => () => {
  const { port } = host.address() as AddressInfo;
  return `http://${name}:${port}`;
}) as [() => string, () => string];
beforeAll(async () => {
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  explorer = await openExplorer({ SHABAKA_FRAMES: news() });
});
afterAll(async () => {
  await explorer.close();
  host.close();
});

const title = (page: Page) => page.locator('.telling h1').innerText();
const places = (page: Page) => page.evaluate(() => ({ ...window.shabakaStory?.positions() }));
/** Waits until the step's picture stands, by one of its entities. */
const shows = (page: Page, id: string) =>
  page.waitForFunction((wanted) => window.shabakaStory?.drawn().entities.includes(wanted), id);
const swipe = (page: Page, from: number, to: number) =>
  page.evaluate(
    ([start, end]) => {
      const target = document.querySelector('.telling')!;
      const finger = (x: number) => new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
      const send = (type: string, x: number) =>
        target.dispatchEvent(new TouchEvent(type, { bubbles: true, changedTouches: [finger(x)] }));
      send('touchstart', start!);
      send('touchend', end!);
    },
    [from, to],
  );

test('a story is told by keys, clickers and swipes in both languages, and leaves the page as it was', async () => {
  const { page, context, faults } = await explorer.open();
  await selectInList(page, 'Russia');
  await page.waitForFunction(() => location.hash.includes('select='));
  const before = [await positions(page), await selected(page), await hashOf(page)];
  await page.getByRole('button', { name: 'Stories' }).click();
  await page.getByRole('button', { name: /12 steps/ }).click();
  await isAt(page, 1);
  await shows(page, 'act:zara-saleh');
  expect(await title(page)).toBe('One article, many voices');

  await press(page, 'ArrowRight', 2);
  await press(page, 'PageDown', 3);
  await shows(page, 'act:syrian-army');
  const third = await places(page);
  await press(page, ' ', 4);
  await shows(page, 'con:sham');
  // who is in both stays where it was
  expect((await places(page))['act:isis']).toEqual(third['act:isis']);
  expect(await page.evaluate(() => window.shabakaStory?.drawn().relations.length)).toBe(4);
  await press(page, 'PageUp', 3);
  await press(page, 'End', 12);
  await press(page, 'ArrowRight', 12);
  await press(page, 'Home', 1);
  await swipe(page, 400, 100);
  await isAt(page, 2);
  await page.keyboard.press('l');
  await page.locator('html[dir=rtl]').waitFor();
  await press(page, 'ArrowLeft', 3);
  await swipe(page, 100, 400);
  await isAt(page, 4);
  expect(await title(page)).toContain('هل تقاتل روسيا');
  expect(await violations(page)).toEqual([]);
  await press(page, 'ArrowRight', 3);
  await page.keyboard.press('l');
  await page.locator('html[dir=ltr]').waitFor();

  await page.keyboard.press('Escape');
  await page.locator('.telling').waitFor({ state: 'detached' });
  expect([await positions(page), await selected(page), await hashOf(page)]).toEqual(before);
  await page.goBack();
  await isAt(page, 3);
  await page.goForward();
  await page.locator('.telling').waitFor({ state: 'detached' });
  expect([await positions(page), await selected(page), await hashOf(page)]).toEqual(before);
  expect(faults).toEqual([]);
  await context.close();
});

test('a link to a step opens it; its sources and its picture can be looked into, and one key leads back', async () => {
  const { page, context, faults } = await explorer.open({ path: `/#story=${story}&step=4`, isEmpty: true });
  await isAt(page, 4);
  await shows(page, 'con:sham');
  const asTold = await places(page);
  const footnotes = page.locator('.telling-sources li');
  expect((await footnotes.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/1 .*Russian forces.*, as carried by .*Malek al-Rifai.*, paragraphs 3 and 4/),
    expect.stringMatching(/2 .*Malek al-Rifai.*, own voice, denies it, paragraph 2/),
    expect.stringMatching(/3 .*Unnamed analysts.*paragraph 2/),
  ]);
  expect(await violations(page)).toEqual([]);
  await footnotes.first().getByRole('button').click();
  await page.locator('.telling-evidence .claim').first().waitFor();
  expect(await page.locator('.telling-evidence .claim').count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.locator('.telling-caption').waitFor();

  const at = await page.evaluate(() => window.shabakaStory?.locate('act:isis'));
  await page.mouse.click(at!.x, at!.y);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await page.waitForFunction(() => (window.shabakaStory?.shown().length ?? 0) > 4);
  await page.getByRole('button', { name: 'Back to the step' }).click();
  await page.waitForFunction(() => window.shabakaStory?.shown().length === 4);
  expect(await places(page)).toEqual(asTold);
  await isAt(page, 4);
  // the page beneath has its opening picture
  await page.keyboard.press('Escape');
  await drawn(page);
  expect(faults).toEqual([]);
  await context.close();
});

test('a step shows its map or its timeline beside the network, and what is pressed there opens', async () => {
  const { page, context, faults } = await explorer.open({ path: `/#story=${story}&step=2`, isEmpty: true });
  await isAt(page, 2);
  const drawnIn = (picture: string, text: string) =>
    page.locator(`.telling-drawn[data-picture=${picture}] text`, { hasText: text });
  await drawnIn('map', 'Cyprus').waitFor();
  await drawnIn('map', 'Syrian Badia').click();
  await page.locator('.telling-evidence h2', { hasText: 'Syrian Badia' }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.telling-caption').waitFor();
  expect(await violations(page)).toEqual([]);
  // who has the network in one step and in the next finds it where it was
  await press(page, 'ArrowRight', 3);
  await shows(page, 'act:syrian-army');
  await page.locator('.telling-drawn').waitFor({ state: 'detached' });
  await page.keyboard.press('l');
  await page.locator('html[dir=rtl]').waitFor();
  await page.evaluate((address) => {
    location.hash = address;
  }, `#story=${story}&step=10`);
  await isAt(page, 10);
  await drawnIn('timeline', 'كانون الثاني').first().waitFor();
  expect(await page.locator('.telling-drawn rect:not(.plate)').count()).toBe(2);
  await page.getByRole('list', { name: words.ar['story.pictured'] }).locator('li').first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('a story becomes slides that can be edited, each with its caption, its sources and what is spoken', async () => {
  const { page, context, faults } = await explorer.open({ path: `/#story=${story}&step=2`, isEmpty: true });
  await isAt(page, 2);
  await page.locator('.telling').hover();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: words.en['story.save'] })
      .click()
      .then(() => page.getByRole('menuitem', { name: words.en['story.save-pptx'] }).click()),
  ]);
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  const texts = async (path: string) =>
    [...((await zip.file(path)?.async('string')) ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(
      ([, text]) => text!,
    );
  for (let number = 1; number <= 12; number += 1) {
    const slide = await texts(`ppt/slides/slide${number}.xml`);
    expect(slide.filter((text) => text.includes(`${number} / 12`))).toHaveLength(1);
    expect(slide.filter((text) => text.startsWith('[1] '))).toHaveLength(1);
    expect((await texts(`ppt/notesSlides/notesSlide${number}.xml`)).join('').length).toBeGreaterThan(20);
  }
  expect(zip.file('ppt/slides/slide13.xml')).toBeNull();
  const fourth = await zip.file('ppt/slides/slide4.xml')?.async('string');
  expect(fourth).toContain('[2] Malek al-Rifai, own voice, denies it, paragraph\u00a02');
  expect(fourth?.match(/<p:cxnSp>/g)?.length).toBeGreaterThan(2);
  // who listens meanwhile stays where they were
  await isAt(page, 2);
  expect(faults).toEqual([]);
  await context.close();
});

test('code from the page shows a picture and a story in a page elsewhere, with no key, and in no page unnamed', async () => {
  // of the page elsewhere, and of the frames that it may not have
  const expects = new RegExp(`^request to (?:${news()}|${other()})|frame-ancestors`);
  const { page, context, faults } = await explorer.open({ expects });
  const codeFrom = async (menu: string, where: Page | ReturnType<Page['locator']>) => {
    await where.getByRole('button', { name: menu }).click();
    await page.getByRole('menuitem', { name: words.en['embed.open'] }).click();
    const code = await page.getByRole('textbox', { name: words.en['embed.code'] }).inputValue();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    return code;
  };
  await page.waitForFunction(() => location.hash.includes('show='));
  const picture = await codeFrom(words.en['copy.title'], page);
  await page.evaluate((address) => {
    location.hash = address;
  }, `#story=${story}&step=4`);
  await isAt(page, 4);
  await page.locator('.telling').hover();
  const told = await codeFrom(words.en['story.save'], page.locator('.telling'));
  await isAt(page, 4);
  expect(faults).toEqual([]);

  const sent: (string | undefined)[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('/graphql'))
      void request.allHeaders().then(({ cookie, authorization }) => sent.push(cookie ?? authorization));
  });
  held = `<!doctype html><title>News</title>${picture}${told}`;
  const reader = await context.newPage();
  reader.setDefaultTimeout(60_000);
  await reader.goto(news());
  const [pictured, telling] = [0, 1].map((nth) => reader.frameLocator('iframe').nth(nth));
  await telling!.locator('.telling-caption').waitFor();
  await telling!.getByRole('button', { name: words.en['story.next'] }).click();
  await telling!.locator('.telling-place', { hasText: '5 / 12' }).waitFor();
  for (const name of ['story.save', 'story.leave', 'presenter.open'] as const)
    expect(await telling!.getByRole('button', { name: words.en[name] }).count()).toBe(0);
  await telling!.locator('.telling-sources button').first().click();
  await telling!.locator('.telling-evidence .claim').first().waitFor();
  const list = pictured!.getByRole('region', { name: words.en['list.title'] });
  await list
    .getByRole('button', { name: /^Russia/ })
    .first()
    .focus();
  await reader.keyboard.press('Enter');
  await pictured!
    .getByRole('region', { name: words.en['panel.details'] })
    .getByRole('heading')
    .first()
    .waitFor();
  // no header, no editor, nothing to save
  expect(await pictured!.locator('header.header, .copy, .views').count()).toBe(0);
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.filter((one) => one !== undefined)).toEqual([]);

  await reader.goto(other());
  await expect
    .poll(() => reader.frames().filter((frame) => frame.url().startsWith('chrome-error:')).length, {
      timeout: 20_000,
    })
    .toBe(2);
  await context.close();
});
