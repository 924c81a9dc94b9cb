import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { violationsInBoth } from '../support/axe.ts';
import { articleText } from '../support/article.ts';
import { hashOf, openExplorer, shown, type Explorer, type OpenPage } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

const buffer = articleText() ?? Buffer.alloc(0);
if (buffer.length === 0)
  console.warn('skipped: no copy of the article lies beside the project to be dropped');

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const saleh = 'act:zara-saleh';
const author = 'act:malek-rifai';

/** Relations on the canvas, when they have become these. */
async function drawnAre(page: Page, relations: readonly string[]): Promise<void> {
  const wanted = [...relations].sort();
  await page.waitForFunction(
    (ids) => JSON.stringify(window.shabaka?.drawn().relations.sort()) === JSON.stringify(ids),
    wanted,
  );
}

interface Subgraph {
  subgraph: { relations: { id: string }[] };
}

async function between(ids: string[], filter: Record<string, unknown>): Promise<string[]> {
  const query =
    'query($ids: [ID!]!, $filter: Filter) { subgraph(ids: $ids, filter: $filter) { relations { id } } }';
  const { subgraph } = await ask<Subgraph>(explorer.served.address, query, { ids, filter });
  return subgraph.relations.map(({ id }) => id);
}

interface Told {
  perspective: { nodes: { id: string }[] };
}

/** Both themes, without moving on. */
async function isAccessible(page: Page): Promise<void> {
  expect(await violationsInBoth(page)).toEqual([]);
}

const names = { en: ['Malek al-Rifai', 'Zara Saleh'], ar: ['مالك الرفاعي', 'زارا صالح'] } as const;

describe.each(['en', 'ar'] as const)('in %s', (lang: Language) => {
  const say = words[lang];
  let open: OpenPage;
  beforeAll(async () => {
    open = await explorer.open({ lang });
  });
  afterAll(() => open.context.close());

  test('the picture as one voice tells it holds what the API says it says, and offers the rest', async () => {
    const { page } = open;
    await page.locator('.perspective-button').click();
    const choice = page.getByRole('dialog', { name: say['perspective.title'] });
    await choice.getByRole('button', { name: names[lang][1] }).click();
    await isAccessible(page);
    await page.keyboard.press('Escape');
    const banner = page.locator('.banner');
    await drawnAre(page, await between(await shown(page), { speakers: [saleh], reported: false }));
    await page.locator('.perspective-button', { hasText: names[lang][1] }).waitFor();
    await isAccessible(page);
    await banner.getByRole('button').first().click();
    const query = 'query($speaker: ID!) { perspective(speaker: $speaker, first: 100) { nodes { id } } }';
    const { perspective } = await ask<Told>(explorer.served.address, query, { speaker: saleh });
    await drawnAre(
      page,
      perspective.nodes.map(({ id }) => id),
    );
    await banner.getByRole('button', { name: say['perspective.back'] }).click();
    await banner.waitFor({ state: 'detached' });
    await drawnAre(page, await between(await shown(page), {}));
  });

  test('two voices have a colour each, stand side by side, and come back by the link', async () => {
    const { page } = open;
    await page.locator('.perspective-button').click();
    const pair = page.locator('.perspective-pair select');
    await pair.nth(0).selectOption(author);
    await pair.nth(1).selectOption(saleh);
    await page.locator('.perspective-pair [type=submit]').click();
    await page.keyboard.press('Escape');
    await drawnAre(page, await between(await shown(page), { speakers: [author, saleh], reported: false }));
    const side = page.locator('.comparison');
    await side.locator('.comparison-side.a').first().waitFor();
    expect(await side.locator('.comparison-side.b').count()).toBeGreaterThan(0);
    expect(await page.locator('.legend .voice-line').count()).toBe(2);
    await isAccessible(page);
    // from a passage beside to its place in the text
    await side.locator('.comparison-side.b .link').first().click();
    await page.locator('.reading mark.chosen').first().waitFor();
    await page.waitForFunction(() => location.hash.includes('compare='));
    const other = await explorer.open({ lang, path: `/${await hashOf(page)}` });
    await other.page.locator('.banner').getByText(names[lang][0]).waitFor();
    await drawnAre(other.page, await page.evaluate(() => window.shabaka?.drawn().relations ?? []));
    await other.context.close();
    await page.locator('.banner').getByRole('button', { name: say['perspective.back'] }).click();
    await side.waitFor({ state: 'detached' });
  });

  test('the slider leaves what so many distinct origins say', async () => {
    const { page } = open;
    await page.locator('.origins input').fill('3');
    await drawnAre(page, await between(await shown(page), { minOrigins: 3 }));
    await page.locator('.origins input').fill('1');
    await drawnAre(page, await between(await shown(page), {}));
  });

  test.skipIf(buffer.length === 0)(
    'a dropped text is known by its hash, stays in this browser and is never sent',
    async () => {
      const { page, faults } = open;
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.postData() ?? ''));
      const choose = page.locator('.attach input[type=file]');
      await choose.setInputFiles({ name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('other') });
      await page.getByText(say['attach.other']).waitFor();
      await choose.setInputFiles({ name: 'text.txt', mimeType: 'text/plain', buffer });
      const text = page.locator('.reading-text.original[lang=ar][dir=rtl]');
      await text.waitFor();
      const paragraph = (await text.textContent()) ?? '';
      expect(buffer.toString('utf8').normalize('NFC')).toContain(paragraph);
      // from the passage to its edges, and from the edge to the passage
      await page.locator('.reading mark').first().click();
      await page.waitForFunction(() => JSON.stringify(window.shabaka?.selected())?.includes('rel:'));
      await page.locator('.details .claim .firmness button[aria-pressed]').first().click();
      await page.locator('.reading mark.chosen').first().waitFor();
      await isAccessible(page);
      await page.reload();
      await text.waitFor();
      expect(sent.filter((body) => body.includes(paragraph.slice(0, 40)))).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
});
