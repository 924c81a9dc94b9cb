import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j } from '../../../cypher/local/lease.ts';
import { madeGraph } from '../../bench/graph/made-graph.ts';
import { writeRows } from '../../bench/graph/write-graph.ts';
import { processesNaming, startProcess } from '../../support/app-process.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import { differences, wholeGraph } from '../../support/whole-graph.ts';
import '../../support/quick-java.ts';

/** A bulk load into a local Neo4j that is stopped, and what others do there meanwhile or before it goes on. */
const rows = mkdtempSync(join(tmpdir(), 'shabaka-rows-'));
const running = testDatabase();
let clean: string[];
let data: string;

const local = () => ({ data, jars: jarsFolder, heap: '512m' });
const bulk = (environment: NodeJS.ProcessEnv = {}) =>
  startProcess('seed/main.ts', ['bulk', rows], {
    NEO4J_URI: '',
    SHABAKA_DATA: data,
    SHABAKA_JARS: jarsFolder,
    SHABAKA_NEO4J_HEAP: '512m',
    ...environment,
  });
const importers = () => processesNaming(`-Dshabaka.import=${data}`);

beforeAll(async () => {
  await writeRows(madeGraph({ claims: 150, seed: 5 }), rows);
  await emptyGraph(running);
  const { NEO4J_URI } = process.env;
  expect((await bulk({ NEO4J_URI }).ended).code).toBe(0);
  clean = await wholeGraph(running);
});
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'shabaka-bulk-'));
});
afterEach(async () => {
  await stopLocalNeo4j(data);
  rmSync(data, { recursive: true, force: true });
});
afterAll(async () => {
  await emptyGraph(running);
  await running.close();
  rmSync(rows, { recursive: true, force: true });
});

async function onLocal<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { uri, username, password, release } = await leaseLocalNeo4j(local());
  const database = openDatabase({ uri, username, password, database: 'neo4j' });
  try {
    return await work(database);
  } finally {
    await database.close();
    await release();
  }
}

test('two at once come one after the other, and leave what one leaves', async () => {
  const both = [bulk(), bulk()];
  for (const { ended, printed } of both) expect((await ended).code, printed()).toBe(0);
  const printed = both.map((each) => each.printed());
  expect(printed.filter((all) => all.includes('Another bulk load'))).toHaveLength(1);
  expect(differences(clean, await onLocal(wholeGraph))).toEqual({ missing: [], extra: [] });
});

test('who starts Neo4j while it is filled is told to wait, and takes nothing away', async () => {
  const load = bulk();
  await load.says('Importing, 2/4');
  const held = importers();
  for (const pid of held) process.kill(pid, 'SIGSTOP');
  await expect(leaseLocalNeo4j(local())).rejects.toMatchObject({ code: 'STORE_IN_USE' });
  for (const pid of held) process.kill(pid, 'SIGCONT');
  expect((await load.ended).code, load.printed()).toBe(0);
  expect(held).toHaveLength(1);
  expect(differences(clean, await onLocal(wholeGraph))).toEqual({ missing: [], extra: [] });
});

test('what was kept in Neo4j after it was killed is still there when it goes on', async () => {
  const load = bulk();
  await load.says('Importing, 2/4');
  const held = importers();
  load.child.kill('SIGKILL');
  for (const pid of held) process.kill(pid, 'SIGKILL');
  await load.ended;
  await onLocal((database) => database.write((write) => write.run('write/test.things', { ids: ['kept'] })));
  const again = bulk();
  expect((await again.ended).code, again.printed()).toBe(0);
  const { missing, extra } = differences(clean, await onLocal(wholeGraph));
  expect([missing, extra]).toEqual([[], [JSON.stringify({ labels: ['Thing'], properties: { id: 'kept' } })]]);
});
