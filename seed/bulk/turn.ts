import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hold, letGo } from '../../cypher/local/hold.ts';
import { hasArgument } from '../../cypher/local/process.ts';

const pause = 500;

/**
 * One bulk load at a time for the local Neo4j of a folder; the next one waits. Two would write the same files, and each
 * end the importer of the other.
 */
export async function inTurn<T>(data: string, waits: () => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(data, { recursive: true });
  const file = join(data, 'bulk.pid');
  const mine = () => hold(file, `${file}.clearing`, (pid) => pid !== process.pid && hasArgument(pid, 'bulk'));
  if (!mine()) {
    waits();
    do await new Promise((done) => setTimeout(done, pause));
    while (!mine());
  }
  try {
    return await work();
  } finally {
    letGo(file);
  }
}
