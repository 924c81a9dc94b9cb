import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadKnowledge } from '../../seed/load.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { explore, type Explorer } from '../support/explorer.ts';
import { serve } from '../support/served.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';
import { words } from '../support/steps.ts';

/** Markup, and a formula, and what would close an attribute. */
const sting = `"'><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>{{7*7}}`;

/** Every text that a file may hold, stung; what has a form of its own (ids, times, hashes, closed words) stays. */
function stung<Part>(part: Part, name = ''): Part {
  const isText = ['ar', 'en', 'name', 'seen', 'cue'].includes(name);
  if (typeof part === 'string') return (isText ? `${part} ${sting}` : part) as Part;
  if (Array.isArray(part)) return part.map((one: unknown) => stung(one, name)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, stung(value as unknown, key)]),
  ) as Part;
}

const database = testDatabase();
let explorer: Explorer;
beforeAll(async () => {
  await emptyGraph(database);
  await loadKnowledge(database, stung(smallKnowledge()));
  explorer = await explore(await serve());
});
afterAll(async () => {
  await explorer.close();
  await emptyGraph(database);
  await database.close();
});

test('a name, gloss, digest, title or note with markup in it is text wherever the page shows it', async () => {
  const { page, context, faults } = await explorer.open();
  page.on('dialog', () => faults.push('a dialog'));
  const say = words.en;
  const seen = new Set<string>();
  const look = async (place: string) => {
    const found = await page.evaluate(() => ({
      isHurt: 'hurt' in window,
      elements: document.querySelectorAll('img[src=x], [onerror], main script, aside script').length,
      text: document.body.innerText,
    }));
    expect({ place, isHurt: found.isHurt, elements: found.elements }).toEqual({
      place,
      isHurt: false,
      elements: 0,
    });
    if (found.text.includes('<script>window.hurt=1</script>')) seen.add(place);
  };
  const allTabs = async (place: string) => {
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    for (let nth = 0; nth < (await tabs.count()); nth += 1) {
      await tabs.nth(nth).click();
      await look(`${place}, tab ${nth}`);
    }
  };
  await look('opening');
  await page.getByRole('button', { name: say['tool.list'] }).click();
  const list = page.getByRole('region', { name: say['list.title'] });
  await list.getByRole('button', { name: /^Hub/ }).first().click();
  await page.waitForFunction(() => window.shabaka?.selected() !== null);
  await page.getByRole('region', { name: say['panel.details'] }).getByRole('heading').first().waitFor();
  await allTabs('entity');
  await list
    .getByRole('button', { name: /^First/ })
    .first()
    .click();
  await page
    .getByRole('region', { name: say['panel.details'] })
    .getByRole('heading', { name: /^First/ })
    .waitFor();
  await allTabs('another');
  await page.getByRole('tab', { name: say['tab.relations'] }).click();
  await page
    .getByRole('region', { name: say['panel.details'] })
    .getByRole('button', { name: /Second/ })
    .first()
    .click();
  await page.locator('.claim').first().waitFor();
  await look('relation');
  await page.locator('.claim .firmness button[aria-pressed]').first().click();
  await page.locator('mark.chosen').first().waitFor();
  await look('reading');
  await page.locator('#search').fill('Hub');
  await page.getByRole('option').first().waitFor();
  await look('search');
  await page.keyboard.press('Escape');
  for (const picture of ['table', 'timeline', 'map'] as const) {
    await page.getByRole('button', { name: say[`split.${picture}`], exact: true }).click();
    await page.waitForTimeout(500);
    await look(picture);
  }
  // what was never on the screen proves nothing
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining([
      'entity, tab 0',
      'entity, tab 2',
      'map',
      'opening',
      'reading',
      'relation',
      'search',
      'table',
    ]),
  );
  expect(faults).toEqual([]);
  await context.close();
});
