import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase, type Database } from '../../cypher/database.ts';

/** The run's own Neo4j; close it at the end. */
export function testDatabase(): Database {
  return openDatabase(readDatabaseConfig(process.env));
}

/** Nodes of one transaction: of a large graph, all at once are too much for Neo4j's memory. */
const limit = 10_000;

/** Deletes every node and relationship; constraints and indexes stay. */
export async function emptyGraph(database: Database): Promise<void> {
  for (let cleared = limit; cleared === limit;)
    cleared = await database.write(async (write) => {
      const [row] = await write.run<{ cleared: number }>('write/clear', { limit });
      return row?.cleared ?? 0;
    });
}
