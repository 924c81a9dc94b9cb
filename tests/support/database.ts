import { readDatabaseConfig } from '../../cypher/config.ts';
import { openDatabase, type Database } from '../../cypher/database.ts';

/** The run's own Neo4j; close it at the end. */
export function testDatabase(): Database {
  return openDatabase(readDatabaseConfig(process.env));
}

/** Deletes every node and relationship; constraints and indexes stay. */
export async function emptyGraph(database: Database): Promise<void> {
  await database.write((write) => write.run('write/clear'));
}
