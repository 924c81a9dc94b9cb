import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j, type Lease } from '../../cypher/local/lease.ts';
import { startProcess, until } from './app-process.ts';
import { emptyGraph } from './database.ts';
import { jarsFolder } from './jars-folder.ts';
import { ownSeed } from './own-seed.ts';
import './quick-java.ts';

/** A Neo4j of its own, and `npm run seed -- load` on it, both to be treated badly. */
export interface KillableLoad {
  database: Database;
  /** Loads the project's own seed to the end. */
  load(): Promise<void>;
  /** Empties the graph, begins to load it, and kills one of the two `moment` milliseconds after the first write. */
  killWhileLoading(victim: 'loader' | 'Neo4j', moment: number): Promise<void>;
  stop(): Promise<void>;
}

export async function killableLoad(): Promise<KillableLoad> {
  const data = mkdtempSync(join(tmpdir(), 'shabaka-load-'));
  const lease: Lease = await leaseLocalNeo4j({ data, jars: jarsFolder, heap: '512m' });
  const { uri, username, password } = lease;
  const database = openDatabase({ uri, username, password, database: 'neo4j' });

  /** It has read and checked its files, and begins to load at a line on its standard input. */
  const start = () =>
    startProcess('seed/main.ts', ['load', '--wait', '--seed', ownSeed], {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SHABAKA_DATA: data,
    });

  // one is always there in advance, because a start takes longer than a load
  let next = start();
  function begin() {
    const loader = next;
    next = start();
    loader.child.stdin?.write('\n');
    return loader;
  }

  return {
    database,
    async load() {
      const loader = begin();
      const { code } = await loader.ended;
      if (code !== 0) throw new Error(`the load ended with ${code}:\n${loader.printed()}`);
    },
    async killWhileLoading(victim, moment) {
      await emptyGraph(database);
      const loader = begin();
      await loader.says('Loading');
      await after(moment);
      if (victim === 'loader') loader.child.kill('SIGKILL');
      else process.kill(lease.pid, 'SIGKILL');
      await loader.ended;
      await until(
        'Neo4j answers',
        () =>
          database.verify().then(
            () => true,
            () => false,
          ),
        150_000,
      );
    },
    async stop() {
      next.child.kill('SIGKILL');
      await next.ended;
      await database.close();
      await stopLocalNeo4j(data);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
