import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import { statementsIn } from '../../cypher/statements.ts';
import { completeImport } from '../../seed/bulk/imported.ts';
import type { Knowledge, Story } from '../../seed/knowledge.ts';
import { loadKnowledge, registryHashOf, removeSource, removeStory } from '../../seed/load.ts';
import { relationId } from '../../seed/relation-id.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const real = testDatabase();
/** Names of the statements that ran, and how often. */
const ran = new Map<string, number>();

function note(name: string) {
  ran.set(name, (ran.get(name) ?? 0) + 1);
}

/** The real database, which notes each statement before it runs it. */
const database: Database = {
  ...real,
  read(name, ...rest) {
    note(name);
    return real.read(name, ...rest);
  },
  write: (work) =>
    real.write((write) =>
      work({
        ...write,
        run(name, ...rest) {
          note(name);
          return write.run(name, ...rest);
        },
      }),
    ),
};

/** The small graph with one entity gone, one claim gone, and one merging undone. */
function edited(): Knowledge {
  const knowledge = smallKnowledge();
  knowledge.entities = knowledge.entities.filter(({ id }) => id !== 'con:island-aim');
  for (const entity of knowledge.entities) delete entity.sameAs;
  const [source] = knowledge.sources;
  if (source) source.claims = source.claims.filter(({ key }) => key !== 'f');
  return knowledge;
}

const words = { ar: 'قتال', en: 'A fight' };
const story: Story = {
  id: 'story:fight',
  file: 'seed/stories/fight.yaml',
  title: words,
  steps: [
    {
      title: words,
      caption: words,
      view: {
        version: 1,
        language: 'en',
        entities: [
          { id: 'act:one', x: 0, y: 0 },
          { id: 'act:two', x: 100, y: 0 },
        ],
        relations: [relationId({ subject: 'act:one', predicate: 'fights', object: 'act:two' })],
      },
      highlight: { entities: [], relations: [] },
      footnotes: [{ claims: ['small/a'] }],
    },
  ],
};

beforeAll(() => emptyGraph(database));
afterAll(async () => {
  await emptyGraph(real);
  await real.close();
});

describe('writing statements', () => {
  test('all run in loads, an edit and a removal; none lies idle', async () => {
    await loadKnowledge(database, { ...smallKnowledge(), stories: [story] });
    await loadKnowledge(database, edited());
    const ids = new Set(edited().entities.map(({ id }) => id));
    await completeImport(database, { ids, registryHash: registryHashOf(edited()) }, () => {});
    await removeStory(database, story.id);
    await removeSource(database, 'small', edited());
    const idle = statementsIn('write').filter(({ name }) => !ran.has(name));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  test('are so many for a source, however many claims it has', async () => {
    const counts = [];
    for (const times of [1, 10]) {
      await emptyGraph(real);
      ran.clear();
      await loadKnowledge(database, grown(times));
      counts.push(Object.fromEntries(ran));
    }
    expect(counts[1]).toEqual(counts[0]);
  });
});

/** The small graph with each claim of its first source that many times. */
function grown(times: number): Knowledge {
  const knowledge = smallKnowledge();
  const [source] = knowledge.sources;
  if (source)
    source.claims = Array.from({ length: times }, (_, copy) =>
      source.claims.map((claim) => ({ ...claim, key: copy === 0 ? claim.key : `${claim.key}-${copy}` })),
    ).flat();
  return knowledge;
}

describe('schema statements', () => {
  test('can be run again, each, and change nothing then', async () => {
    for (const { name } of statementsIn('schema')) {
      await real.define(name);
      expect(await real.define(name), name).toEqual({});
    }
  });
});
