import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { luceneQuery } from '../../cypher/names/lucene.ts';
import { toParameters } from '../../cypher/parameters.ts';
import { statement, statementsIn } from '../../cypher/statements.ts';
import { loadInBatches } from '../../seed/bulk/batches.ts';
import { openBulkFolder } from '../../seed/bulk/folder.ts';
import { everything } from '../../server/filter.ts';
import { madeGraph } from '../bench/graph/made-graph.ts';
import { writeRows } from '../bench/graph/write-graph.ts';
import { subjectsOf, type Subjects } from '../bench/scale/subjects.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';

/**
 * What a question reads must not depend on how much is stored. Neo4j counts how often it looked at what is stored, the
 * same each time: each reading statement is asked of a graph and of one four times as large, in both of the hub, the
 * loudest voice, the relation with most claims.
 */
const small = 500;
const large = 4 * small;
const limit = 5;

const config = readDatabaseConfig();
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'shabaka-growth-'));
const hits = new Map<number, Map<string, number>>();

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
});

const page = { origins: 2 ** 31, after: '', limit };
const start = { source: '', paragraph: 0, start: -1, id: '', limit };
const lists = { predicates: null, kinds: null, exclude: [] };
const filter = everything;

/** What each statement is asked, where that could tell the sizes apart. */
function asked({ hubs: [hub], loud, mostSaid }: Subjects): Record<string, Record<string, unknown>> {
  const [loudest, second] = loud;
  const bySecond = { ...everything, speakers: [second], onClaims: true };
  return {
    'claims.voices': { speakers: [loudest], filter, ...start },
    claims: { filter, ...start },
    conflicts: { filter, ...page },
    corroborated: { least: 2, filter, ...page },
    entity: { ids: [hub] },
    'entity.mentions.many': { entity: hub, ...start },
    graph: {},
    neighbors: { id: hub, ...lists, filter, ...page },
    'neighbors.count': { id: hub, ...lists, filter: bySecond, most: 4 * limit },
    'neighbors.groups': { id: hub, filter: bySecond, most: 4 * limit },
    overview: { limit },
    'perspective.all': { speaker: loudest, reported: false, count: 2 ** 31, after: '', limit },
    'perspective.claims': { speaker: loudest, reported: false, ids: [mostSaid], limit: 1 },
    'perspective.of': { speaker: loudest, reported: false, ids: [mostSaid], filter, limit: 1 },
    'places.all': { degree: 2 ** 31, after: '', limit },
    'places.claims': { ids: ['pla:e11'], limit },
    relation: { ids: [mostSaid] },
    'relation.claims': { ids: [mostSaid], filter, after: '', limit },
    search: { query: luceneQuery('brigade'), kinds: ['ACTOR'], limit: 2 },
    sources: { after: '', limit },
    'subgraph.facets': { ids: [mostSaid], filter, most: limit, first: limit },
    'subgraph.facets.places': { ids: [mostSaid], filter, most: 4 * limit },
    'speakers.all': { count: 2 ** 31, after: '', limit },
    'timeline.bucket': { periods: ['2021', '2022'], length: 4, limit: 2 },
    'timeline.undated': { limit },
    'timeline.vague': { length: 4, limit },
  };
}

