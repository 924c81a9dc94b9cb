import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j } from '../../../cypher/local/lease.ts';
import { places } from '../../../cypher/local/places.ts';
import { emptyGraph } from '../../support/database.ts';
import { processesNaming, startProcess, until } from '../../support/app-process.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import '../../support/quick-java.ts';

const data = mkdtempSync(join(tmpdir(), 'shabaka-kills-'));
const at = places(data);
const environment = {
  NEO4J_URI: '',
  SHABAKA_DATA: data,
  SHABAKA_JARS: jarsFolder,
  SHABAKA_NEO4J_HEAP: '512m',
};
const up = () => startProcess('cypher/local/main.ts', ['up'], environment);
const javas = () => processesNaming(`--home-dir=${at.home}`);
const guards = () => processesNaming(`--guard-of=${data}`);
const gone = () => until('nothing of ours runs', () => processesNaming(data).length === 0);
const pause = (most: number) => new Promise((done) => setTimeout(done, Math.random() * most));

function kill(pid: number | undefined) {
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch {
    // it was quicker
  }
}

afterAll(async () => {
  await stopLocalNeo4j(data);
  rmSync(data, { recursive: true, force: true });
});

test('the graph is there, and no process left over, after ten kills at any moment', async () => {
  const first = await leaseLocalNeo4j({ data, jars: jarsFolder, heap: '512m' });
  const { uri, password } = first;
  await first.release();
  for (let round = 1; round <= 10; round += 1) {
    const holders = [up(), up()];
    await pause(round % 2 ? 12_000 : 4000);
    const victims = [javas, guards, () => holders.map(({ child }) => child.pid)];
    for (const victim of victims.slice(round % 3, (round % 3) + 2)) victim().forEach(kill);
    await pause(1500);
    for (const holder of holders) holder.child.kill('SIGKILL');
    await gone();
    expect(guards(), `round ${round}`).toEqual([]);
  }
  const last = await leaseLocalNeo4j({ data, jars: jarsFolder, heap: '512m' });
  expect(last.uri).toBe(uri);
  expect(last.password).toBe(password);
  const database = openDatabase({ uri, username: 'neo4j', password, database: 'neo4j' });
  await emptyGraph(database);
  await database.close();
  await last.release();
  await gone();
});

test('five that start at once over what a killed guard left are one Neo4j, ten times', async () => {
  for (let round = 1; round <= 10; round += 1) {
    const holders = Array.from({ length: 5 }, up);
    await Promise.all(holders.map((holder) => holder.line(/^ready /)));
    expect(javas(), `round ${round}`).toHaveLength(1);
    // those that came second end by themselves
    await until(`round ${round}: there is one guard`, () => guards().length === 1);
    expect(existsSync(at.guardPid) && Number(readFileSync(at.guardPid, 'utf8'))).toBe(guards()[0]);
    // the guard is held first: it may not tidy up, so that the next round finds the files of the dead
    const [guard] = guards();
    if (guard) process.kill(guard, 'SIGSTOP');
    [...holders.map(({ child }) => child.pid), ...javas(), guard].forEach(kill);
    await gone();
    expect(existsSync(at.guardPid)).toBe(true);
  }
});
