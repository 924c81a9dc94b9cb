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
    // the browser's own window can't be reached from here: this is what it tells the page, and then how it looks
    const tell = (event: 'beforeprint' | 'afterprint') =>
      page.evaluate((name) => void dispatchEvent(new Event(name)), event);
    const sheet = page.locator('.printed');
    const origin = sheet.locator('.below', { hasText: sources.nodes[0]!.title[lang] });
    await expect
      .poll(async () => {
        await tell('afterprint');
        await tell('beforeprint');
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

    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const isSeen = (element: Element) => element.checkVisibility();
      const printed = document.querySelector('.printed')!;
      return {
        ours: [...document.body.querySelectorAll('*')].filter(isSeen).filter((one) => one !== printed).length,
        tools: [...printed.shadowRoot!.querySelectorAll('.tools, .list, .panel')].filter(isSeen).length,
        ink: getComputedStyle(printed.shadowRoot!.querySelector('.step h2')!).color,
      };
    });
    expect(seen).toMatchObject({ ours: 0, tools: 0 });
    // dark letters, also of a page that is dark
    const [red = 255] = /\d+/.exec(seen.ink)!.map(Number);
    expect(red).toBeLessThan(80);
    await page.emulateMedia({ media: 'screen' });
    await tell('afterprint');
    expect(await sheet.count()).toBe(0);
    expect(await page.title()).toBe(words[lang]['app.title']);

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(faults).toEqual([]);
    await context.close();
  },
);