/** Those that may read more where more is stored, and why. */
const grow: Record<string, string> = {
  'changes.count': 'counts what changed since then',
  'claims.count': 'counts what any filter leaves',
  'claims.voices.count': 'counts what any filter leaves of a voice',
  'conflicts.count': 'counts what any filter leaves',
  'corroborated.count': 'counts what any filter leaves',
  'entity.mentions':
    'sorts the claims that name an entity; of one that many name, entity.mentions.many is asked',
  'entity.mentions.count': 'counts what any filter leaves',
  'entity.reference': 'tells of a place all that lies in it',
  'export.claims': 'exports read all',
  'export.entities': 'exports read all',
  'export.graph.edges': 'exports read all',
  'export.graph.nodes': 'exports read all',
  'export.reference': 'exports read all',
  'export.relations': 'exports read all',
  'export.sources': 'exports read all',
  'neighbors.voices':
    'goes through what quiet voices say, where that is less than what lies round the entity',
  paths: 'may go through whatever lies between two entities',
  'paths.origins': 'distinct origins of several relations together follow from no counter',
  'paths.one': 'two entities have at most as many relations as there are predicates, each way',
  'paths.two': 'goes round the end that has fewer relations',
  'paths.three': 'looks up what lies next to both; from few to few only',
  'paths.ends': 'looks at what lies next to both; from few to few only',
  'paths.four': 'looks at as many relations as findPaths allows',
  'paths.shortest': 'may go through whatever lies between two entities',
  perspective: 'of a filter that leaves little, all that a voice says is looked through',
  'perspective.count': 'counts what any filter leaves',
  places: 'of a filter that leaves little, all places are looked through',
  'places.count': 'counts what any filter leaves',
  'places.within': 'finds all places in a place',
  'relation.claims.count': 'counts what any filter leaves',
  speakers: 'counts what any filter leaves of each voice',
  'speakers.count': 'counts what any filter leaves',
  statistics: 'counts what any filter leaves',
  subgraph: 'has as many relations as lie between those that are asked for',
  'subgraph.told': 'looks at all claims on what is shown, where no voice is named',
  'subgraph.told.voices': 'looks at all that a voice claims of what is shown, and at nothing of others',
  timeline: 'counts what any filter leaves',
  'timeline.kept': 'has as many rows as the calendar has days',
};

/** Read by their ids, one step further at most, or what people keep, or short lists: nothing of the sizes reaches them. A first load has no changes. */
const alike =
  `
  changes changes.since claim key keys node node.reference passage entity.point places.around predicates schema schema.online
  source source.paragraphs stored stories stories.count story subgraph.reference types view views
  views.count
`.match(/\S+/g) ?? [];

beforeAll(async () => {
  await emptyGraph(database);
  for (const claims of [small, large]) {
    const rows = join(folder, String(claims));
    await writeRows(madeGraph({ claims, seed: 3 }), rows);
    await loadInBatches(database, openBulkFolder(rows, folder), () => {});
    await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database: config.database });
    const statements = asked(await subjectsOf(driver));
    const own = new Map<string, number>();
    for (const [key, parameters] of Object.entries(statements)) own.set(key, await hitsOf(key, parameters));
    hits.set(claims, own);
  }
}, 300_000);

async function hitsOf(key: string, parameters: Record<string, unknown>): Promise<number> {
  const { text } = statement(`read/${key}`, parameters);
  const { summary, records } = await driver.executeQuery(`PROFILE ${text}`, toParameters(parameters), {
    database: config.database,
  });
  expect([key, records.length > 0]).toEqual([key, true]);
  return sum(summary.profile);
}

const sum = (plan: ProfiledPlan | false): number =>
  plan ? plan.dbHits + plan.children.reduce((hitsOfChildren, child) => hitsOfChildren + sum(child), 0) : 0;

const nobody: Subjects = { usual: [], hubs: ['', ''], loud: ['', ''], middling: [], mostSaid: '', land: '' };

describe('a graph four times as large', () => {
  test.each(Object.keys(asked(nobody)))('costs %s no more', (key) => {
    const [before, after] = [small, large].map((claims) => hits.get(claims)?.get(key) ?? Number.NaN) as [
      number,
      number,
    ];
    // pages are full in both; a row more or less comes from what happens to be in them
    expect(after).toBeLessThanOrEqual(1.3 * before + 10);
  });

  test('is asked every reading statement, or it says why not', () => {
    const names = statementsIn('read').map(({ name }) => name.slice('read/'.length));
    const told = [...Object.keys(asked(nobody)), ...Object.keys(grow), ...alike].map(
      (key) => key.split(',')[0],
    );
    expect(new Set(told)).toEqual(new Set(names.filter((name) => !name.startsWith('test.'))));
  });
});
