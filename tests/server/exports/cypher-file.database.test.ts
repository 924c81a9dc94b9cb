import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../../cypher/config.ts';
import { loadKnowledge } from '../../../seed/load.ts';
import { testApp } from '../../support/app.ts';
import { awkwardKnowledge } from '../../support/awkward-knowledge.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { differences, wholeGraph } from '../../support/whole-graph.ts';

const config = readDatabaseConfig();
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
const database = testDatabase();
const app = testApp(database);
let address = '';
beforeAll(async () => {
  address = await app.listen();
  await emptyGraph(database);
  await loadKnowledge(database, awkwardKnowledge());
});
afterAll(async () => {
  await app.close();
  await emptyGraph(database);
  await database.close();
  await driver.close();
});

/** As a shell runs a file: statement by statement, each ending with a semicolon at the end of a line. */
async function runFile(text: string) {
  for (const statement of text.split(/;\n/))
    if (statement.replace(/^\/\/.*$/gm, '').trim() !== '')
      await driver.executeQuery(statement, {}, { database: config.database });
}

/** The mark of who writes at present is not part of what is stored. */
const graph = async () => (await wholeGraph(database)).filter((row) => !row.includes('"labels":["Lock"]'));

test('run in an empty Neo4j, the file gives the same graph, whatever the names', async () => {
  const before = await graph();
  const file = await (await fetch(`${address}/export/graph.cypher`)).text();
  await emptyGraph(database);
  await runFile(file);
  expect(differences(before, await graph())).toEqual({ missing: [], extra: [] });
  // and loading once more finds everything there
  expect((await loadKnowledge(database, awkwardKnowledge())).changes).toEqual({});
});

test('under a filter it gives what stays, and nothing that hangs loose', async () => {
  const filter = encodeURIComponent(JSON.stringify({ speakers: ['act:critic'] }));
  const file = await (await fetch(`${address}/export/graph.cypher?filter=${filter}`)).text();
  await emptyGraph(database);
  await runFile(file);
  const { data } = await app.ask(`{
    claims(first: 100) { nodes { speaker { id } relations { id } evidence { id } } }
    perspective(speaker: "act:critic", includeReported: true) { totalCount }
  }`);
  const claims = data.claims.nodes as {
    speaker: { id: string };
    relations: unknown[];
    evidence: unknown[];
  }[];
  expect(claims).toHaveLength(5);
  for (const claim of claims) {
    expect(claim.speaker.id).toBe('act:critic');
    expect([claim.relations.length, claim.evidence.length]).toEqual([1, 1]);
  }
  expect(data.perspective.totalCount).toBe(5);
});
