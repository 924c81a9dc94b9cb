import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { violations } from '../support/axe.ts';
import { openExplorer, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

interface Found {
  search: {
    edges: { node: { kind: 'ACTOR' | 'PLACE' | 'EVENT' | 'CONCEPT'; label: Record<Language, string> } }[];
  };
}

describe.each<Language>(['en', 'ar'])('suggestions, in %s', (lang) => {
  const say = words[lang];
  test('stand by kind, each under the name of its own, as what is typed finds them', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const text = lang === 'en' ? 'prison' : 'سجن';
    const query =
      'query($text: String!) { search(text: $text, first: 50) { edges { node { kind label { ar en } } } } }';
    const { search } = await ask<Found>(explorer.served.address, query, { text });
    const kindOf = new Map(search.edges.map(({ node }) => [node.label[lang], say[`kinds.${node.kind}`]]));
    await page.locator('#stage').focus();
    await page.keyboard.press('/');
    await page.locator('#search:focus').waitFor();
    await page.keyboard.type(text);
    const groups = page.locator('.search-list section, .search-list [role=group]');
    await expect.poll(() => groups.count()).toBeGreaterThan(1);
    const seen = await groups.evaluateAll((all) =>
      all.map((group) => ({
        kind: group.querySelector('.search-kind')!.textContent,
        // what else it is called comes after its name
        names: [...group.querySelectorAll('.search-item')].map(
          (item) => item.querySelector('.search-name bdi')!.textContent,
        ),
      })),
    );
    expect(new Set(seen.map(({ kind }) => kind)).size).toBe(seen.length);
    for (const { kind, names } of seen) {
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect([name, kindOf.get(name)]).toEqual([name, kind]);
    }
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
