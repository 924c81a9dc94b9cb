import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../../cypher/database.ts';
import { neo4jVersion } from '../../../cypher/local/jars.ts';
import { findJava, javaEnvironment } from '../../../cypher/local/java.ts';
import { leaseLocalNeo4j, stopLocalNeo4j } from '../../../cypher/local/lease.ts';
import { places } from '../../../cypher/local/places.ts';
import { startProcess } from '../../support/app-process.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import { ownSeed } from '../../support/own-seed.ts';
import { differences, wholeGraph } from '../../support/whole-graph.ts';
import '../../support/quick-java.ts';

const folder = mkdtempSync(join(tmpdir(), 'shabaka-dump-'));
const [here, there] = [join(folder, 'here'), join(folder, 'there')];
const dumps = join(folder, 'dumps');
afterAll(async () => {
  await Promise.all([here, there].map((data) => stopLocalNeo4j(data)));
  rmSync(folder, { recursive: true, force: true });
});

/** `neo4j-admin` is a script round this class, which the jars of the local Neo4j hold as well. */
async function admin(data: string, ...words: string[]) {
  const { home } = places(data);
  const { command } = await findJava(process.env);
  const jars = join(jarsFolder, `jars-${neo4jVersion}`, '*');
  await promisify(execFile)(command, ['-cp', jars, 'org.neo4j.cli.AdminTool', ...words], {
    env: { ...javaEnvironment(process.env), NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  });
}

async function running<T>(data: string, work: (database: Database, lease: NodeJS.ProcessEnv) => Promise<T>) {
  const { uri, username, password } = await leaseLocalNeo4j({ data, jars: jarsFolder, heap: '512m' });
  const database = openDatabase({ uri, username, password, database: 'neo4j' });
  try {
    return await work(database, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  } finally {
    await database.close();
    await stopLocalNeo4j(data);
  }
}

const load = async (lease: NodeJS.ProcessEnv) => {
  const loader = startProcess('seed/main.ts', ['load', '--json', '--seed', ownSeed], lease);
  const { code } = await loader.ended;
  return { code, printed: loader.printed() };
};

test('a dump by neo4j-admin, loaded into another Neo4j, is the same graph, and needs no load', async () => {
  const before = await running(here, async (database, lease) => {
    expect(await load(lease)).toMatchObject({ code: 0 });
    // what no source holds and no load would bring back
    await database.write((write) =>
      write.run('keep/save-view', { id: 'view:0123456789abcdef', revision: 0, properties: { name: 'kept' } }),
    );
    return wholeGraph(database);
  });
  mkdirSync(dumps);
  await admin(here, 'database', 'dump', 'neo4j', `--to-path=${dumps}`);
  // another Neo4j, with a password of its own and something in it that goes
  await running(there, async (database) => {
    await database.define('schema/entity-id');
  });
  await admin(there, 'database', 'load', 'neo4j', `--from-path=${dumps}`, '--overwrite-destination=true');
  await running(there, async (database, lease) => {
    expect(differences(before, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
    const { code, printed } = await load(lease);
    expect([code, printed]).toEqual([0, expect.stringContaining('"changes":{}')]);
    expect(differences(before, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
  });
});
