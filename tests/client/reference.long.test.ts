import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { violations, violationsInBoth } from '../support/axe.ts';
import { drawn, hashOf, openExplorer, selected, shown, type Explorer } from '../support/explorer.ts';
import { leftBy } from '../support/left.ts';
import { saved } from '../support/saved-picture.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

interface Known {
  subgraph: { reference: { id: string; seen: string }[] };
}

interface Voices {
  subgraph: { facets: { speakers: { entity: { id: string } }[] } };
}

/** What the API knows from elsewhere between these, by id. */
async function knownAmong(ids: readonly string[]): Promise<Map<string, string>> {
  const query = `query($ids: [ID!]!) { subgraph(ids: $ids, filter: { reference: true }) { reference { id seen } } }`;
  const { subgraph } = await ask<Known>(explorer.served.address, query, { ids });
  return new Map(subgraph.reference.map(({ id, seen }) => [id, seen]));
}

/** Waits until the network draws just these lines of what is known from elsewhere. */
const draws = (page: Page, ids: Iterable<string>) =>
  page.waitForFunction(
    (wanted) => {
      const { relations } = window.shabaka!.drawn();
      return JSON.stringify(relations.filter((id) => id.startsWith('ref:')).sort()) === wanted;
    },
    JSON.stringify([...ids].toSorted()),
  );

/** The opening picture with the place that most of it lies in. */
const within =
  'lang=LANG&show=pla:hasakah;pla:syria;pla:sinaa-prison;evt:sinaa-prison-attack;pla:ghwayran;act:isis;act:sdf';
const linkIn = (lang: Language, more = '') => `/#v=1&${within.replace('LANG', lang)}${more}`;
const withAll = `&filter=${encodeURIComponent('{"reference":true}')}`;
const withNone = `&filter=${encodeURIComponent('{"reference":false}')}`;

