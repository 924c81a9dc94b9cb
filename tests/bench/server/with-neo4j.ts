import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../cypher/database.ts';
import { leaseLocalNeo4j } from '../../../cypher/local/lease.ts';
import { loadKnowledge } from '../../../seed/load.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import { smallKnowledge } from '../../support/small-knowledge.ts';

/** Runs work beside a Neo4j of its own in a throw-away home, with the small graph whose hub has 61 relations. */
export async function withNeo4j<T>(
  report: (line: string) => void,
  work: (environment: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'shabaka-bench-'));
  report('Starting a Neo4j of our own');
  // on a busy machine it may be late, and is sooner there the second time
  const start = () => leaseLocalNeo4j({ data: home, jars: jarsFolder, report });
  const lease = await start().catch(start).catch(start);
  try {
    const { uri, username, password } = lease;
    const database = openDatabase({ uri, username, password, database: 'neo4j' });
    await loadKnowledge(database, smallKnowledge());
    await database.close();
    return await work({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  } finally {
    await lease.release();
    rmSync(home, { recursive: true, force: true });
  }
}
