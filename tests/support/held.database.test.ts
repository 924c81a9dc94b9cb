import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { testApp } from './app.ts';
import { emptyGraph, testDatabase } from './database.ts';
import { heldBy, lostAndGained, nothing } from './held.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** Whether what compares two states of a graph sees each thing that may be lost, changed or doubled. */
const config = readDatabaseConfig();
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
const database = testDatabase();
const app = testApp(database);
let address = '';

/** Past all that is ours, as a fault would. */
async function done(text: string, parameters: Record<string, string> = {}) {
  const { summary } = await driver.executeQuery(text, parameters, { database: config.database });
  return Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
}

async function all(text: string): Promise<string[]> {
  const { records } = await driver.executeQuery(text, {}, { database: config.database });
  return records.map((record) => String(record.get(0)));
}

beforeAll(async () => {
  address = await app.listen();
  await emptyGraph(database);
  const knowledge = smallKnowledge();
  await loadKnowledge(database, { ...knowledge, sources: knowledge.sources.slice(0, 1) });
  // with another one a load has changed something, which is history
  await loadKnowledge(database, knowledge);
  for (const kept of ['View', 'Story', 'Key']) await done(`CREATE (:${kept} {id: 'kept', document: '{}'})`);
});
afterAll(async () => {
  await app.close();
  await emptyGraph(database);
  await database.close();
  await driver.close();
});

test('what an app holds is the same when nothing happened', async () => {
  expect(lostAndGained(await heldBy(address, database), await heldBy(address, database))).toEqual(nothing);
});

/** The last one is what the app asks whether there is anything: without it nothing can be exported. */
const labels = (
  'Entity Actor Place Event Concept Type Root Predicate Reference Source Paragraph Passage Claim Relation Period ' +
  'Lock Load Change View Story Key Graph'
).split(' ');
const types = 'OF SAID_BY REPORTED_BY AT ABOUT EVIDENCED_BY ASSERTS SUBJECT OBJECT RELATES SAYS KNOWN'.split(
  ' ',
);

test('all labels and types of the graph are tried here', async () => {
  expect((await all('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label')).sort()).toEqual(
    labels.toSorted(),
  );
  expect((await all('MATCH ()-[r]->() RETURN DISTINCT type(r)')).sort()).toEqual(types.toSorted());
});

/** What a fault did by that statement, as far as it is seen. */
async function seenOf(text: string) {
  const before = await heldBy(address, database);
  expect(await done(text)).toBeGreaterThan(0);
  const now = await heldBy(address, database).catch(() => ({ stored: [], exported: [] }));
  const { lost, gained } = lostAndGained(before, now);
  return {
    lost: lost.length > 0,
    gained: gained.length > 0,
    exported: !isEqual(before.exported, now.exported),
  };
}
const isEqual = (one: string[], other: string[]) => one.join('\n') === other.join('\n');

test.each(types)('a %s that is doubled, changed or lost is seen, in what is exported too', async (type) => {
  const one = `MATCH (a)-[r:${type}]->(b) WITH a, r, b ORDER BY elementId(r) LIMIT 1`;
  // of a drawn relation Neo4j itself allows no second one
  if (type !== 'RELATES')
    expect(await seenOf(`${one} CREATE (a)-[s:${type}]->(b) SET s = properties(r)`)).toMatchObject({
      gained: true,
      exported: true,
    });
  const all = { lost: true, gained: true, exported: true };
  expect(await seenOf(`${one} SET r.stung = true`)).toEqual(all);
  expect(await seenOf(`${one} DELETE r`)).toMatchObject({ lost: true, exported: true });
});

test.each(labels)('a node %s that is changed or lost is seen', async (label) => {
  // whichever entity goes, one of each kind has to be left: there is more than one actor
  const one = `MATCH (n:${label === 'Entity' ? 'Actor' : label}) WITH n ORDER BY elementId(n) LIMIT 1`;
  expect(await seenOf(`${one} SET n.stung = true`)).toMatchObject({ lost: true, gained: true });
  expect(await seenOf(`${one} DETACH DELETE n`)).toMatchObject({ lost: true });
});
