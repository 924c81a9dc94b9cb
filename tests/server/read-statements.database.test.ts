import neo4j, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../cypher/config.ts';
import { luceneQuery } from '../../cypher/names/lucene.ts';
import { toParameters } from '../../cypher/parameters.ts';
import { statement, statementsIn } from '../../cypher/statements.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { relationId } from '../../seed/relation-id.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const config = readDatabaseConfig();
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password));
const database = testDatabase();

beforeAll(async () => {
  await emptyGraph(database);
  await loadKnowledge(database, smallKnowledge());
  // plans rest on statistics, which otherwise come some time after a load
  await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database: config.database });
});

afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  await driver.close();
});

const relation = relationId({ subject: 'act:one', predicate: 'fights', object: 'act:two' });
/** Every part of a filter, so that none is left out of the plan. */
const filter = {
  kinds: ['act:'],
  predicates: ['fights'],
  about: ['act:one'],
  speakers: ['act:one'],
  reported: false,
  stance: ['ASSERTED'],
  polarity: 'ASSERTS',
  factuality: ['CT'],
  earliest: '2022-01-01',
  latest: '2022-12-31',
  within: ['pla:town'],
  origins: 1,
  sources: ['small'],
  words: [' said'],
  reference: true,
  onClaims: true,
  onRelations: true,
};
/** Nothing of it asked, as the server gives it where nobody narrows. */
const wide = {
  ...Object.fromEntries(Object.keys(filter).map((part) => [part, null])),
  onClaims: false,
  onRelations: false,
};
const filters = { id: 'act:hub', predicates: ['fights'], kinds: ['PLACE'], exclude: ['pla:to-01'], filter };
const entities = ['act:one', 'act:two', 'evt:battle'];
const claims = { source: 'small', paragraph: 2, start: 10, id: 'small/a', limit: 26 };

const page = { origins: 2 ** 31, after: '', limit: 26 };
const ends = { from: 'act:one', to: 'pla:town', filter };
const voice = { speaker: 'act:speaker', reported: true, filter };

/** Statements without parameters. */
const unasked =
  'export.reference export.sources graph keys predicates stories.count stored types views.count'.split(' ');

