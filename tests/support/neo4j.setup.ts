import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaseLocalNeo4j, type Lease } from '../../cypher/local/lease.ts';
import { jarsFolder } from './jars-folder.ts';
import { keepPromise } from './kept-promise.ts';
import { neo4jCount, shareVariable, type Share } from './neo4j-share.ts';

interface TestNeo4j {
  home: string;
  lease: Promise<Lease>;
}
/** Each group of tests loads this file anew, so what they share lies where all of them see it. */
const everywhere = globalThis as { shabakaTestNeo4j?: { users: number; all: TestNeo4j[] } };

/** Each worker's Neo4j in a throw-away home, once for the whole run, however many groups of tests want it. */
export function setup() {
  const shared = (everywhere.shabakaTestNeo4j ??= {
    users: 0,
    all: Array.from({ length: neo4jCount }, start),
  });
  shared.users += 1;
  process.env[shareVariable] = JSON.stringify(shared.all.map(({ home }) => shareFile(home)));
}

export async function teardown() {
  const shared = everywhere.shabakaTestNeo4j;
  if (!shared) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  delete everywhere.shabakaTestNeo4j;
  await Promise.all(
    shared.all.map(async ({ home, lease }) => {
      await lease.then((held) => held.release()).catch(() => undefined);
      rmSync(home, { recursive: true, force: true });
    }),
  );
}

const shareFile = (home: string) => join(home, 'share.json');

function start(): TestNeo4j {
  const home = mkdtempSync(join(tmpdir(), 'shabaka-test-'));
  const report = (line: string, passing?: boolean) => passing || console.error(line);
  const lease = leaseLocalNeo4j({ data: home, jars: jarsFolder, heap: '512m', report });
  keepPromise(shareFile(home), lease.then(shareOf(home)));
  return { home, lease };
}

const shareOf =
  (home: string) =>
  ({ uri, username, password }: Lease): Share => ({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SHABAKA_DATA: home,
    SHABAKA_JARS: jarsFolder,
  });
