import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FacetsDocument } from '../../client/api/generated/graphql.ts';
import { violations } from '../support/axe.ts';
import { entitiesOf } from '../support/entities-of.ts';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

/** Two voices and a place that this picture does not show. */
const [saleh, author, badia] = ['act:zara-saleh', 'act:malek-rifai', 'pla:badia'];
const shows = 'show=pla:hasakah;pla:sinaa-prison;act:isis;act:sdf';
const filter = (parts: object) => `&filter=${encodeURIComponent(JSON.stringify(parts))}`;

interface Asked {
  documentId?: string;
  variables?: { ids?: string[]; filter?: object };
}

/** Opens a link whose names wait until they are let through. */
async function opened(lang: Language, link: string, holds: (asked: Asked) => boolean) {
  const { page, context, faults } = await explorer.open({ lang });
  let let_ = () => {};
  const isLet = new Promise<void>((done) => (let_ = done));
  await page.route('**/graphql', async (route) => {
    if (holds(route.request().postDataJSON() as Asked)) await isLet;
    await route.continue();
  });
  await page.evaluate((hash) => history.replaceState(null, '', hash), `/#v=1&lang=${lang}&${shows}${link}`);
  await page.reload();
  await page.locator('.chip').first().waitFor();
  return { page, context, faults, letThrough: () => let_() };
}

/** What is seen and heard of whoever tells the picture, or is its filter. */
const said = async (page: Page) => {
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('.perspective-button, .chip, .banner, .compare-legend')].flatMap((one) => [
      one.textContent ?? '',
      one.getAttribute('aria-label') ?? '',
    ]),
  );
  return text.join(' \n').replaceAll(/[\u2066-\u2069]/g, '');
};
const anId = /\b(?:act|pla|evt|con):/;

describe.each<Language>(['en', 'ar'])('until their names have come, in %s', (lang) => {
  const say = words[lang];
  const named = async (id: string) => (await entitiesOf(explorer.served.address, [id])).get(id)!.label[lang];

  test.each([
    [
      'the voice that tells the picture',
      `&voice=${saleh}`,
      [saleh],
      ['banner', 'perspective-button', 'chip'],
    ],
    [
      'two voices side by side',
      `&compare=${saleh};${author}`,
      [saleh, author],
      ['banner', 'perspective-button', 'chip'],
    ],
    [
      'voices and places of a filter',
      filter({ speakers: [saleh], within: [badia] }),
      [saleh, badia],
      ['chip'],
    ],
  ])('%s is never said by its id, and then by its name', async (_, link, ids, places) => {
    const isOfNames = ({ variables }: Asked) =>
      !variables?.filter && (variables?.ids ?? []).some((id) => ids.includes(id));
    const { page, context, faults, letThrough } = await opened(lang, link, isOfNames);
    for (const place of places)
      await page
        .locator(`.${place}`, { hasText: new RegExp(`${say['busy.voice']}|${say['busy.entity']}`) })
        .first()
        .waitFor();
    expect(await said(page)).not.toMatch(anId);
    expect(await violations(page)).toEqual([]);
    letThrough();
    for (const id of ids) await expect.poll(() => said(page)).toContain(await named(id));
    for (const wait of ['busy.voice', 'busy.entity'] as const)
      await expect.poll(() => said(page)).not.toContain(say[wait]);
    expect(await said(page)).not.toMatch(anId);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a predicate and a source of a filter are never said by their ids either', async () => {
    const parts = { predicates: ['sympathised-with'], sources: ['alhal-2022-rifai'] };
    const isOfFacets = ({ documentId }: Asked) => documentId === FacetsDocument.__meta__!['hash'];
    const { page, context, letThrough } = await opened(lang, filter(parts), isOfFacets);
    const chips = page.locator('.chip', { hasText: say['busy.entity'] });
    await expect.poll(() => chips.count()).toBe(2);
    for (const id of [...parts.predicates, ...parts.sources]) expect(await said(page)).not.toContain(id);
    letThrough();
    await expect.poll(() => chips.count()).toBe(0);
    for (const id of [...parts.predicates, ...parts.sources]) expect(await said(page)).not.toContain(id);
    await context.close();
  });

  test('who is not in the graph is said by the id, which is all there is', async () => {
    const { page, context } = await opened(lang, '&voice=act:nobody-here', () => false);
    for (const place of ['banner', 'perspective-button', 'chip'])
      await page.locator(`.${place}`, { hasText: 'act:nobody-here' }).waitFor();
    await context.close();
  });
});