/** Parameters of each reading statement, as the server gives them. */
const parameters: Record<string, Record<string, unknown>> = {
  ...Object.fromEntries(unasked.map((name) => [name, {}])),
  changes: { number: 1, load: 3, thing: '', limit: 26 },
  'changes.count': { number: 1 },
  'changes.since': { version: '0123456789abcdef', at: null },
  claim: { ids: ['small/a', 'small-two/a'] },
  claims: { filter, ...claims },
  'claims.count': { filter },
  'claims.voices': { speakers: ['act:one'], filter, ...claims },
  'claims.voices.count': { speakers: ['act:one'], filter },
  conflicts: { filter, ...page },
  'conflicts.count': { filter },
  corroborated: { least: 2, filter, ...page },
  'corroborated.count': { least: 2, filter },
  entity: { ids: entities },
  'entity.mentions': { entity: 'act:one', filter, ...claims },
  'entity.mentions.many': { entity: 'act:one', ...claims },
  'entity.mentions.count': { entity: 'act:one', filter },
  'entity.point': { ids: entities },
  'entity.reference': { ids: entities },
  'export.claims': { filter },
  'export.entities': { filter },
  'export.graph.edges': { filter },
  'export.graph.nodes': { filter },
  'export.relations': { filter },
  key: { id: '0123abcd' },
  neighbors: { ...filters, ...page },
  'neighbors.count': { ...filters, most: 500 },
  'neighbors.groups': { id: 'act:hub', filter, most: 500 },
  'neighbors.voices': filters,
  node: { id: 'small/a' },
  'node.reference': { id: 'ref:town-point' },
  overview: { limit: 18 },
  passage: { ids: ['small/p2:10-15'] },
  paths: { ...ends, maxHops: 4, limit: 200 },
  'paths.two': { few: 'act:one', many: 'pla:town', isReversed: false, filter, limit: 200 },
  'paths.ends': ends,
  ...Object.fromEntries(['one', 'three', 'four'].map((name) => [`paths.${name}`, { ...ends, limit: 200 }])),
  'paths.origins': { ways: [[relation]], filter },
  'paths.shortest': { ...ends, maxHops: 4, limit: 5 },
  perspective: { ...voice, count: 2 ** 31, after: '', limit: 26 },
  'perspective.all': { speaker: 'act:speaker', reported: true, count: 2 ** 31, after: '', limit: 26 },
  'perspective.claims': { speaker: 'act:speaker', reported: true, ids: [relation], limit: 100 },
  'perspective.count': voice,
  'perspective.of': { ...voice, ids: [relation], limit: 100 },
  places: { filter, degree: 2 ** 31, after: '', claims: 20, limit: 26 },
  'places.around': { ids: ['pla:town'] },
  'places.all': { degree: 2 ** 31, after: '', limit: 26 },
  'places.claims': { ids: ['pla:town'], limit: 20 },
  'places.count': { filter },
  'places.within': { ids: ['pla:town'] },
  relation: { ids: [relation] },
  'relation.claims': { ids: [relation], filter, after: '', limit: 26 },
  'relation.claims.count': { id: relation, filter },
  search: { query: luceneQuery('hub'), kinds: ['ACTOR'], limit: 200 },
  source: { ids: ['small'] },
  'source.paragraphs': { id: 'small' },
  sources: { after: '', limit: 26 },
  speakers: { filter, count: 2 ** 31, after: '', limit: 26 },
  'speakers.all': { count: 2 ** 31, after: '', limit: 26 },
  'speakers.count': { filter },
  statistics: { filter },
  stories: { after: 'story:x', limit: 26 },
  story: { id: 'story:x' },
  subgraph: { ids: entities, only: [relation], filter },
  'subgraph.facets': { ids: [relation], filter, most: 200, first: 101 },
  'subgraph.facets.places': { ids: [relation], filter, most: 200 },
  'subgraph.reference': { ids: entities },
  'subgraph.told': { ids: [relation], filter },
  'subgraph.told.voices': { ids: [relation], filter },
  timeline: { filter, length: 4, limit: 10 },
  'timeline.bucket': { periods: ['2022'], length: 4, limit: 10 },
  'timeline.kept': { length: 4 },
  'timeline.undated': { limit: 10 },
  'timeline.vague': { length: 4, limit: 10 },
  view: { id: 'view:0123456789abcdef' },
  views: { saved: '2026-01-01T00:00:00.000Z', id: 'view:x', limit: 26 },
};

/** Commands about the schema, which have no plan. */
const unplanned = ['schema', 'schema.online'];

/** Read whole, as the comments in these files say: short lists. */
const scanned = ['keys', 'predicates', 'types'];

/** Read whole and in the order of ids, by the index of ids: that is what an export is. */
const exported = [
  'export.claims',
  'export.entities',
  'export.reference',
  'export.relations',
  'export.sources',
];

/** The same, label by label. */
const exportedWhole = ['export.graph.edges', 'export.graph.nodes'];

/** Count what a filter leaves, which can be any mixture: as their comments say, they walk. */
const walking = [
  'claims.count',
  'claims.voices.count',
  'conflicts.count',
  'corroborated.count',
  'perspective.count',
  'places.count',
  'speakers.count',
  'statistics',
  'timeline',
];

/** Go on after an id, by the index of ids; few are stored. */
const keyed = ['sources', 'stories'];

const operator = ({ operatorType }: Plan) => operatorType.replace(/@.*$/, '');
const all = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(all)];
const leaves = (plan: Plan) => all(plan).filter(({ children }) => children.length === 0);

/** Plans that were asked for: making one is what takes time. */
const plans = new Map<string, Promise<Plan>>();

function planOf(name: string, given = parameters[name] ?? {}): Promise<Plan> {
  const key = JSON.stringify([name, given]);
  const plan = plans.get(key) ?? plannedNow(name, given);
  plans.set(key, plan);
  return plan;
}

async function plannedNow(name: string, given: Record<string, unknown>): Promise<Plan> {
  const { text } = statement(`read/${name}`, given);
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toParameters(given), {
    database: config.database,
  });
  if (!summary.plan) throw new Error(`there is no plan of ${name}`);
  return summary.plan;
}

