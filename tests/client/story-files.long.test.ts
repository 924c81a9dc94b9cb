import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProcess } from '../support/app-process.ts';
import { ask } from '../support/ask.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { inkIn } from '../support/ink.ts';
import { words, type Language } from '../support/steps.ts';
import { isInstalled } from '../support/program.ts';
import { story } from '../support/telling.ts';

const folder = mkdtempSync(join(tmpdir(), 'shabaka-files-'));
let explorer: Explorer;
let browser: Browser;
beforeAll(async () => {
  explorer = await openExplorer();
  browser = await launchBrowser();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
  await explorer.close();
});

/** Runs the command; gives the paths that it wrote. */
async function exported(...parameters: string[]): Promise<string[]> {
  const asked = ['story', story, '--at', explorer.served.address, '--out', folder, ...parameters];
  const command = startProcess('client/export/main.ts', asked, {});
  const { code } = await command.ended;
  const printed = command.printed();
  expect(code, printed).toBe(0);
  return printed.split('\n').filter((line) => line.startsWith(folder));
}

type Step = Record<'title' | 'caption', Record<Language, string>>;

/** What the steps say, as the server has it. */
async function steps(): Promise<Step[]> {
  const query = `{ story(id: "${story}") { steps { title { ar en } caption { ar en } } } }`;
  return (await ask<{ story: { steps: Step[] } }>(explorer.served.address, query)).story.steps;
}

/** What is seen of the file in its present language. */
const seen = (page: Page, selector: string) => page.locator(`.tongue:not([hidden]) ${selector}`);
const step = '.step:not([hidden])';
const isAt = (page: Page, number: number) =>
  seen(page, '.tools .place')
    .filter({ hasText: new RegExp(`^${number} / 12$`) })
    .waitFor();

/** The file from the disk, with no network; whatever it asks for or complains of is a fault. */
async function openFile(path: string, hash = '', width = 1440) {
  const context = await browser.newContext({ offline: true, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`request to ${request.url()}`);
  });
  await page.goto(`${pathToFileURL(path).href}${hash}`);
  return { page, context, faults };
}

describe('one file of a story', () => {
  let path = '';
  beforeAll(async () => {
    [path = ''] = await exported('--to', 'html');
  });

  test('tells all steps in both languages from the disk, by keys, with nothing but itself', async () => {
    const told = await steps();
    const { page, context, faults } = await openFile(path);
    for (const language of ['en', 'ar'] as const) {
      if (language === 'ar') await page.keyboard.press('l');
      await page.locator(`html[lang=${language}]`).waitFor();
      await page.keyboard.press('Home');
      for (const [nth, { title, caption }] of told.entries()) {
        await isAt(page, nth + 1);
        expect(await seen(page, `${step} h2`).textContent()).toBe(title[language]);
        // [1] is a raised number there
        const shown = caption[language].replace(/\[(\d{1,2})\]/g, '$1');
        expect(await seen(page, `${step} .caption`).textContent()).toBe(shown);
        expect(await seen(page, `${step} .sources li`).count()).toBeGreaterThan(0);
        expect(await seen(page, `${step} .picture text`).count()).toBeGreaterThan(1);
        // sources, day and state of the data
        expect(await seen(page, `${step} .below`).innerText()).toMatch(/[0-9a-f]{8}/);
        await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      }
      await isAt(page, 12);
      await page.keyboard.press('PageUp');
      await isAt(page, 11);
      await page.keyboard.press('End');
      await isAt(page, 12);
    }
    await page.evaluate(() => document.fonts.ready.then(() => null));
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
      // two scripts, of each three weights
      .toBe(6);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('draws every letter of it, in both languages', async () => {
    const { page, context } = await openFile(path);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const drawn = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [96, 96];
      const pen = canvas.getContext('2d', { willReadFrequently: true })!;
      pen.font = `48px ${getComputedStyle(document.body).fontFamily}`;
      const look = (text: string) => {
        pen.clearRect(0, 0, 96, 96);
        pen.fillText(text, 20, 64);
        return pen.getImageData(0, 0, 96, 96).data.join();
      };
      const all = new Set(document.querySelector('main')!.textContent);
      // marks are drawn on something; space and what only directs are not drawn at all
      const isMark = (letter: string) => /\p{M}/u.test(letter);
      const letters = [...all].filter((letter) => !/[\p{Z}\p{C}]/u.test(letter));
      const missing = (letter: string) =>
        isMark(letter)
          ? look(`\u0628${letter}`) === look('\u0628') || look(`\u0628${letter}`) === look('\u0628\uf8fe')
          : look(letter) === look('\uf8fe') || look(letter) === look('\u0020');
      return {
        count: letters.length,
        missing: letters.filter(missing),
        // of a letter that nobody has it is known what it looks like
        isTold: missing('\uf8fd'),
      };
    });
    expect(drawn.isTold).toBe(true);
    expect(drawn.count).toBeGreaterThan(80);
    expect(drawn.missing).toEqual([]);
    await context.close();
  });

  test('opens who says so behind a line, a mark and a footnote, and is fit for everybody', async () => {
    const { page, context, faults } = await openFile(path, '#step=4&language=en');
    await isAt(page, 4);
    expect(await violations(page)).toEqual([]);
    const panel = seen(page, '.panel');
    await seen(page, `${step} .sources button`).first().click();
    await panel.locator('.claim').first().waitFor();
    expect(await panel.locator('.claim').count()).toBe(2);
    expect(await panel.innerText()).toMatch(/Al-Hal Net .*Malek al-Rifai .*Russian forces/s);
    expect(await panel.innerText()).toContain('paragraph 3');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    // whoever came by a key goes on from where they were
    expect(await page.evaluate(() => document.activeElement?.closest('.sources') !== null)).toBe(true);

    await seen(page, `${step} .picture text`).filter({ hasText: 'fights' }).click();
    await panel.locator('h2').filter({ hasText: 'Contested' }).waitFor();
    expect(await panel.locator('.claim').count()).toBeGreaterThan(2);
    await panel.getByRole('button', { name: words.en['story.resume'] }).click();
    await seen(page, `${step} .picture text`)
      .filter({ hasText: /^ISIS$/ })
      .click();
    await panel.locator('.own button').first().click();
    await panel.locator('.claim').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await isAt(page, 5);
    await panel.waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
    await context.close();

    const phone = await openFile(path, '#step=4&language=ar', 390);
    await isAt(phone.page, 4);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await phone.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(phone.page)).toEqual([]);
    expect(phone.faults).toEqual([]);
    await phone.context.close();
  });
});

