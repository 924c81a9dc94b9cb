import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import type { Source } from '../../seed/knowledge.ts';
import { loadKnowledge } from '../../seed/load.ts';
import { RegistryReplaced } from '../../seed/lock.ts';
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

const [small, smallTwo] = smallKnowledge().sources as [Source, Source];

/** One claim of a voice that has many by then: of a node with fifty relationships Neo4j locks no more than what is new. */
function moreOfSpeaker(id: string, subject: string, object: string): Source {
  const claim = small.claims.find(({ key }) => key === 'f')!;
  return { ...small, id, claims: [{ ...claim, relations: [{ subject, predicate: 'seeks', object }] }] };
}

test.each<[string, Source[], [Source, Source]]>([
  ['of the same entities', [], [small, smallTwo]],
  [
    'by the same voice, of different entities',
    [small],
    [moreOfSpeaker('more', 'act:one', 'act:two'), moreOfSpeaker('still-more', 'act:island', 'pla:town')],
  ],
])('loads at once of sources that speak %s leave what they leave in turns', async (_, before, together) => {
  const registry = { ...smallKnowledge(), sources: [] };
  const other = testDatabase();
  try {
    await emptyGraph(database);
    await loadKnowledge(database, { ...registry, sources: [...before, ...together] });
    const clean = await wholeGraph(database);
    await emptyGraph(database);
    await loadKnowledge(database, { ...registry, sources: before });
    await Promise.all(
      [slow(database), slow(other)].map((own, nth) =>
        loadKnowledge(own, { ...registry, sources: [together[nth]!] }),
      ),
    );
    expect(differences(clean, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
  } finally {
    await other.close();
  }
});

test('a load between whose transactions another one brings another registry ends, and leaves what that one says', async () => {
  const before = smallKnowledge();
  const [someone] = before.entities.filter(({ id }) => id === 'act:island');
  const now = {
    ...before,
    entities: [...before.entities, { ...someone!, id: 'act:new' }],
    sources: [...before.sources, moreOfSpeaker('more', 'act:new', 'act:two')],
  };
  const other = testDatabase();
  try {
    await emptyGraph(database);
    await loadKnowledge(database, now);
    const clean = await wholeGraph(database);
    await emptyGraph(database);
    let transactions = 0;
    const interrupted: Database = {
      ...database,
      async write(work) {
        transactions += 1;
        if (transactions === 2) await loadKnowledge(other, now);
        return database.write(work);
      },
    };
    await expect(loadKnowledge(interrupted, before)).rejects.toBeInstanceOf(RegistryReplaced);
    expect(differences(clean, await wholeGraph(database))).toEqual({ missing: [], extra: [] });
  } finally {
    await other.close();
  }
});
