import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { appOnSmallGraph } from '../support/app-on.ts';
import { testApp, type TestApp } from '../support/app.ts';
import { testDatabase } from '../support/database.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

/** Two servers on one graph, each with connections of its own. */
const one = appOnSmallGraph();
let database: Database;
let other: TestApp;

beforeAll(() => {
  database = testDatabase();
  other = testApp(database);
});
afterAll(async () => {
  await other.close();
  await database.close();
});

const totals = async (app: TestApp) =>
  (await app.ask('{ statistics { dataVersion claims } }')).data.statistics;

test('a view that one server keeps is at once what the other has, and is gone there too', async () => {
  const document = { version: 1, language: 'en', entities: [{ id: 'act:one', x: 1, y: 2 }] };
  const saved = await one.ask(
    'mutation($document: ViewDocument!) { saveView(name: "Ours", document: $document) { id } }',
    { document },
    'editor',
  );
  const { id } = saved.data.saveView;
  const found = () => other.ask('query($id: ID!) { view(id: $id) { name document } }', { id });
  expect((await found()).data.view).toEqual({ name: 'Ours', document });
  await one.ask('mutation($id: ID!) { deleteView(id: $id) { id } }', { id }, 'admin');
  expect((await found()).data.view).toBeNull();
});

test('a load is soon known to both, and to both the same', async () => {
  const before = await totals(other);
  const more = smallKnowledge();
  more.sources[0]!.claims[0]!.gloss = { ar: 'غير ذلك', en: 'Otherwise' };
  await loadKnowledge(database, more);
  await expect
    .poll(async () => [await totals(one), await totals(other)], { timeout: 20_000 })
    .not.toContainEqual(before);
  expect(await totals(one)).toEqual(await totals(other));
});
