import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { luceneQuery } from '../../cypher/names/lucene.ts';
import { toParameters } from '../../cypher/parameters.ts';
import { statement } from '../../cypher/statements.ts';
import { loadInBatches } from '../../seed/bulk/batches.ts';
import { openBulkFolder } from '../../seed/bulk/folder.ts';
import { madeGraph, type MadeGraph } from '../bench/graph/made-graph.ts';
import { writeRows } from '../bench/graph/write-graph.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const config = readDatabaseConfig();
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'shabaka-growth-'));

/** Nothing is narrowed. */
const filter = {
  kinds: null,
  predicates: null,
  about: null,
  speakers: null,
  reported: null,
  stance: null,
  polarity: null,
  factuality: null,
  earliest: null,
  latest: null,
  within: null,
  origins: null,
  sources: null,
  words: null,
  reference: false,
  onClaims: false,
  onRelations: false,
};
const page = { origins: 2 ** 31, after: '', limit: 26 };
const from = { source: '', paragraph: 0, start: -1, id: '', limit: 26 };

/** Questions of which a page must cost the same however much is stored: of the biggest hub, the loudest speaker. */
const flat: Record<string, Record<string, unknown>> = {
  claims: { filter, ...from },
  conflicts: { filter, ...page },
  corroborated: { least: 2, filter, ...page },
  entity: { ids: ['act:e0'] },
  neighbors: { id: 'act:e0', predicates: null, kinds: null, exclude: [], filter, ...page },
  overview: { limit: 18 },
  perspective: { speaker: 'act:e0', reported: true, filter, count: 2 ** 31, after: '', limit: 26 },
  search: { query: luceneQuery('e0'), kinds: ['ACTOR'], limit: 200 },
  source: { ids: ['made-000001'] },
  sources: { after: '', limit: 26 },
};

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);

async function hits(): Promise<Record<string, number>> {
  await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database: config.database });
  const found: Record<string, number> = {};
  for (const [name, parameters] of Object.entries(flat)) {
    const { text } = statement(`read/${name}`, parameters);
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, toParameters(parameters), {
      database: config.database,
    });
    if (!summary.profile) throw new Error(`there is no profile of ${name}`);
    found[name] = hitsOf(summary.profile);
  }
  return found;
}

async function load(graph: MadeGraph, name: string) {
  await writeRows(graph, join(folder, name));
  await emptyGraph(database);
  await loadInBatches(database, openBulkFolder(join(folder, name), folder), () => {});
}

let small: Record<string, number>;
let large: Record<string, number>;

beforeAll(async () => {
  await load(madeGraph({ claims: 1000, seed: 2 }), 'small');
  small = await hits();
  await load(madeGraph({ claims: 4000, seed: 2 }), 'large');
  large = await hits();
  console.log(
    Object.keys(flat)
      .map((name) => `${name}: ${small[name]} → ${large[name]}`)
      .join('\n'),
  );
}, 900_000);
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what the database reads for a page, four times as much stored', () => {
  test.each(Object.keys(flat))('is the same for %s', (name) => {
    expect(large[name]).toBeLessThan(1.5 * (small[name] ?? 0) + 20);
  });
});
