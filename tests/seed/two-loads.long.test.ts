import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { startProcess } from '../support/app-process.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { ownSeed } from '../support/own-seed.ts';
import { differences, wholeGraph } from '../support/whole-graph.ts';

let database: Database;
const load = () => startProcess('seed/main.ts', ['load', '--seed', ownSeed], {});

beforeAll(() => {
  database = testDatabase();
});
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

test('three loads at once end well, and leave what one load leaves', async () => {
  await emptyGraph(database);
  expect(await load().ended).toEqual({ code: 0, signal: null });
  const clean = await wholeGraph(database);
  await emptyGraph(database);
  const together = [load(), load(), load()];
  for (const loader of together)
    expect(await loader.ended, loader.printed()).toEqual({ code: 0, signal: null });
  expect(differences(clean, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
});
