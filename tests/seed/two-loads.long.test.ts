import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { startProcess } from '../support/app-process.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { ownSeed } from '../support/own-seed.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';
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

/** Commits so late that another one would not yet see what is in it. */
const slow = (own: Database): Database => ({
  ...own,
  write: (work) =>
    own.write(async (write) => {
      const done = await work(write);
      await after(500);
      return done;
    }),
});

test('loads at once of sources that speak of the same leave what they leave one after the other', async () => {
  const knowledge = smallKnowledge();
  const [first, second] = knowledge.sources;
  const registry = { ...knowledge, sources: [] };
  const other = testDatabase();
  try {
    await emptyGraph(database);
    await loadKnowledge(database, knowledge);
    const clean = await wholeGraph(database);
    await emptyGraph(database);
    await loadKnowledge(database, registry);
    await Promise.all([
      loadKnowledge(slow(database), { ...registry, sources: [first!] }),
      loadKnowledge(slow(other), { ...registry, sources: [second!] }),
    ]);
    expect(differences(clean, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
  } finally {
    await other.close();
  }
});
