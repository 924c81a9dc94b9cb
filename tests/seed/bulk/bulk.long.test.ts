import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../../cypher/database.ts';
import { leaseLocalNeo4j } from '../../../cypher/local/lease.ts';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { loadKnowledge } from '../../../seed/load.ts';
import { madeGraph } from '../../bench/graph/made-graph.ts';
import { writeFiles, writeRows } from '../../bench/graph/write-graph.ts';
import { processesNaming, startProcess, until } from '../../support/app-process.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import { differences, wholeGraph } from '../../support/whole-graph.ts';

/** As many as the design asks to compare; a smaller graph is quicker to look for a fault in. */
const claims = Number(process.env.SHABAKA_BULK_CLAIMS ?? 10_000);
const graph = madeGraph({ claims, seed: 11 });
const folder = mkdtempSync(join(tmpdir(), 'shabaka-bulk-'));
const [files, rows, data] = ['files', 'rows', 'data'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const database = testDatabase();
const same = { missing: [], extra: [] };
let oneByOne: string[];

beforeAll(async () => {
  writeFiles(graph, files);
  await writeRows(graph, rows);
  await emptyGraph(database);
  const { knowledge } = checkSeed(seedFiles(files), folder);
  if (!knowledge) throw new Error('the made-up graph has faults');
  await loadKnowledge(database, knowledge);
  oneByOne = await wholeGraph(database);
}, 1_200_000);
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The command on a Neo4j of its own, which does not run. */
const onStopped = { NEO4J_URI: '', SHABAKA_DATA: data, SHABAKA_JARS: jarsFolder };
const bulk = (environment: NodeJS.ProcessEnv) => startProcess('seed/main.ts', ['bulk', rows], environment);

async function onImported<T>(work: (imported: Database) => Promise<T>): Promise<T> {
  const { uri, username, password, release } = await leaseLocalNeo4j({
    data,
    jars: jarsFolder,
    heap: '512m',
  });
  const imported = openDatabase({ uri, username, password, database: 'neo4j' });
  try {
    return await work(imported);
  } finally {
    await imported.close();
    await release();
  }
}

describe(`a graph of ${claims} claims, loaded at once`, () => {
  test('by the importer is the one that sources make one by one, also when it was killed twice', async () => {
    const first = bulk(onStopped);
    await first.says('Importing, 2/4');
    // the importer goes on without it, and is not to be done before somebody comes to end it
    const importers = processesNaming(`-Dshabaka.import=${data}`);
    for (const pid of importers) process.kill(pid, 'SIGSTOP');
    first.child.kill('SIGKILL');
    await first.ended;
    const second = bulk(onStopped);
    await second.says('An import of an earlier run is left over');
    for (const pid of importers) process.kill(pid, 'SIGCONT');
    await second.says('Making indexes');
    expect(importers).toHaveLength(1);
    expect(second.printed()).toContain('Going on with the files of an earlier run');
    second.child.kill('SIGKILL');
    await second.ended;
    const third = bulk(onStopped);
    expect([(await third.ended).code, third.printed()]).toEqual([
      0,
      expect.stringContaining('Going on with what an earlier run imported'),
    ]);
    expect(third.printed()).toMatch(new RegExp(`^${claims} claims of [1-9]\\d* sources loaded in `, 'm'));
    const imported = await onImported(wholeGraph);
    expect(differences(oneByOne, imported)).toEqual(same);
    expect(imported).toHaveLength(oneByOne.length);
  });

  test('in transactions is the same, also when it was killed in the middle', async () => {
    await emptyGraph(database);
    const first = bulk({});
    await until(
      'some sources are in',
      async () => {
        const rowsIn = await database.read<{ id: string }>('write/hashes');
        return rowsIn.filter(({ id }) => id.startsWith('made-')).length > 0;
      },
      600_000,
    );
    first.child.kill('SIGKILL');
    await first.ended;
    const second = bulk({});
    expect((await second.ended).code).toBe(0);
    expect(differences(oneByOne, await wholeGraph(database))).toEqual(same);
  });
});