const operatorsOf = async (name: string, given?: Record<string, unknown>) =>
  all(await planOf(name, given)).map(operator);

/** Walks over everything of a label or type; by a range of ids too, since every id is in `id > ''`. */
const walk = /Scan$|^(Node|Relationship)UniqueIndexSeekByRange$/;

describe('reading statements', () => {
  test('are all looked at here', () => {
    const names = statementsIn('read').map(({ name }) => name.slice('read/'.length));
    expect([...Object.keys(parameters), ...unplanned].sort()).toEqual(names.sort());
  });

  const elsewhere = [...scanned, ...exported, ...exportedWhole, ...walking, ...keyed];
  test.each(Object.keys(parameters).filter((name) => !elsewhere.includes(name)))(
    '%s never walks over all there is',
    async (name) => {
      expect((await operatorsOf(name)).filter((each) => walk.test(each))).toEqual([]);
    },
  );

  const filtered = Object.keys(parameters).filter((name) => 'filter' in (parameters[name] ?? {}));
  const wideElsewhere = [...walking, ...exported, ...exportedWhole];
  test.each(filtered.filter((name) => !wideElsewhere.includes(name)))(
    '%s is shorter where nothing is narrowed, and does not walk then either',
    async (name) => {
      const given = { ...parameters[name], filter: wide };
      const { text } = statement(`read/${name}`, given);
      expect(text.length).toBeLessThan(statement(`read/${name}`, parameters[name] ?? {}).text.length);
      expect((await operatorsOf(name, given)).filter((each) => walk.test(each))).toEqual([]);
    },
  );

  test.each(scanned)('%s scans only a short list, and says so', async (name) => {
    expect((await operatorsOf(name)).filter((each) => walk.test(each))).toEqual(['NodeByLabelScan']);
    expect(statement(`read/${name}`, {}).text).toMatch(/^\/\/ A scan: /m);
  });

  test.each(walking)('%s walks, and says so', (name) => {
    expect(statement(`read/${name}`, parameters[name] ?? {}).text).toMatch(/^\/\/ A walk over /m);
  });

  test.each(keyed)('%s goes on by the index of ids', async (name) => {
    expect((await operatorsOf(name)).filter((each) => walk.test(each))).toEqual([
      'NodeUniqueIndexSeekByRange',
    ]);
  });

  test.each(exported)('%s comes sorted out of the index of ids', async (name) => {
    const operators = await operatorsOf(name);
    expect(operators.filter((each) => walk.test(each))).toEqual(['NodeUniqueIndexSeekByRange']);
    expect(operators).not.toContain('NodeByLabelScan');
  });

  test.each(exportedWhole)('%s comes sorted out of the indexes of ids', async (name) => {
    const operators = await operatorsOf(name);
    expect(operators).not.toContain('NodeByLabelScan');
    // each label by its ids, and nothing of all is sorted in memory
    expect(operators.filter((each) => each === 'Sort' || each === 'Top')).toEqual([]);
  });

  test.each(Object.keys(parameters))('%s multiplies nothing but single things', async (name) => {
    const products = all(await planOf(name)).filter((plan) => operator(plan) === 'CartesianProduct');
    const multiplied = products.flatMap(leaves).map(operator);
    expect(multiplied.filter((each) => each !== 'NodeUniqueIndexSeek')).toEqual([]);
  });

  test.each([
    'claims',
    'conflicts',
    'corroborated',
    'entity.mentions.many',
    'perspective',
    'perspective.all',
    'places',
    'places.all',
    'speakers.all',
    'timeline.undated',
    'timeline.vague',
  ])(
    'a page of %s comes sorted out of its index, which is read once and no further than the page',
    async (name) => {
      const operators = await operatorsOf(name);
      expect(operators.filter((each) => each === 'Top' || each === 'Union')).toEqual([]);
    },
  );

  test.each([
    ['paths', 'ShortestPath'],
    ['paths.shortest', 'StatefulShortestPath(Into)'],
  ])('%s searches for the shortest only, and never tries all ways', async (name, search) => {
    const operators = await operatorsOf(name);
    expect(operators).toContain(search);
    expect(operators.filter((each) => each.startsWith('VarLengthExpand'))).toEqual([]);
  });
});
