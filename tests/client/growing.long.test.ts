import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { openExplorer, positions, shown, type Explorer } from '../support/explorer.ts';
import { words, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const attack = 'evt:sinaa-prison-attack';
/** A busy database takes its time. */
const marks = (page: Page) => page.evaluate(() => window.shabaka!.unseen());
/** Numbers that the marks show, by entity. */
const counts = async (page: Page) =>
  Object.fromEntries(
    Object.entries(await marks(page)).map(([id, { label }]) => [
      id,
      Number(/^\u2066\+(\d+)\u2069$/.exec(label)?.[1]),
    ]),
  );

/** Relations of each of these that lead to none of the others, as the API has them; those with none left out. */
async function beyond(ids: readonly string[]): Promise<Record<string, number>> {
  const query = `query($ids: [ID!]!) { subgraph(ids: $ids) {
    entities { id degree } relations { subject { id } object { id } } } }`;
  const { subgraph } = await ask<Answer>(explorer.served.address, query, { ids });
  const ends = subgraph.relations.flatMap(({ subject, object }) => [subject.id, object.id]);
  return Object.fromEntries(
    subgraph.entities
      .map(({ id, degree }) => [id, degree - ends.filter((end) => end === id).length] as const)
      .filter(([, count]) => count > 0),
  );
}

interface Answer {
  subgraph: {
    entities: { id: string; degree: number }[];
    relations: { subject: { id: string }; object: { id: string } }[];
  };
}

describe.each<Language>(['en', 'ar'])('in %s', (lang) => {
  test('a mark says how many relations of each lead out of the picture; a press on it brings them, and then it says less', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const ids = await shown(page);
    const wanted = await beyond(ids);
    await expect.poll(() => counts(page)).toEqual(wanted);
    const before = { ids, places: await positions(page), counts: await counts(page) };
    expect(before.counts[attack]).toBeGreaterThan(1);

    const { at } = (await marks(page))[attack]!;
    await page.mouse.click(at.x, at.y);
    await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(before.ids.length);
    const after = await shown(page);
    await expect.poll(() => counts(page)).toEqual(await beyond(after));
    const grown = await counts(page);
    expect(grown[attack] ?? 0).toBeLessThan(before.counts[attack]!);
    for (const id of before.ids) expect(grown[id] ?? 0).toBeLessThanOrEqual(before.counts[id] ?? 0);
    expect(await positions(page)).toMatchObject(before.places);

    await page.getByRole('button', { name: words[lang]['tool.undo'], exact: true }).click();
    await expect.poll(() => counts(page)).toEqual(before.counts);
    expect(await shown(page)).toEqual(before.ids);
    expect(faults).toEqual([]);
    await context.close();
  });
});
