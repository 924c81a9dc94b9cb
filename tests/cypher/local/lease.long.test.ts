import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j, type Lease } from '../../../cypher/local/lease.ts';
import { places } from '../../../cypher/local/places.ts';
import { processesNaming, startProcess, until } from '../../support/app-process.ts';
import { jarsFolder } from '../../support/jars-folder.ts';
import '../../support/quick-java.ts';

const data = mkdtempSync(join(tmpdir(), 'shabaka-local-'));
const at = places(data);
const options = { data, jars: jarsFolder, heap: '512m' };
const environment = {
  NEO4J_URI: '',
  SHABAKA_DATA: data,
  SHABAKA_JARS: jarsFolder,
  SHABAKA_NEO4J_HEAP: '512m',
};
const command = (verb: string, more = {}) =>
  startProcess('cypher/local/main.ts', [verb], { ...environment, ...more });
const up = () => command('up');
const guardPid = () => (existsSync(at.guardPid) ? Number(readFileSync(at.guardPid, 'utf8')) : 0);
const javaOf = (folder: string) => processesNaming(`--home-dir=${places(folder).home}`);
const gone = () => until('nothing of ours runs', () => processesNaming(data).length === 0);

async function answersAt(lease: { uri: string; username: string; password: string }) {
  const { uri, username, password } = lease;
  const database = openDatabase({ uri, username, password, database: 'neo4j' });
  try {
    await database.verify();
    return true;
  } catch {
    return false;
  } finally {
    await database.close();
  }
}

afterAll(async () => {
  await stopLocalNeo4j(data);
  rmSync(data, { recursive: true, force: true });
});

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
    expect(JSON.parse(readFileSync(at.connection, 'utf8'))).toMatchObject({ uri, password: lease.password });
    const { home, connection } = at;
    const all = [home, connection, join(at.folder, 'home.json'), join(home, 'data'), at.socket];
    expect(all.filter((path) => (statSync(path).mode & 0o077) !== 0)).toEqual([]);
    expect(processesNaming(lease.password)).toEqual([]);
  });

  test('is seen by "status"', async () => {
    const status = command('status');
    expect((await status.ended).code).toBe(0);
    expect(status.printed()).toContain(uri);
  });

  test('is shared by a second program, and ends with the last', async () => {
    const second = up();
    expect((await second.line(/^ready (.*)/))[1]).toBe(uri);
    await lease.release();
    expect(await answersAt(lease)).toBe(true);
    second.child.stdin?.end();
    expect((await second.ended).code).toBe(0);
    expect(javaOf(data)).toEqual([]);
    expect(existsSync(at.connection)).toBe(false);
    await gone();
  });

  test('is over only when Neo4j has stopped, so that its folder may be deleted', async () => {
    lease = await leaseLocalNeo4j(options);
    await lease.release();
    expect(javaOf(data)).toEqual([]);
    await gone();
    expect(existsSync(at.socket)).toBe(false);
  });

  test('keeps address and password from start to start', async () => {
    const { password } = lease;
    lease = await leaseLocalNeo4j(options);
    expect(lease.uri).toBe(uri);
    expect(lease.password).toBe(password);
  });

  test('survives the death of Neo4j: it comes back at the same address', async () => {
    const { pid } = lease;
    process.kill(pid, 'SIGKILL');
    await until('another Neo4j answers', async () => lease.pid !== pid && (await answersAt(lease)), 150_000);
    expect(lease.uri).toBe(uri);
    expect(javaOf(data)).toEqual([lease.pid]);
  });

  test('survives the death of its guard', async () => {
    const guard = guardPid();
    const { pid } = lease;
    process.kill(guard, 'SIGKILL');
    await until('another Neo4j answers', async () => lease.pid !== pid && (await answersAt(lease)), 150_000);
    expect(guardPid()).not.toBe(guard);
    expect(lease.uri).toBe(uri);
    expect(javaOf(data)).toEqual([lease.pid]);
    await lease.release();
    await gone();
  });

  test('leaves no process when its only holder is killed', async () => {
    const holder = up();
    await holder.line(/^ready /);
    holder.child.kill('SIGKILL');
    await gone();
  });

  test('leaves no process when holder and guard are killed at once', async () => {
    const holder = up();
    await holder.line(/^ready /);
    process.kill(guardPid(), 'SIGKILL');
    holder.child.kill('SIGKILL');
    await gone();
  });

  test('leaves no process when its holder is killed while Neo4j starts', async () => {
    const holder = up();
    await until('Java runs', () => javaOf(data).length > 0);
    holder.child.kill('SIGKILL');
    await gone();
  });

  test('is not waited for when whoever started it leaves during the start', async () => {
    const holder = up();
    await until('Java runs', () => javaOf(data).length > 0);
    holder.child.stdin?.end();
    expect((await holder.ended).code).toBe(0);
    expect(holder.printed()).not.toContain('ready');
    await gone();
  });

  test('is given up by its signal during the start', async () => {
    const leaving = new AbortController();
    const wanted = leaseLocalNeo4j({ ...options, signal: leaving.signal });
    await until('Java runs', () => javaOf(data).length > 0);
    leaving.abort(new Error('enough'));
    await expect(wanted).rejects.toThrow('enough');
    await gone();
  });

  test('is one database for programs that start at the same time, and "stop" ends it for all', async () => {
    const programs = [up(), up(), up()];
    const ready = await Promise.all(programs.map((program) => program.line(/^ready (.*)/)));
    expect(new Set(ready.map(([, address]) => address)).size).toBe(1);
    expect(javaOf(data)).toHaveLength(1);
    expect((await command('stop').ended).code).toBe(0);
    const ends = await Promise.all(programs.map((program) => program.ended));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    await gone();
  });
});

describe('a local Neo4j', () => {
  test('starts in a deep folder with an Arabic name, whatever the locale', async () => {
    const far = join(data, 'شبكة الأخبار', 'مجلد طويل جدا '.repeat(6).trim());
    expect(Buffer.byteLength(join(far, 'neo4j', 'guard.sock'))).toBeGreaterThan(107);
    const holder = command('up', { SHABAKA_DATA: far, LANG: 'C', LC_ALL: 'C' });
    await holder.line(/^ready /);
    expect(existsSync(join(places(far).home, 'data', 'databases', 'neo4j'))).toBe(true);
    const second = command('stop', { SHABAKA_DATA: far, LANG: 'C', LC_ALL: 'C' });
    await second.ended;
    expect(second.printed()).toContain('stopped');
    expect((await holder.ended).code).toBe(0);
  });

  test('that nobody runs is said by "status" and "stop"', async () => {
    const [status, stop] = [command('status'), command('stop')];
    expect((await status.ended).code).toBe(1);
    expect((await stop.ended).code).toBe(0);
  });

  test('stays away where a database is named', async () => {
    const away = command('up', { NEO4J_URI: 'bolt://127.0.0.1:7687' });
    expect((await away.ended).code).toBe(0);
    expect(processesNaming(data)).toEqual([]);
  });
});
