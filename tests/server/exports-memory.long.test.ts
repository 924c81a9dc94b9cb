import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaseLocalNeo4j, type Lease } from '../../cypher/local/lease.ts';
import { exportNames } from '../../server/exports.ts';
import { madeGraph } from '../bench/graph/made-graph.ts';
import { writeRows } from '../bench/graph/write-graph.ts';
import { startProcess } from '../support/app-process.ts';
import { jarsFolder } from '../support/jars-folder.ts';
import { memoryOf, type Memory } from '../support/memory.ts';
import { serve, type Served } from '../support/served.ts';

/**
 * The server in a process of its own, on a real Neo4j, while a whole graph leaves it in each format. Four times a
 * second it collects its garbage and says what it still holds: heap and what lies outside it. That is what must stay
 * flat; the resident size follows it, and says besides that nothing piles up between two collections.
 */
const claims = Number(process.env.SHABAKA_EXPORT_CLAIMS ?? 100_000);
const megabyte = 1024 * 1024;
const allowed = 20 * megabyte;
const pause = 250;

const folder = mkdtempSync(join(tmpdir(), 'shabaka-memory-'));
const environment = { NEO4J_URI: '', SHABAKA_DATA: join(folder, 'data'), SHABAKA_JARS: jarsFolder };
let lease: Lease;
let served: Served;

beforeAll(async () => {
  const rows = join(folder, 'rows');
  await writeRows(madeGraph({ claims, seed: 3 }), rows);
  const loader = startProcess('seed/main.ts', ['bulk', rows], environment);
  const { code } = await loader.ended;
  if (code !== 0) throw new Error(`the graph was not loaded:\n${loader.printed()}`);
  lease = await leaseLocalNeo4j({ data: environment.SHABAKA_DATA, jars: jarsFolder });
  const probe = pathToFileURL(join(import.meta.dirname, '..', 'support', 'memory-probe.mjs'));
  served = await serve({ ...environment, NODE_OPTIONS: `--import=${probe.href}` });
}, 1_200_000);
afterAll(async () => {
  await served?.stop();
  await lease?.release();
  rmSync(folder, { recursive: true, force: true });
});

const memory = () => memoryOf(served.process);

/** Reads a file to its end and looks at the server's memory meanwhile. */
async function streamed(name: string): Promise<{ bytes: number; seen: Memory[] }> {
  const response = await fetch(`${served.address}/export/${name}`);
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
  let bytes = 0;
  const seen: Memory[] = [];
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      seen.push(await memory());
      await after(pause);
    }
  })();
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) bytes += piece.length;
  over.abort();
  await watching;
  return { bytes, seen };
}

const most = (values: number[]) => Math.max(...values);

describe(`while ${claims} claims are exported`, () => {
  test.each(exportNames)('as %s, the server holds no more than before', async (name) => {
    // once before, so that code is compiled and connections are open
    const response = await fetch(
      `${served.address}/export/${name}?filter=${encodeURIComponent(JSON.stringify({ speakers: ['act:s1'] }))}`,
    );
    await response.arrayBuffer();
    const before = await memory();
    const { bytes, seen } = await streamed(name);
    const grown = (of: keyof Memory) => most(seen.map((each) => each[of])) - before[of];
    console.log(
      `${name}: ${(bytes / megabyte).toFixed(1)} MB sent, ${seen.length} looks, held ${(before.held / megabyte).toFixed(1)} MB, ` +
        `at most ${(grown('held') / megabyte).toFixed(1)} MB more; resident at most ${(grown('rss') / megabyte).toFixed(1)} MB more`,
    );
    expect(bytes).toBeGreaterThan(10_000);
    expect(grown('held')).toBeLessThan(allowed);
  });
});
