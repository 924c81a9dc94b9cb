import type { Database } from '../../cypher/database.ts';

/**
 * Everything that is stored, nodes and relationships with all their properties, to compare two states of a
 * graph. The test that asks mocks `cypher/statements.ts` with `withTestStatements`.
 */
export async function wholeGraph(database: Database): Promise<string[]> {
  const rows = [...(await database.read('read/test.nodes')), ...(await database.read('read/test.edges'))];
  return rows.map((row) => JSON.stringify(row, inOrder)).sort();
}

/** Neo4j gives labels and properties in no order of their own. */
function inOrder(key: string, value: unknown): unknown {
  if (key === 'labels') return (value as string[]).toSorted();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