/** Why PDF files can't be read here, or null. */
const noReader = isInstalled('pdftotext', '-v')
  ? null
  : 'pdftotext is not installed (poppler-utils), so no PDF was read';
if (noReader) console.warn(noReader);

/** The letters of a text in their order, without what marks vowels, space and direction. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const pagesOf = (path: string) =>
  execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1).map(letters);

describe.skipIf(noReader !== null)('a PDF of a story', () => {
  test.each(['en', 'ar'] as const)(
    'is a page a step, read in the order of reading, in %s',
    async (language) => {
      const [path = ''] = await exported('--to', 'pdf', '--language', language);
      const told = await steps();
      const pages = pagesOf(path);
      // after the steps come all claims
      expect(pages.length).toBeGreaterThan(told.length);
      for (const [nth, { title, caption }] of told.entries())
        // lines of the picture may stand between those of the caption, words stay whole
        for (const word of `${title[language]} ${caption[language].replace(/\[\d+\]/g, ' ')}`.split(/\s+/u))
          expect(pages[nth], `step ${nth + 1}`).toContain(letters(word));
      const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      // name, kind, encoding; whether the file holds it, and only what is used of it
      for (const font of fonts) expect(font).toMatch(/IBMPlexSans.* yes yes yes /);
    },
  );

  test('is what the page prints too, of a story and of the picture', async () => {
    const { page, context, faults } = await explorer.open({ path: `/#story=${story}&step=2`, isEmpty: true });
    // the browser's own window can't be reached from here: what it would get is written by other means
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const printed = async (name: string) => {
      await page.waitForFunction(() => document.querySelector('.printed') !== null);
      const path = join(folder, name);
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.waitForFunction(() => document.querySelector('.printed') === null);
      return pagesOf(path);
    };
    await page.locator('.telling-caption').waitFor();
    await page.locator('.telling').hover();
    await page.getByRole('button', { name: words.en['story.save'] }).click();
    await page.getByRole('menuitem', { name: words.en['story.save-pdf'] }).click();
    const pages = await printed('page.pdf');
    const told = await steps();
    expect(pages.length).toBeGreaterThan(told.length);
    told.forEach(({ title }, nth) => expect(pages[nth]).toContain(letters(title.en)));

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.en['copy.title'] }).click();
    await page.getByRole('menuitem', { name: words.en['save.open'] }).click();
    const dialog = page.getByRole('dialog', { name: words.en['save.title'] });
    await dialog.getByRole('radio', { name: words.en['save.pdf'] }).check();
    await dialog.getByRole('button', { name: words.en['save.do'], exact: true }).click();
    const [picture, ...more] = await printed('picture.pdf');
    expect(more).toEqual([]);
    expect(picture).toContain('Russia');
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('pictures of the steps are as many files, each with its letters, and a story that is not there is named with those that are', async () => {
  const pictures = await exported('--to', 'png', '--language', 'ar');
  expect(pictures).toHaveLength(12);
  const page = await browser.newPage();
  for (const path of pictures) {
    // where the title stands
    const inked = await inkIn(page, readFileSync(path), { top: 60, height: 90 });
    expect(inked, path).toBeGreaterThan(500);
  }
  await page.close();
  const asked = ['story', 'story:none', '--to', 'html', '--at', explorer.served.address];
  const command = startProcess('client/export/main.ts', asked, {});
  expect((await command.ended).code).toBe(1);
  expect(command.printed()).toContain(`There is no story "story:none". There are: ${story}`);
});

test('the network is made a file without a screen, too, as a link has it', async () => {
  const picture = '#v=1&lang=en&show=act:russia@-150,0;act:isis@150,0';
  const asked = ['network', '--to', 'svg', '--language', 'ar', '--picture', picture, '--out', folder];
  const command = startProcess('client/export/main.ts', [...asked, '--at', explorer.served.address], {});
  expect((await command.ended).code, command.printed()).toBe(0);
  const svg = readFileSync(join(folder, 'network.ar.svg'), 'utf8');
  const labels = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ''),
  );
  expect(labels).toEqual(expect.arrayContaining(['روسيا', 'داعش']));
  expect(labels).not.toContain('سوريا');
});
