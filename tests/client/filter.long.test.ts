import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { violations } from '../support/axe.ts';
import { entitiesOf } from '../support/entities-of.ts';
import { openExplorer, shown, type Explorer, type OpenPage } from '../support/explorer.ts';
import { leftBy } from '../support/left.ts';
import { told, words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

type Filter = Record<string, unknown>;

const seen = (page: Page) =>
  page.evaluate(() => {
    const { entities = [], relations = [] } = window.shabaka?.drawn() ?? {};
    return { entities: entities.toSorted(), relations: relations.toSorted() };
  });
/** What the address says that the filter is. */
const filterOf = async (page: Page): Promise<Filter> =>
  JSON.parse(
    await page.evaluate(() => decodeURIComponent(/filter=([^&]*)/.exec(location.hash)?.[1] ?? '{}')),
  ) as Filter;
/** Without the signs that keep names of another direction apart. */
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const chips = async (page: Page) =>
  (await page.locator('.chips .chip').allInnerTexts()).map((text) => plain(text).trim());

describe.each<Language>(['en', 'ar'])('in %s', (lang) => {
  const say = words[lang];
  let open: OpenPage;
  let all: Awaited<ReturnType<typeof seen>>;
  let ids: string[];
  beforeAll(async () => {
    open = await explorer.open({ lang });
    ids = await shown(open.page);
    all = await seen(open.page);
  });
  afterAll(() => open.context.close());

  const section = (part: string) =>
    open.page.locator('.filter-section').filter({
      has: open.page
        .getByText(say[`filter.${part}` as 'filter.time'], { exact: true })
        .and(open.page.locator('.filter-title')),
    });
  async function opened(part: string): Promise<Locator> {
    const found = section(part);
    const isOpen = await found.evaluate((details: HTMLDetailsElement) => details.open);
    if (!isOpen) await found.locator('summary').click();
    return found;
  }
  /** The first choice that leaves something and not all: what it is called, how many it says that it leaves, and a press on it. */
  async function narrowing(part: string) {
    const choices = (await opened(part)).locator('.filter-option');
    await choices.first().waitFor();
    for (const choice of await choices.all()) {
      const count = Number(await choice.locator('.legend-count').innerText());
      if (count > 0 && count < all.relations.length)
        return { choice, count, name: await choice.locator('.legend-name').innerText() };
    }
    throw new Error(`nothing narrows in ${part}`);
  }
  /** What is drawn is what the API leaves of the picture under that filter, which is not all of it and not nothing. */
  async function drawnUnder(filter: Filter) {
    const wanted = await leftBy(explorer.served.address, ids, filter);
    expect(wanted.relations.length).toBeGreaterThan(0);
    expect(wanted.relations.length).toBeLessThan(all.relations.length);
    await expect.poll(() => seen(open.page)).toEqual(wanted);
    return wanted;
  }
  /** One chip says it; a press on that gives all back. */
  async function goesByItsChip(...parts: string[]) {
    const { page } = open;
    await expect.poll(() => chips(page)).toHaveLength(1);
    const [text] = await chips(page);
    for (const part of parts) expect(text).toContain(part);
    await page.locator('.chips .chip').click();
    await expect.poll(() => seen(page)).toEqual(all);
    await page.locator('.chips').waitFor({ state: 'detached' });
    expect(await filterOf(page)).toEqual({});
  }

  const named = async (id: string) => (await entitiesOf(explorer.served.address, [id])).get(id)!.label[lang];
  const facets: Record<string, (value: string) => Promise<string> | string> = {
    async predicates(id) {
      const query = 'query { predicates { id root { label { ar en } } } }';
      const { predicates } = await ask<Vocabulary>(explorer.served.address, query);
      return predicates.find((one) => one.id === id)!.root.label[lang];
    },
    speakers: named,
    within: named,
    factuality: (value) => say[`claim.${value}` as 'claim.CT'],
  };

  test.each(Object.keys(facets))(
    'a choice of %s leaves what it counted and the API has; its chip says so and takes it back',
    async (part) => {
      const { page } = open;
      const { choice, count, name } = await narrowing(part);
      await choice.click();
      await expect.poll(async () => Object.keys(await filterOf(page))).toEqual([part]);
      const filter = await filterOf(page);
      for (const value of filter[part] as string[]) expect(await facets[part]!(value)).toBe(name);
      const { relations } = await drawnUnder(filter);
      expect(relations).toHaveLength(count);
      // also while it is closed it is seen to narrow
      await (await opened(part)).locator('summary .filter-on').waitFor();
      expect(await violations(page)).toEqual([]);
      await goesByItsChip(say[`filter.${part}` as 'filter.within'], name);
      expect(await choice.locator('input').isChecked()).toBe(false);
    },
  );

  test('a second choice beside the first leaves what either leaves', async () => {
    const { page } = open;
    const { choice, count } = await narrowing('speakers');
    await choice.click();
    await expect.poll(async () => (await seen(page)).relations.length).toBe(count);
    const other = section('speakers').locator('.filter-option:not(:has(input:checked))').first();
    await other.click();
    await expect.poll(async () => (await filterOf(page))['speakers']).toHaveLength(2);
    const both = await drawnUnder(await filterOf(page));
    expect(both.relations.length).toBeGreaterThan(count);
    await goesByItsChip(say['filter.speakers']);
  });

  test('a source leaves what it says, and all of it where there is but one', async () => {
    const { page } = open;
    const choice = (await opened('sources')).locator('.filter-option').first();
    await choice.waitFor();
    const name = await choice.locator('.legend-name').innerText();
    await choice.click();
    await expect.poll(async () => Object.keys(await filterOf(page))).toEqual(['sources']);
    const wanted = await leftBy(explorer.served.address, ids, await filterOf(page));
    await expect.poll(() => seen(page)).toEqual(wanted);
    expect(wanted.relations).toHaveLength(Number(await choice.locator('.legend-count').innerText()));
    await goesByItsChip(say['filter.sources'], name);
  });

  test('a time that is written leaves what can lie in it; one that is none is told and changes nothing', async () => {
    const { page } = open;
    const when = await opened('time');
    const field = (name: 'from' | 'to') => when.getByLabel(say[`filter.${name}`]);
    const apply = when.getByRole('button', { name: say['filter.apply'] });
    for (const [from, to, fault] of [
      ['January', '', 'filter.time-shape'],
      ['2022', '2021', 'filter.time-order'],
    ] as const) {
      await field('from').fill(from);
      await field('to').fill(to);
      await apply.click();
      await when.getByRole('alert').filter({ hasText: say[fault] }).waitFor();
      expect(await field('from').getAttribute('aria-invalid')).toBe('true');
      expect(await seen(page)).toEqual(all);
    }
    await field('from').fill('2022-01');
    await field('to').fill('2022-02');
    await apply.click();
    await drawnUnder({ time: { earliest: '2022-01', latest: '2022-02' } });
    await goesByItsChip(say['filter.time']);
    expect(await field('from').inputValue()).toBe('');
  });

  test('words leave the claims in which they stand', async () => {
    const { page } = open;
    const form = await opened('text');
    const word = lang === 'en' ? 'prison' : 'سجن';
    await form.getByRole('searchbox').fill(word);
    await page.keyboard.press('Enter');
    await drawnUnder({ text: word });
    await goesByItsChip(say['filter.text'], word);
    expect(await form.getByRole('searchbox').inputValue()).toBe('');
  });

  test('so many distinct origins are asked for, and the slider goes back with its chip', async () => {
    const { page } = open;
    const slider = page.locator('.origins input');
    await slider.fill('2');
    await drawnUnder({ minOrigins: 2 });
    await goesByItsChip(lang === 'en' ? 'At least 2 origins' : 'مصدران');
    await expect.poll(() => slider.inputValue()).toBe('1');
  });

  test('the legend puts away a kind and a line, counts them all the while, and each comes back by its chip', async () => {
    const { page } = open;
    const row = (name: string) => page.locator('.legend-row', { hasText: name });
    const count = async (name: string) => Number(await row(name).locator('.legend-count').innerText());
    const places = all.entities.filter((id) => id.startsWith('pla:'));
    expect(await count(say['kind.PLACE'])).toBe(places.length);
    await row(say['kind.PLACE']).click();
    await expect
      .poll(async () => (await seen(page)).entities)
      .toEqual(all.entities.filter((id) => !id.startsWith('pla:')));
    expect(await row(say['kind.PLACE']).getAttribute('aria-pressed')).toBe('false');
    expect(await count(say['kind.PLACE'])).toBe(places.length);
    await goesByItsChip(say['kinds.PLACE']);

    // as its stance draws it: what is said and denied is one thing, and what is only denied another
    const query = `query($ids: [ID!]!) { subgraph(ids: $ids) { relations { id stance tension } } }`;
    const { subgraph } = await ask<Stances>(explorer.served.address, query, { ids });
    for (const line of ['CONTESTED', 'DENIED'] as const) {
      const of = subgraph.relations.filter(
        ({ stance, tension }) => stance === line && (line === 'CONTESTED' || !tension),
      );
      const hidden = of.map(({ id }) => id).filter((id) => all.relations.includes(id));
      expect(await count(say[`line.${line}`])).toBe(hidden.length);
      if (hidden.length === 0) continue;
      await row(say[`line.${line}`]).click();
      await expect
        .poll(async () => (await seen(page)).relations)
        .toEqual(all.relations.filter((id) => !hidden.includes(id)));
      await goesByItsChip(say[`line.${line}`]);
    }
  });

  test('several together leave what all of them leave; one press clears all, one undo brings all back', async () => {
    const { page, faults } = open;
    await page.locator('.legend-row', { hasText: say['kind.CONCEPT'] }).click();
    await page.locator('.legend-row', { hasText: say['line.ASSERTED'] }).click();
    await (await narrowing('factuality')).choice.click();
    await (await narrowing('predicates')).choice.click();
    await expect.poll(() => chips(page)).toHaveLength(4);
    await expect.poll(async () => Object.keys(await filterOf(page))).toHaveLength(2);
    const filtered = await leftBy(explorer.served.address, ids, await filterOf(page));
    await expect
      .poll(async () => (await seen(page)).relations.length)
      .toBeLessThanOrEqual(filtered.relations.length);
    const left = await seen(page);
    const said = await chips(page);
    const counts = { entities: left.entities.length, relations: left.relations.length };
    await expect
      .poll(async () => plain(await page.locator('.chips output').innerText()))
      .toBe(plain(told(lang, 'filter.left', counts)));
    await page.getByRole('button', { name: say['filter.clear'] }).first().click();
    await expect.poll(() => seen(page)).toEqual(all);
    await page.locator('.chips').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say['tool.undo'], exact: true }).click();
    await expect.poll(() => chips(page)).toEqual(said);
    await expect.poll(() => seen(page)).toEqual(left);
    expect(faults).toEqual([]);
  });
});

interface Vocabulary {
  predicates: { id: string; root: { label: { ar: string; en: string } } }[];
}

interface Stances {
  subgraph: { relations: { id: string; stance: string; tension: boolean }[] };
}
