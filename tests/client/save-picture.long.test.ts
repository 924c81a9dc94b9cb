import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { inkIn } from '../support/ink.ts';
import { openSaving, saved } from '../support/saved-picture.ts';
import { words } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const title = '<b>One & "two"</b> سجن';

describe.each(['en', 'ar'] as const)('the picture becomes a file, in %s', (lang) => {
  test('of each form, which says what the canvas shows, in letters that it brings along', async () => {
    const opened = await explorer.open({ lang });
    const { page, context, faults } = opened;
    const labels = await page.evaluate(async (language) => {
      const ids = window.shabaka!.drawn().entities;
      const query = `{ subgraph(ids: ${JSON.stringify(ids)}) { entities { label { ${language} } } } }`;
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body });
      const { data } = (await answer.json()) as {
        data: { subgraph: { entities: { label: Record<string, string> }[] } };
      };
      return data.subgraph.entities.map(({ label }) => label[language]!);
    }, lang);
    expect(labels.length).toBeGreaterThan(10);

    // a page of its own, because one that the server sends reads no styles that stand in a document
    const reader = await context.newPage();
    const svg = (await saved(opened, lang, 'svg', title)).toString();
    const read = await reader.evaluate((text) => {
      const document_ = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = (name: string) => [...document_.querySelectorAll(name)].map((node) => node.textContent);
      return {
        texts: all('text'),
        elements: all('b, script, a, image, foreignObject'),
        faults: all('parsererror'),
      };
    }, svg);
    expect(read).toMatchObject({ elements: [], faults: [] });
    expect(read.texts).toContain(title);
    // what the canvas does not name for want of room the file does not name either
    const named = labels.filter((label) => read.texts.includes(label));
    expect(named.length).toBeGreaterThan(labels.length * 0.7);
    expect(svg).not.toMatch(/(href|src|url)[=(]["']?https?:/);
    expect(svg.match(/url\(data:font\/woff2;base64,/g)?.length).toBeGreaterThan(2);

    const png = await saved(opened, lang, 'png-2', title);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1800]);

    const slides = await JSZip.loadAsync(await saved(opened, lang, 'pptx', title));
    const slide = (await slides.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
    const paragraphs = await reader.evaluate((text) => {
      const read_ = new DOMParser().parseFromString(text, 'text/xml');
      return [...read_.getElementsByTagName('a:p')].map((node) =>
        [...node.getElementsByTagName('a:t')].map((run) => run.textContent).join(' '),
      );
    }, slide);
    // an English slide does without the marks that keep a name's direction apart: some programs draw them
    const marks = lang === 'en' ? /[\u2068\u2069]/g : /(?!)/;
    expect(paragraphs).toEqual(read.texts.map((text) => text?.replace(marks, '')));
    expect(slide.match(/<p:cxnSp>/g)?.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test.each(['en', 'ar'] as const)(
  'map and timeline are in the file as they stand beside the network, or alone, in %s',
  async (lang) => {
    const opened = await explorer.open({ lang });
    const { page, context, faults } = opened;
    const drawn = async () => {
      const dialog = await openSaving(opened, lang);
      const box = dialog.getByRole('checkbox', { name: words[lang]['save.beside'] });
      return { dialog, box };
    };
    const save = (dialog: Locator) =>
      dialog.getByRole('button', { name: words[lang]['save.do'], exact: true });
    /** Which pictures a saved file has, by what each alone says. */
    const pictures = async (dialog: Locator) => {
      await expect.poll(() => save(dialog).isEnabled(), { timeout: 15_000 }).toBe(true);
      const [download] = await Promise.all([page.waitForEvent('download'), save(dialog).click()]);
      await dialog.waitFor({ state: 'hidden' });
      const svg = readFileSync(await download.path(), 'utf8');
      // what is long stands in several lines
      const told = svg.replaceAll(/(?:<[^>]*>|\s)+/g, ' ');
      const says = { network: 'kind.ACTOR', map: 'map.borders', timeline: 'legend.soft' } as const;
      return Object.entries(says).flatMap(([name, id]) => (told.includes(words[lang][id]) ? [name] : []));
    };
    const put = page.getByRole('toolbar', { name: words[lang]['split.pictures'] });
    const alone = await drawn();
    expect(await alone.box.isChecked()).toBe(false);
    expect(await pictures(alone.dialog)).toEqual(['network']);

    // what was opened beside it comes along unless it is unwanted
    await put.getByRole('button', { name: words[lang]['split.map'] }).click();
    await page.locator('.map-area').first().waitFor({ state: 'attached' });
    const whole = await drawn();
    expect(await whole.box.isChecked()).toBe(true);
    expect(await pictures(whole.dialog)).toEqual(['network', 'map', 'timeline']);

    await put.getByRole('button', { name: words[lang]['split.network'] }).click();
    await page.waitForFunction(() => location.hash.includes('split=map,timeline/strip'));
    const rest = await drawn();
    expect(await rest.box.count()).toBe(0);
    expect(await pictures(rest.dialog)).toEqual(['map', 'timeline']);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test.each(['en', 'ar'] as const)(
  'a page that is printed is the picture with title, legend and sources on one white sheet, without tools, in %s',
  async (lang) => {
    const { page, context, faults } = await explorer.open({ lang, theme: 'dark' });
    const say = words[lang];
    const { address } = explorer.served;
    const ids = await page.evaluate(() => window.shabaka!.drawn().entities);
    const { sources, subgraph } = await origin(address, ids);
    // the browser's own window can't be reached from here: this is what it tells the page, and then how it looks
    const tell = (event: 'beforeprint' | 'afterprint') =>
      page.evaluate((name) => void dispatchEvent(new Event(name)), event);
    const onPaper = () =>
      page.evaluate(() => {
        const sheet = document.querySelector('.printed')?.shadowRoot?.querySelector('svg');
        return [...(sheet?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
      });
    const title = sources.nodes[0]!.title[lang];
    await expect
      .poll(async () => {
        await tell('afterprint');
        await tell('beforeprint');
        return (await onPaper()).filter((text) => text.includes(title)).length;
      })
      .toBe(2);
    const before = await page.title();
    expect(before).toBe(title);
    const texts = await onPaper();
    const told = texts.join('\n');
    for (const kind of ['ACTOR', 'PLACE', 'EVENT', 'CONCEPT'] as const)
      expect(texts).toContain(say[`kind.${kind}`]);
    expect(texts).toContain(say['line.CONTESTED']);
    expect(told).toContain(say['save.everyone']);
    const labels = subgraph.entities.map(({ label }) => label[lang]);
    expect(labels.filter((label) => texts.includes(label)).length).toBeGreaterThan(ids.length * 0.4);

    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(
      () =>
        [...document.body.querySelectorAll('*')].filter(
          (element) => !element.matches('.printed') && element.checkVisibility(),
        ).length,
    );
    expect(seen).toBe(0);
    // dark letters on white, also of a page that is dark
    const reader = await context.newPage();
    const png = await page.screenshot();
    expect(await inkIn(reader, png, { top: 0, height: 400 })).toBeGreaterThan(1000);
    expect(await inkIn(reader, png, { top: 0, height: 4 })).toBe(0);
    await reader.close();
    await page.emulateMedia({ media: 'screen' });
    await tell('afterprint');
    expect(await page.locator('.printed').count()).toBe(0);
    expect(await page.title()).toBe(say['app.title']);
    await page.getByRole('button', { name: say['copy.title'] }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(faults).toEqual([]);
    await context.close();
  },
);

interface Origin {
  sources: { nodes: { title: Record<'en' | 'ar', string> }[] };
  subgraph: { entities: { label: Record<'en' | 'ar', string> }[] };
}

async function origin(address: string, ids: readonly string[]): Promise<Origin> {
  const query = `query($ids: [ID!]!) {
    sources(first: 1) { nodes { title { ar en } } } subgraph(ids: $ids) { entities { label { ar en } } } }`;
  return ask<Origin>(address, query, { ids });
}
