import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/ask.ts';
import { openExplorer, selected, shown, type Explorer } from '../support/explorer.ts';
import { entitiesOf } from '../support/entities-of.ts';
import { told, type Language } from '../support/steps.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe.each(['en', 'ar'] as const)('in %s', (lang: Language) => {
  test('events without a time stand apart, hollow, by name and number, and are chosen as those with one', async () => {
    const { page, context, faults } = await explorer.open({ lang });
    const ids = (await shown(page)).filter((id) => id.startsWith('evt:'));
    const { entities, relations } = await timesOf(explorer.served.address, ids, await shown(page));
    const dated = [
      ...entities.flatMap(({ id, reference }) => (reference.some(({ time }) => time) ? [id] : [])),
      ...relations.flatMap(({ subject, object, claims }) =>
        claims.nodes.flatMap(({ time, events }) => {
          const there = events.filter(({ id }) => ids.includes(id));
          return time ? (there.length > 0 ? there : [subject, object]).map(({ id }) => id) : [];
        }),
      ),
    ];
    const known = await entitiesOf(explorer.served.address, ids);
    const nameOf = (id: string) => known.get(id)!.label[lang];
    const wanted = ids.filter((id) => !dated.includes(id));
    expect(wanted.length).toBeGreaterThan(1);
    expect(wanted.length).toBeLessThan(ids.length);
    const apart = page.locator('.pane-timeline').locator('.timeline-undated');
    const named = () =>
      apart.getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    const inOrder = async () => (await named()).toSorted();
    await expect.poll(inOrder).toEqual(wanted.map(nameOf).toSorted());
    expect(await apart.innerText()).toContain(told(lang, 'timeline.undated', { count: wanted.length }));
    for (const id of wanted)
      expect(
        await page
          .locator('.pane-timeline')
          .locator('.timeline-moment', { hasText: nameOf(id) })
          .count(),
      ).toBe(0);
    // drawn by its rim alone
    const mark = apart.getByRole('button', { name: nameOf(wanted[0]!), exact: true });
    expect(await mark.locator('path').evaluate((path) => getComputedStyle(path).fill)).toBe('none');
    await mark.click();
    await expect.poll(() => selected(page)).toEqual({ entity: wanted[0] });
    await expect.poll(() => mark.getAttribute('aria-pressed')).toBe('true');
    expect(faults).toEqual([]);
    await context.close();
  });
});

interface Times {
  entities: { id: string; reference: { time: object | null }[] }[];
  relations: {
    subject: { id: string };
    object: { id: string };
    claims: { nodes: { time: object | null; events: { id: string }[] }[] };
  }[];
}

/** Times that are known of these events and given by claims on what is shown. */
async function timesOf(address: string, events: readonly string[], ids: readonly string[]): Promise<Times> {
  const query = `query($events: [ID!]!, $ids: [ID!]!) {
    known: subgraph(ids: $events) { entities { id reference { time { edtf } } } }
    said: subgraph(ids: $ids) { relations { subject { id } object { id }
      claims(first: 20) { nodes { time { edtf } events { id } } } } } }`;
  const { known, said } = await ask<{ known: Times; said: Times }>(address, query, { events, ids });
  return { entities: known.entities, relations: said.relations };
}
