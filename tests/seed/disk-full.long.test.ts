import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j, type Lease } from '../../cypher/local/lease.ts';
import { startProcess } from '../support/app-process.ts';
import { emptyGraph } from '../support/database.ts';
import { jarsFolder } from '../support/jars-folder.ts';
import { ownSeed } from '../support/own-seed.ts';
import { differences, wholeGraph } from '../support/whole-graph.ts';
import '../support/quick-java.ts';

/** A way to have Neo4j find no room any more. */
interface Way {
  /** @throws where it can not be had */
  prepare(folder: string): void;
  fill(folder: string, pid: number): void;
  makeRoom(folder: string, pid: number): void;
  end(folder: string): void;
}

const run = (command: string, ...parameters: string[]) =>
  execFileSync(command, parameters, { stdio: 'pipe' });
const limit = (pid: number, bytes: string) => run('prlimit', `--pid=${pid}`, `--fsize=${bytes}:`);
const filler = (folder: string) => join(folder, 'filler');

const ways: [string, Way][] = [
  [
    // small enough to be filled; only who may mount has it
    'a disk of its own that is full',
    {
      prepare: (folder) => run('mount', '-t', 'tmpfs', '-o', 'size=1200m', 'tmpfs', folder),
      fill(folder) {
        const { bavail, bsize } = statfsSync(folder);
        writeFileSync(filler(folder), Buffer.alloc(bavail * bsize - 65_536));
      },
      makeRoom: (folder) => rmSync(filler(folder)),
      end: (folder) => run('umount', '-l', folder),
    },
  ],
  [
    // everybody may set it for a process of one's own, on Linux; Neo4j finds that it can write no more, in other words
    'a quota that is used up',
    {
      prepare: () => limit(process.pid, 'unlimited'),
      fill: (_, pid) => limit(pid, '0'),
      makeRoom: (_, pid) => limit(pid, 'unlimited'),
      end: () => undefined,
    },
  ],
];

describe.each(ways)('on %s', (name, way) => {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-disk-'));
  let database: Database;
  let lease: Lease;
  let environment: NodeJS.ProcessEnv;
  let skipped = '';

  async function start() {
    lease = await leaseLocalNeo4j({ data: folder, jars: jarsFolder, heap: '512m' });
    const { uri, username, password } = lease;
    environment = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SHABAKA_DATA: folder,
    };
    database = openDatabase({ uri, username, password, database: 'neo4j' });
  }
  async function stop() {
    await database.close();
    await stopLocalNeo4j(folder);
  }
  const load = () => startProcess('seed/main.ts', ['load', '--seed', ownSeed], environment);

  beforeAll(async () => {
    try {
      way.prepare(folder);
    } catch (error) {
      skipped = `${name} can not be had here: ${(error as Error).message}`;
      return console.warn(`disk-full: skipped, ${skipped}`);
    }
    await start();
  });
  afterAll(async () => {
    if (!skipped) {
      await stop();
      way.end(folder);
    }
    rmSync(folder, { recursive: true, force: true });
  });

  test('a load says that it was not finished, leaves nothing half, and is completed once there is room', async ({
    skip,
  }) => {
    skip(skipped !== '', skipped);
    expect(await load().ended).toEqual({ code: 0, signal: null });
    const clean = await wholeGraph(database);
    await emptyGraph(database);
    way.fill(folder, lease.pid);
    const full = load();
    expect(await full.ended).toEqual({ code: 3, signal: null });
    expect(full.printed()).toMatch(/could not write .* its disk is full/);
    way.makeRoom(folder, lease.pid);
    await stop();
    await start();
    expect(await load().ended).toEqual({ code: 0, signal: null });
    expect(differences(clean, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
  });
});
