import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../seed/load.ts';
import { ask } from '../support/ask.ts';
import { violations } from '../support/axe.ts';
import { explorerOn } from '../support/explorer-on.ts';
import { crowdedKnowledge } from '../support/small-knowledge.ts';
import { words, type Language } from '../support/steps.ts';

const explorer = explorerOn((database) => loadKnowledge(database, crowdedKnowledge()));

const shown = ['act:one', 'act:two', 'evt:battle', 'pla:town', 'act:island', 'con:island-aim'];
const address = (rest: string) =>
  `/#v=1&show=${shown.map((id, index) => `${id}@${index * 150},${(index % 3) * 120}`).join(';')}&${rest}`;

describe.each(['en', 'ar'] as const)('in %s, of more than the page asks for at once', (lang: Language) => {
  const say = words[lang];

  test('filter, map and timeline say that they know a part, and only then', async () => {
    const open = await explorer.open({
      lang,
      path: address(`lang=${lang}&split=network,map,timeline/beside`),
    });
    const { page, context, faults } = open;
    const filter = page.locator('.filter');
    await page.locator('summary', { hasText: say['filter.speakers'] }).click();
    await filter.getByText(say['filter.partly']).waitFor();
    await page.locator('.pane-map').getByText(say['map.partly']).waitFor();
    await page.locator('.timeline-undated', { hasText: '10' }).waitFor();
    expect(await violations(page)).toEqual([]);

    // without the relation that is said so often, and without the event, all is known
    await page.goto('about:blank');
    await page.goto(
      `${explorer.served.address}/#v=1&lang=${lang}&show=act:island@0,0;con:island-aim@150,0;pla:town@0,150&split=network,map,timeline/beside`,
    );
    await page.locator('.map-area').first().waitFor({ state: 'attached' });
    const speakers = filter.locator('details', { hasText: say['filter.speakers'] });
    if (!(await speakers.evaluate((details: HTMLDetailsElement) => details.open)))
      await speakers.locator('summary').click();
    await speakers.locator('.filter-option').first().waitFor();
    await page.locator('.timeline-undated').waitFor();
    for (const part of ['.filter', '.pane-map', '.timeline-undated'])
      expect(await page.locator(part).innerText()).not.toMatch(/\b(10|100|200)\b/);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a voice says how many of its relations the picture lacks, whichever of them are here', async () => {
    const open = await explorer.open({ lang, path: address(`lang=${lang}&voice=act:speaker`) });
    const { page, context, faults } = open;
    const query = `query ($ids: [ID!]!, $filter: Filter) {
      perspective(speaker: "act:speaker", first: 1) { totalCount } subgraph(ids: $ids, filter: $filter) { told { id } } }`;
    const told = await ask<{ perspective: { totalCount: number }; subgraph: { told: unknown[] } }>(
      explorer.served.address,
      query,
      {
        ids: shown,
        filter: { speakers: ['act:speaker'], reported: false },
      },
    );
    const { length: here } = told.subgraph.told;
    expect(here).toBeGreaterThan(2);
    expect(told.perspective.totalCount).toBeGreaterThan(100);
    const missing = new RegExp(`(^|\\D)${told.perspective.totalCount - here}(\\D|$)`);
    await page.locator('.banner').getByRole('button', { name: missing }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
