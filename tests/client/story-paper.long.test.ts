import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';
import { isAt, story } from '../support/telling.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

type Text = Record<Language, string>;
interface Told {
  sources: { nodes: { title: Text }[] };
  story: { steps: { title: Text; caption: Text; footnotes: unknown[] }[] };
}
const query = `{ sources(first: 1) { nodes { title { ar en } } }
  story(id: "${story}") { steps { title { ar en } caption { ar en } footnotes { number } } } }`;

/** The browser's own window can't be reached from here: this is what it tells the page. */
const tell = (page: Page, event: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => void dispatchEvent(new Event(name)), event);

/** What is seen on paper: how much of the page itself, which tools, and how dark the letters are. */
async function onPaper(page: Page, letters: string) {
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate((of) => {
    const isSeen = (element: Element) => element.checkVisibility();
    const printed = document.querySelector('.printed')!;
    const { color } = getComputedStyle(printed.shadowRoot!.querySelector(of)!);
    return {
      ours: [...document.body.querySelectorAll('*')].filter(isSeen).filter((one) => one !== printed).length,
      tools: [...printed.shadowRoot!.querySelectorAll('.tools, .list, .panel')].filter(isSeen).length,
      // also of a page that is dark
      isDark: Number(/\d+/.exec(color)) < 80,
    };
  }, letters);
  await page.emulateMedia({ media: 'screen' });
  return seen;
}

test.each([
  ['en', 4, '.telling-canvas'],
  ['ar', 2, '.telling-drawn[data-picture=map] svg'],
] as const)(
  'a story that is printed in %s gives step %i on one white sheet, with its picture and who says so, without tools',
  async (lang, number, picture) => {
    const path = `/#story=${story}&step=${number}`;
    const { page, context, faults } = await explorer.open({ lang, theme: 'dark', path, isEmpty: true });
    const { sources, story: whole } = await ask<Told>(explorer.served.address, query);
    const step = whole.steps[number - 1]!;
    await isAt(page, number);
    await page.locator(picture).waitFor();
    const sheet = page.locator('.printed');
    const origin = sheet.locator('.below', { hasText: sources.nodes[0]!.title[lang] });
    await expect
      .poll(async () => {
        await tell(page, 'afterprint');
        await tell(page, 'beforeprint');
        return [await origin.count(), (await sheet.locator('.picture text').count()) > 3];
      })
      .toEqual([1, true]);
    expect(await page.title()).toBe(step.title[lang]);
    expect(await sheet.locator('.where').textContent()).toContain(`${number} / 12`);
    expect(await sheet.locator('.step h2').textContent()).toBe(step.title[lang]);
    // [1] is a raised number there
    const caption = step.caption[lang].replace(/\[(\d{1,2})\]/g, '$1');
    expect(await sheet.locator('.caption').textContent()).toBe(caption);
    expect(await sheet.locator('.sources li').count()).toBe(step.footnotes.length);

    expect(await onPaper(page, '.step h2')).toEqual({ ours: 0, tools: 0, isDark: true });
    await tell(page, 'afterprint');
    expect(await sheet.count()).toBe(0);
    expect(await page.title()).toBe(words[lang]['app.title']);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test.each(['en', 'ar'] as const)(
  'while a story is opening, or did not come, paper says so in %s, without the page beneath',
  async (lang) => {
    const expects = /ERR_FAILED/;
    const { page, context, faults } = await explorer.open({ lang, theme: 'dark', expects });
    const say = words[lang];
    let letGo = () => {};
    const isHeld = new Promise<void>((done) => (letGo = done));
    await page.route('**/graphql', (route) => isHeld.then(() => route.abort()));
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `story=${story}&step=2`);
    const printed = async (wait: string) => {
      await page.locator('.telling.waiting', { hasText: wait }).waitFor();
      await tell(page, 'beforeprint');
      expect(await page.locator('.printed article').innerText()).toContain(wait);
      expect(await onPaper(page, 'section p')).toEqual({ ours: 0, tools: 0, isDark: true });
      await tell(page, 'afterprint');
      expect(await page.locator('.printed').count()).toBe(0);
    };
    await printed(say['story.opening']);
    letGo();
    await printed(say['failure.network']);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test.each(['en', 'ar'] as const)(
  'the window of who presents gives all steps with what to say on white paper, in %s',
  async (lang) => {
    const path = `/#story=${story}&step=2`;
    const { page, context, faults } = await explorer.open({ lang, theme: 'dark', path, isEmpty: true });
    const { story: whole } = await ask<Told>(explorer.served.address, query);
    await isAt(page, 2);
    await page.locator('.telling').hover();
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: words[lang]['presenter.open'] }).click();
    const presenter = await opened;
    await presenter.locator('.presenter-next h3').waitFor();
    await tell(presenter, 'beforeprint');
    const sections = presenter.locator('.printed section');
    expect(await sections.locator('h2').allTextContents()).toEqual(
      whole.steps.map(({ title }) => title[lang]),
    );
    expect(await sections.nth(1).innerText()).toContain(whole.steps[1]!.caption[lang]);
    expect(await onPaper(presenter, 'section h2')).toEqual({ ours: 0, tools: 0, isDark: true });
    await tell(presenter, 'afterprint');
    expect(await presenter.locator('.printed').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  },
);
