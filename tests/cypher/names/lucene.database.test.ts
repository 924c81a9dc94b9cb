import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../../cypher/config.ts';
import { luceneQuery } from '../../../cypher/names/lucene.ts';
import { rankByName } from '../../../cypher/names/rank.ts';
import { searchFields, type EntityNames } from '../../../cypher/names/search-fields.ts';
import { knownNames } from './known-names.ts';
import { searches } from './searches.ts';

/** Names that Lucene's tokenizer may cut otherwise than we do, and words that it may drop. */
const strangeNames = Object.fromEntries(
  ['日本 東京', 'カタカナ', '東京Tokyo', 'ไทยแลนด์', '한국', 'हिन्दी भाषा', 'עברית', 'Київ', '𐀀𐀁', 'ﷺ']
    .concat(['The IS of', 'AND', 'OR NOT', 'لا غير', 'F-16', '3.5', 'x'.repeat(300), 'كلمة '.repeat(300)])
    .map((name): [string, EntityNames] => [
      `con:${name.slice(0, 20)}`,
      { labels: { ar: name, en: name }, aliases: [], weakAliases: [] },
    ]),
);
const entities = { ...knownNames, ...strangeNames };

const { uri, username, password, database } = readDatabaseConfig();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
const run = async (text: string, parameters = {}) =>
  (await driver.executeQuery(text, parameters, { database })).records.map((record) => record.toObject());

/** Ids of what the index proposes, its own best first. */
async function proposed(text: string): Promise<string[]> {
  const query = luceneQuery(text);
  if (query === null) return [];
  const rows = await run(
    `CALL db.index.fulltext.queryNodes('namesUnderTest', $query, {limit: 50}) YIELD node RETURN node.id AS id`,
    { query },
  );
  return rows.map(({ id }) => String(id));
}

beforeAll(async () => {
  await run(
    `CREATE FULLTEXT INDEX namesUnderTest IF NOT EXISTS FOR (n:NameUnderTest)
     ON EACH [n.terms, n.weakTerms, n.skeletons, n.exact]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
  );
  const rows = Object.entries(entities).map(([id, names]) => ({ id, ...searchFields(names) }));
  await run('UNWIND $rows AS row CREATE (n:NameUnderTest) SET n = row', { rows });
  await run('CALL db.awaitIndexes()');
});

afterAll(async () => {
  await run('MATCH (n:NameUnderTest) DELETE n');
  await run('DROP INDEX namesUnderTest IF EXISTS');
  await driver.close();
});

describe('the full-text index', () => {
  test.each(searches)('proposes for %j, best first: %s', async (text, first) => {
    const ids = await proposed(text);
    expect(ids[0]).toBe(first);
    const candidates = ids.map((id) => ({ id, names: entities[id] as EntityNames, degree: 1 }));
    const ranked = rankByName(text, candidates);
    expect(ranked[0]?.id).toBe(first);
    expect(ranked.filter(({ score }) => score === 0)).toEqual([]);
  });

  test.each(Object.entries(entities))('finds %s by its own labels first', async (id, { labels }) => {
    expect((await proposed(labels.ar))[0]).toBe(id);
    expect((await proposed(labels.en))[0]).toBe(id);
  });

  test('finds صالح not in مصالح', async () => {
    expect(await proposed('صالح')).toEqual(['act:zara-saleh']);
    expect(await proposed('مصالح')).toEqual(['con:interests']);
  });

  test.each([
    'act*:~^"(+-&&||!){}[]/\\',
    'terms:* OR exact:*',
    '*:*',
    '[a TO z]',
    '/.*/',
    'x'.repeat(10_000),
    'والحسكة al-Hasakah '.repeat(600),
    'داعش\u0000"\ud800',
    '👩 \u202e \u0903',
  ])('answers %j without an error', async (text) => {
    await expect(proposed(text)).resolves.toBeInstanceOf(Array);
  });
});
