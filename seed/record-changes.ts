import type { Write } from '../cypher/database.ts';

export type What = 'ADDED' | 'CHANGED' | 'REMOVED';

/**
 * Notes what a load does to claims or entities, for the question `changes`; of those it removes while they are still
 * there. It is history and no part of the data: two graphs that came about in different ways are equal all the same.
 */
export async function recordChanges(
  write: Write,
  kind: 'claims' | 'entities',
  what: What,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await write.run(`write/changes.${kind}`, { what, ids: [...ids] });
}
