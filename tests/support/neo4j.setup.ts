import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaseLocalNeo4j, type Lease } from '../../cypher/local/lease.ts';
import { jarsFolder } from './jars-folder.ts';

/** Each group of tests loads this file anew, so what they share lies where all of them see it. */
interface Shared {
  users: number;
  home: string;
  lease: Promise<Lease>;
}
const everywhere = globalThis as { shabakaTestNeo4j?: Shared };

/** One Neo4j in a throw-away home for the whole run, however many groups of tests want it. */
export async function setup() {
  const shared = (everywhere.shabakaTestNeo4j ??= start());
  shared.users += 1;
  const { uri, username, password } = await shared.lease;
  Object.assign(process.env, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SHABAKA_DATA: shared.home,
    SHABAKA_JARS: jarsFolder,
  });
}

export async function teardown() {
  const shared = everywhere.shabakaTestNeo4j;
  if (!shared) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  delete everywhere.shabakaTestNeo4j;
  await shared.lease.then((lease) => lease.release()).catch(() => undefined);
  rmSync(shared.home, { recursive: true, force: true });
}

function start(): Shared {
  const home = mkdtempSync(join(tmpdir(), 'shabaka-test-'));
  const report = (line: string, passing?: boolean) => passing || console.error(line);
  return { users: 0, home, lease: leaseLocalNeo4j({ data: home, jars: jarsFolder, heap: '512m', report }) };
}
