import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { openBulkFolder } from '../../../seed/bulk/folder.ts';
import { writeGraphFiles } from '../../../seed/bulk/imported.ts';
import { madeGraph } from '../../bench/graph/made-graph.ts';
import { writeRows } from '../../bench/graph/write-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'shabaka-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are in use when all that nobody holds is gone. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** The most that is held while the files of a graph are made, beyond what was held before. */
async function heldWhileLoading(claims: number): Promise<number> {
  const rows = join(folder, `rows-${claims}`);
  await writeRows(madeGraph({ claims, seed: 3 }), rows);
  const before = held();
  const opened = openBulkFolder(rows, folder);
  let most = held() - before;
  let bytes = 0;
  let looked = 0;
  await writeGraphFiles(join(folder, `files-${claims}`), opened, (found) => {
    expect(found.faults).toEqual([]);
    bytes += found.bytes;
    if (bytes < looked + opened.size / 8) return;
    looked = bytes;
    most = Math.max(most, held() - before);
  });
  return Math.max(most, held() - before);
}

/** Bytes held for each claim more: 220 when a registry is read anew, 600 when it is held. */
const most = 400;

test('a claim more holds little more memory while rows are made into files', async () => {
  // the first load compiles what all of them need
  await heldWhileLoading(2000);
  const some = await heldWhileLoading(20_000);
  const many = await heldWhileLoading(80_000);
  expect(((many - some) * 2 ** 20) / 60_000).toBeLessThan(most);
});
