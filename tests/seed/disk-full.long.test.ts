import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../cypher/database.ts';
import { leaseLocalNeo4j, stopLocalNeo4j } from '../../cypher/local/lease.ts';
import { startProcess } from '../support/app-process.ts';
import { emptyGraph } from '../support/database.ts';
import { jarsFolder } from '../support/jars-folder.ts';
import { ownSeed } from '../support/own-seed.ts';
import { differences, wholeGraph } from '../support/whole-graph.ts';
import '../support/quick-java.ts';

/** A disk of its own, small enough to be filled. */
const disk = mkdtempSync(join(tmpdir(), 'shabaka-disk-'));
const filler = join(disk, 'filler');

function mount(): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1200m', 'tmpfs', disk], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return `a disk that may be filled can not be mounted here: ${(error as Error).message}`;
  }
}
const why = mount();
if (why) console.warn(`disk-full: skipped, ${why}`);

describe.skipIf(why)('on a disk that is full', () => {
  let database: Database;
  let environment: NodeJS.ProcessEnv;

  async function start() {
    const { uri, username, password } = await leaseLocalNeo4j({ data: disk, jars: jarsFolder, heap: '512m' });
    environment = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      SHABAKA_DATA: disk,
    };
    database = openDatabase({ uri, username, password, database: 'neo4j' });
  }
  async function stop() {
    await database.close();
    await stopLocalNeo4j(disk);
  }
  const load = () => startProcess('seed/main.ts', ['load', '--seed', ownSeed], environment);

  beforeAll(start);
  afterAll(async () => {
    await stop();
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  test('a load says that it was not finished, leaves nothing half, and is completed once there is room', async () => {
    expect(await load().ended).toEqual({ code: 0, signal: null });
    const clean = await wholeGraph(database);
    await emptyGraph(database);
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 65_536));
    const full = load();
    expect(await full.ended).toEqual({ code: 3, signal: null });
    expect(full.printed()).toMatch(/could not write .* its disk is full/);
    rmSync(filler);
    await stop();
    await start();
    expect(await load().ended).toEqual({ code: 0, signal: null });
    expect(differences(clean, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
  });
});
