import type { Write } from '../cypher/database.ts';

/** Several statements: one that counts all of it takes Neo4j longer to plan than to answer. */
const statements = [
  'write/entities.count',
  'write/entities.voice',
  'write/entities.mentions',
  'write/entities.placed',
];

/** Counts anew what is said of these entities, by whom and where, in the transaction given. */
export async function countEntities(write: Write, ids: string[]): Promise<void> {
  for (const name of statements) await write.run(name, { ids });
}
