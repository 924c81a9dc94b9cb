import type { Database } from '../../cypher/database.ts';

/**
 * Everything that is stored, nodes and relationships with all their properties, to compare two states of a
 * graph; with its history, what loads changed on the way, only where no load comes between the two.
 */
export async function wholeGraph(database: Database, { history = false } = {}): Promise<string[]> {
  const names = ['nodes', 'edges', ...(history ? ['history'] : [])];
  const rows = (await Promise.all(names.map((name) => database.read(`read/test.${name}`)))).flat();
  return rows.map((row) => JSON.stringify(row, inOrder)).sort();
}

/** What one state has more of than the other, a row that is there twice included; both empty when they are equal. */
export function differences(one: string[], other: string[]): { missing: string[]; extra: string[] } {
  return { missing: beyond(one, other), extra: beyond(other, one) };
}

/** Of the rows those that come with a source and in one transaction: what it says, and where that stands. */
export const ofSources = (rows: string[]): string[] =>
  rows.filter(
    (row) =>
      /^\{"labels":\["(Claim|Paragraph|Passage|Relation|Source)"\]/.test(row) ||
      /^\{[^{]*"type":"(ABOUT|ASSERTS|AT|EVIDENCED_BY|REPORTED_BY|SAID_BY|SUBJECT|OBJECT)"/.test(row),
  );

/** Rows that are left when each of the others has taken away one that is its equal. */
function beyond(rows: string[], others: string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of others) counts.set(row, (counts.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const left = counts.get(row) ?? 0;
    counts.set(row, left - 1);
    return left <= 0;
  });
}

/** Neo4j gives labels and properties in no order of their own. */
function inOrder(key: string, value: unknown): unknown {
  if (key === 'labels') return (value as string[]).toSorted();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
