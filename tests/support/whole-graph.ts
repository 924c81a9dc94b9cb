import type { Database } from '../../cypher/database.ts';

/**
 * Everything that is stored, nodes and relationships with all their properties, to compare two states of a
 * graph.
 */
export async function wholeGraph(database: Database): Promise<string[]> {
  const rows = [...(await database.read('read/test.nodes')), ...(await database.read('read/test.edges'))];
  return rows.map((row) => JSON.stringify(row, inOrder)).sort();
}

/** What one state has and the other has not; both empty when they are equal. */
export function differences(one: string[], other: string[]): { missing: string[]; extra: string[] } {
  const [before, after] = [new Set(one), new Set(other)];
  return {
    missing: one.filter((row) => !after.has(row)),
    extra: other.filter((row) => !before.has(row)),
  };
}

/** Neo4j gives labels and properties in no order of their own. */
function inOrder(key: string, value: unknown): unknown {
  if (key === 'labels') return (value as string[]).toSorted();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
