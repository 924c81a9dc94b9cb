import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { loadInBatches } from '../../seed/bulk/batches.ts';
import { openBulkFolder } from '../../seed/bulk/folder.ts';
import { createContext } from '../../server/context.ts';
import { toFilter, type FilterInput } from '../../server/filter.ts';
import { findPaths, type PathRow } from '../../server/find-paths.ts';
import { createTextStore } from '../../server/text-store.ts';
import { vocabularyOf } from '../../server/vocabulary.ts';
import { madeGraph } from '../bench/graph/made-graph.ts';
import { writeRows } from '../bench/graph/write-graph.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'shabaka-paths-'));
/** What was asked of the database. */
const statements: string[] = [];
const listening: Database = {
  ...database,
  read(name, parameters, options) {
    statements.push(name);
    return database.read(name, parameters, options);
  },
};
const ask = createContext(
  { database: listening, vocabulary: vocabularyOf(database), texts: createTextStore(folder) },
  new AbortController().signal,
);
let names: string[] = [];

beforeAll(async () => {
  await emptyGraph(database);
  await writeRows(madeGraph({ claims: 600, seed: 3 }), folder);
  await loadInBatches(database, openBulkFolder(folder, folder), () => {});
  const rows = await database.read<{ id: string }>('read/overview', { limit: 40 });
  names = rows.map(({ id }) => id);
}, 120_000);
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test('ways that are looked up are those that Neo4j finds by searching, of each length and under each filter', async () => {
  const filters: FilterInput[] = [
    {},
    { polarity: 'DENIES' },
    { minOrigins: 2 },
    { factuality: ['PR', 'PS'] },
  ];
  const lengths = new Set<number>();
  for (const given of filters) {
    const filter = await toFilter(given, ask);
    for (const [index, from] of names.entries()) {
      const to = names[(index * 7 + 3) % names.length] ?? from;
      const [a, b] = await Promise.all([ask.entity.load(from), ask.entity.load(to)]);
      if (!a || !b || a.id === b.id) continue;
      const asked = { maxHops: 4, filter, limit: 200 };
      const ways = await findPaths(a, b, asked, ask);
      expect(ways).toEqual(await database.read<PathRow>('read/paths', { from, to, ...asked }));
      lengths.add(ways[0]?.relationIds.length ?? 0);
    }
  }
  expect(lengths).toEqual(new Set([0, 1, 2, 3, 4]));
  // the lookups themselves, not the search they stand for
  expect(statements).toContain('read/paths.four');
  expect(statements.filter((name) => name === 'read/paths').length).toBeLessThan(5);
});
