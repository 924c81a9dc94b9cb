import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaseLocalNeo4j, type Lease } from '../../cypher/local/lease.ts';
import { jarsFolder } from './jars-folder.ts';

let users = 0;
let lease: Promise<Lease> | undefined;
let home = '';

/** One Neo4j in a throw-away home for the whole run, however many groups of tests want it. */
export async function setup() {
  users += 1;
  home ||= mkdtempSync(join(tmpdir(), 'shabaka-test-'));
  lease ??= leaseLocalNeo4j({
    data: home,
    jars: jarsFolder,
    heap: '512m',
    report: (line) => console.error(line),
  });
  const { uri, username, password } = await lease;
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SHABAKA_DATA: home,
    SHABAKA_JARS: jarsFolder,
  });
}

export async function teardown() {
  users -= 1;
  if (users > 0) return;
  await (await lease)?.release();
  lease = undefined;
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
