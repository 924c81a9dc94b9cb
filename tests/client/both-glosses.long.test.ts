import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { violations } from '../support/axe.ts';
import { openExplorer, selected, type Explorer } from '../support/explorer.ts';
import { openContested, words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

interface Glosses {
  relation: { claims: { nodes: { gloss: Record<Language, string> }[] } };
}

describe.each<Language>(['en', 'ar'])('a claim, in %s', (lang) => {
  const say = words[lang];
  const other = lang === 'en' ? 'ar' : 'en';

  test('is told in the other language too when it is asked for, in its own direction, one claim at a time', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    await openContested(page, lang);
    const { relation: id } = (await selected(page)) as { relation: string };
    const query = 'query($id: ID!) { relation(id: $id) { claims(first: 50) { nodes { gloss { ar en } } } } }';
    const { relation } = await ask<Glosses>(explorer.served.address, query, { id });
    const glosses = relation.claims.nodes.map(({ gloss }) => gloss);
    const cards = page.locator('.details .claim');
    await expect.poll(() => cards.count()).toBe(glosses.length);
    const card = cards.first();
    const own = await card.locator('.gloss').innerText();
    const both = glosses.find((gloss) => gloss[lang] === own)!;
    expect(both[other]).not.toBe(own);
    const button = card.getByRole('button', { name: say['claim.other'] });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    const second = card.locator(`.gloss[lang=${other}][dir=${other === 'ar' ? 'rtl' : 'ltr'}]`);
    await second.waitFor();
    expect(await second.innerText()).toBe(both[other]);
    expect(await card.locator('.gloss').first().innerText()).toBe(own);
    expect(await page.locator('.details .gloss').count()).toBe(glosses.length + 1);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await second.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });
});