describe.each(['en', 'ar'] as const)('what is known from elsewhere, in %s', (lang) => {
  const say = words[lang];
  const section = (page: Page) =>
    page.locator('.filter-section', { has: page.locator('summary', { hasText: say['filter.reference'] }) });
  const row = (page: Page) => page.locator('.legend-row', { hasText: say['line.REFERENCE'] });

  test('is drawn when the filter panel is told so, is said, and goes by its chip, by undo and by the legend', async () => {
    const { page, context, faults } = await explorer.open({ lang, path: linkIn(lang) });
    const known = await knownAmong(await shown(page));
    expect(known.size).toBeGreaterThan(2);
    const said = await page.evaluate(() => window.shabaka!.drawn().relations.toSorted());
    expect(said.filter((id) => known.has(id))).toEqual([]);
    expect(await row(page).count()).toBe(0);

    await section(page).locator('summary').click();
    const usual = section(page).getByRole('radio', { name: say['filter.reference.usual'] });
    expect(await usual.isChecked()).toBe(true);
    await section(page)
      .locator('.legend-count', { hasText: String(known.size) })
      .waitFor();
    await section(page).getByRole('radio', { name: say['filter.reference.all'] }).check();
    await draws(page, known.keys());
    // what is said is there as before
    expect(
      await page.evaluate(() =>
        window
          .shabaka!.drawn()
          .relations.filter((id) => id.startsWith('rel:'))
          .sort(),
      ),
    ).toEqual(said);
    const chip = page.locator('.chip', { hasText: say['chip.reference'] });
    await chip.waitFor();
    await row(page)
      .locator('.legend-count', { hasText: String(known.size) })
      .waitFor();
    await page.waitForFunction(() => location.hash.includes('filter='));
    const link = await hashOf(page);
    expect(await violationsInBoth(page)).toEqual([]);

    await chip.click();
    await draws(page, []);
    await page.keyboard.press('Control+z');
    await draws(page, known.keys());
    await row(page).click();
    await draws(page, []);
    expect(await row(page).getAttribute('aria-pressed')).toBe('false');
    await row(page).click();
    await draws(page, known.keys());
    await page.evaluate(() => history.replaceState(null, '', '/'));
    await page.goto(`${explorer.served.address}/${link}`);
    await page.reload();
    await drawn(page);
    await draws(page, known.keys());
    expect(faults).toEqual([]);
    await context.close();
  });

  test('says in list, details and table that nobody here claims it, and where it was seen', async () => {
    const path = linkIn(lang, `${withAll}&split=network,table/strip`);
    const { page, context, faults } = await explorer.open({ lang, path });
    const known = await knownAmong(await shown(page));
    await draws(page, known.keys());
    await page.getByRole('tab', { name: say['table.relations'] }).click();
    const rows = page.locator('.pane-table [role=row]', { hasText: say['line.REFERENCE'] });
    await expect.poll(() => rows.count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: say['tool.list'] }).click();
    const list = page.getByRole('region', { name: say['list.title'] });
    await list.getByRole('heading', { name: say['line.REFERENCE'] }).waitFor();
    await list.getByText(say['entity.reference.hint']).waitFor();
    await list.locator('.list-hint + ul').getByRole('button').first().click();
    await expect.poll(() => selected(page)).toMatchObject({ relation: expect.stringMatching(/^ref:/) });
    const chosen = ((await selected(page)) as { relation: string }).relation;
    const details = page.getByRole('region', { name: say['panel.details'] });
    await details.getByText(say['line.REFERENCE']).waitFor();
    await details.getByText(say['entity.reference.hint']).waitFor();
    await details.getByText(known.get(chosen)!).waitFor();
    expect(await details.locator('.claim').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    // a link holds it
    await page.waitForFunction(() => location.hash.includes('select=ref:'));
    await page.reload();
    await details.getByText(known.get(chosen)!).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('leaves map and timeline where the filter says so, which say why, and comes back with the chip', async () => {
    const split = '&split=network,map,timeline/strip';
    const { page, context, faults } = await explorer.open({ lang, path: linkIn(lang, split) });
    const areas = page.locator('.pane-map .map-area');
    const moments = page.locator('.pane-timeline .timeline-moment.reference');
    const isThere = async () => {
      await areas.first().waitFor({ state: 'attached' });
      await moments.first().waitFor();
    };
    // who opens a map or a timeline asks for it
    await isThere();
    await draws(page, []);
    await section(page).locator('summary').click();
    await section(page).getByRole('radio', { name: say['filter.reference.none'] }).check();
    await moments.first().waitFor({ state: 'detached' });
    await areas.first().waitFor({ state: 'detached' });
    await page.locator('.pane-map').getByText(say['map.none-reference']).waitFor();
    await page.locator('.chip', { hasText: say['chip.no-reference'] }).click();
    await isThere();
    await page.keyboard.press('Control+z');
    await moments.first().waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await page.goto(`${explorer.served.address}${linkIn(lang, split + withNone)}`);
    await page.reload();
    await drawn(page);
    await page.locator('.pane-map').getByText(say['map.none-reference']).waitFor();
    expect(await moments.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('lists what then has no place, no name beyond its own item', async () => {
    const { page, context } = await explorer.open({ lang });
    await page.evaluate((more) => {
      location.hash += more;
    }, `&split=network,map/strip${withNone}`);
    const items = page.locator('.map-unplaced li');
    await expect.poll(() => items.count()).toBeGreaterThan(5);
    const beyond = items.evaluateAll(
      (all) =>
        all.filter((item) => {
          const [own, name] = [item, item.querySelector('bdi')!].map((one) => one.getBoundingClientRect());
          return name!.left < own!.left || name!.right > own!.right;
        }).length,
    );
    expect(await beyond).toBe(0);
    await context.close();
  });

  test('is shown and hidden from the palette, in either language, and a saved picture has it dotted', async () => {
    const opened = await explorer.open({ lang, path: linkIn(lang) });
    const { page, context, faults } = opened;
    const known = await knownAmong(await shown(page));
    const dots = async () =>
      (await saved(opened, lang, 'svg', 'one')).toString().match(/stroke-linecap="round"/g)?.length ?? 0;
    expect(await dots()).toBe(0);
    const other = words[lang === 'en' ? 'ar' : 'en'];
    await page.keyboard.press('Control+k');
    await page.locator('.palette-item').first().waitFor();
    await page.keyboard.insertText(other['line.REFERENCE']);
    await page.locator('.palette-item[data-focused]', { hasText: say['line.REFERENCE'] }).waitFor();
    await page.keyboard.press('Enter');
    await draws(page, known.keys());
    // and one in the legend
    expect(await dots()).toBe(known.size + 1);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('a step of a story draws it as its view has it', async () => {
  const ids = ['pla:hasakah', 'pla:syria'];
  const both = (text: string) => ({ ar: text, en: text });
  const step = (filter: object) => ({
    title: both('One'),
    caption: both('Two'),
    view: {
      version: 1,
      language: 'en',
      entities: ids.map((id, nth) => ({ id, x: nth * 200, y: 0 })),
      filter,
    },
    footnotes: [],
  });
  const document = { version: 1, title: both('Story'), steps: [step({ reference: true }), step({})] };
  const { page, context, faults } = await explorer.open();
  // as the page itself keeps one, with the key that it was given
  const id = await page.evaluate(async (story) => {
    const query = 'mutation($document: StoryDocument!) { saveStory(document: $document) { id } }';
    const body = JSON.stringify({ query, variables: { document: story } });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body });
    const { data } = (await answer.json()) as { data: { saveStory: { id: string } } };
    location.hash = `#story=${data.saveStory.id}&step=1`;
    return data.saveStory.id;
  }, document);
  const known = [...(await knownAmong(ids)).keys()];
  const told = (count: number) =>
    page.waitForFunction(
      (wanted) =>
        window.shabakaStory?.drawn().relations.filter((id) => id.startsWith('ref:')).length === wanted,
      count,
    );
  await told(known.length);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => location.hash.endsWith('step=2'));
  await told(0);
  await page.evaluate(async (story) => {
    const query = 'mutation($id: ID!) { deleteStory(id: $id) { id } }';
    const headers = { 'content-type': 'application/json' };
    await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: { id: story } }),
    });
  }, id);
  expect(faults).toEqual([]);
  await context.close();
});

test('a voice takes away what is known between those of whom it does not speak', async () => {
  const { page, context } = await explorer.open({ path: linkIn('en', withAll) });
  const ids = await shown(page);
  const known = await knownAmong(ids);
  await draws(page, known.keys());
  const query = `query($ids: [ID!]!) { subgraph(ids: $ids) { facets { speakers { entity { id } } } } }`;
  const { subgraph } = await ask<Voices>(explorer.served.address, query, { ids });
  const voices = subgraph.facets.speakers.map(({ entity }) => entity.id);
  const told = await Promise.all(
    voices.map((voice) => leftBy(explorer.served.address, ids, { speakers: [voice], reported: false })),
  );
  const some = told.findIndex(({ entities }) => entities.length > 0 && entities.length < ids.length);
  await page.evaluate((voice) => {
    location.hash += `&voice=${voice}`;
  }, voices[some]!);
  const entities = async () => page.evaluate(() => window.shabaka!.drawn().entities.toSorted());
  await expect.poll(entities).toEqual(told[some]!.entities);
  const left = await knownAmong(told[some]!.entities);
  expect(left.size).toBeLessThan(known.size);
  await draws(page, left.keys());
  await context.close();
});
