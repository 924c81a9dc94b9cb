import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j, type Lease } from '../../../cypher/local/lease.ts';
import { places } from '../../../cypher/local/places.ts';
import { processesNaming, startProcess, until } from '../../support/app-process.ts';
import { jarsFolder } from '../../support/jars-folder.ts';

const data = mkdtempSync(join(tmpdir(), 'shabaka-local-'));
const options = { data, jars: jarsFolder, heap: '512m' };
const environment = {
  NEO4J_URI: '',
  SHABAKA_DATA: data,
  SHABAKA_JARS: jarsFolder,
  SHABAKA_NEO4J_HEAP: '512m',
};
const up = () => startProcess('cypher/local/main.ts', ['up'], environment);
const gone = () => until('nothing of ours runs', () => processesNaming(data).length === 0);

async function answersAt(lease: { uri: string; username: string; password: string }) {
  const database = openDatabase({ ...lease, database: 'neo4j' });
  try {
    await database.verify();
    return true;
  } catch {
    return false;
  } finally {
    await database.close();
  }
}

afterAll(() => rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));

describe('a lease on the local Neo4j', () => {
  let lease: Lease;
  let uri = '';

  beforeAll(async () => {
    lease = await leaseLocalNeo4j(options);
    uri = lease.uri;
  });

  test('gives a database that answers on loopback', async () => {
    expect(lease.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await answersAt(lease)).toBe(true);
  });

  test('leaves address and password where only the owner reads them', () => {
    const { connection } = places(data);
    expect(JSON.parse(readFileSync(connection, 'utf8'))).toMatchObject({ uri, password: lease.password });
    expect(statSync(connection).mode & 0o077).toBe(0);
  });

  test('is shared by a second program, and ends with the last', async () => {
    const second = up();
    expect((await second.line(/^ready (.*)/))[1]).toBe(uri);
    await lease.release();
    expect(processesNaming(data).length).toBeGreaterThan(1);
    second.child.stdin?.end();
    await second.ended;
    await gone();
    expect(existsSync(places(data).connection)).toBe(false);
  });

  test('keeps the address from start to start', async () => {
    lease = await leaseLocalNeo4j(options);
    expect(lease.uri).toBe(uri);
  });

  test('survives the death of Neo4j: it comes back at the same address', async () => {
    process.kill(lease.pid, 'SIGKILL');
    await until('Neo4j is away', async () => !(await answersAt(lease)));
    await until('Neo4j is back', () => answersAt(lease), 60_000);
  });

  test('survives the death of its guard', async () => {
    const guard = Number(readFileSync(places(data).guardPid, 'utf8'));
    process.kill(guard, 'SIGKILL');
    await until(
      'another guard has brought it up again',
      async () =>
        existsSync(places(data).guardPid) &&
        Number(readFileSync(places(data).guardPid, 'utf8')) !== guard &&
        existsSync(places(data).connection) &&
        (await answersAt(lease)),
      60_000,
    );
    await lease.release();
    await gone();
  });

  test('leaves no process when its only holder is killed', async () => {
    const holder = up();
    await holder.line(/^ready /);
    holder.child.kill('SIGKILL');
    await gone();
  });

  test('leaves no process when its holder is killed while Neo4j starts', async () => {
    const holder = up();
    await until('Java runs', () => processesNaming('CommunityEntryPoint').length > 1);
    holder.child.kill('SIGKILL');
    await gone();
  });

  test('is one database for two programs that start at the same time', async () => {
    const both = [up(), up()];
    const [first, second] = await Promise.all(both.map((program) => program.line(/^ready (.*)/)));
    expect(first?.[1]).toBe(second?.[1]);
    expect(await stopLocalNeo4j(data)).toBe(true);
    for (const program of both) program.child.kill('SIGTERM');
    await Promise.all(both.map((program) => program.ended));
    await gone();
  });
});
