import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDatabaseConfig } from '../../../cypher/config.ts';
import type { Database } from '../../../cypher/database.ts';
import { startProcess, type AppProcess } from '../../support/app-process.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { faultyWire, type FaultyWire } from '../../support/faulty-wire.ts';
import { ownSeed } from '../../support/own-seed.ts';
import { ofSources, wholeGraph } from '../../support/whole-graph.ts';

let database: Database;
let wire: FaultyWire;
let whole: string[];
let running: AppProcess | undefined;

const load = (...words: string[]) =>
  (running = startProcess('seed/main.ts', ['load', ...words, '--seed', ownSeed], {
    NEO4J_URI: wire.uri,
  }));

beforeAll(async () => {
  database = testDatabase();
  wire = await faultyWire(readDatabaseConfig(process.env).uri);
  await emptyGraph(database);
  expect(await load().ended).toEqual({ code: 0, signal: null });
  whole = await wholeGraph(database);
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
  await wire.close();
});
beforeEach(async () => {
  await emptyGraph(database);
  return () => running?.child.kill('SIGKILL');
});

describe('a load that is stopped', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s ends at once, leaves whole sources or none, and is completed by loading again',
    async (signal) => {
      const loading = load();
      await loading.says('Loading alhal-2022-rifai');
      // a source takes some ten answers of Neo4j and more: it is in the middle, however fast the machine
      wire.slow(100);
      await after(300);
      loading.child.kill(signal);
      const ended = await Promise.race([loading.ended, after(5000, 'still running')]);
      await wire.mend();
      expect(ended).toEqual({ code: null, signal });
      const all = ofSources(whole).length;
      expect(all).toBeGreaterThan(0);
      expect([0, all]).toContain(ofSources(await wholeGraph(database)).length);
      expect(await load().ended).toEqual({ code: 0, signal: null });
      expect(await wholeGraph(database)).toEqual(whole);
    },
  );
});

describe('a load that waits', () => {
  test('checks, and writes only after a line on standard input', async () => {
    const loading = load('--wait');
    expect(await Promise.race([loading.ended, after(4000, 'waiting')])).toBe('waiting');
    expect(await wholeGraph(database)).toEqual([]);
    loading.child.stdin?.write('\n');
    expect(await loading.ended).toEqual({ code: 0, signal: null });
    expect(await wholeGraph(database)).toEqual(whole);
  });

  test('ends without writing when nobody is there to write that line any more', async () => {
    const loading = load('--wait');
    loading.child.stdin?.end();
    expect(await loading.ended).toEqual({ code: 0, signal: null });
    expect(await wholeGraph(database)).toEqual([]);
  });
});
