import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../cypher/database.ts';
import type { Claim, Knowledge } from '../../seed/knowledge.ts';
import { EntityInUse } from '../../seed/load-registry.ts';
import { loadKnowledge, removeSource } from '../../seed/load.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { someOf } from '../support/rounds.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';
import { differences, wholeGraph } from '../support/whole-graph.ts';

let database: Database;
beforeAll(() => {
  database = testDatabase();
});
beforeEach(() => emptyGraph(database));
afterAll(async () => {
  await emptyGraph(database);
  await database.close();
});

const load = (knowledge: Knowledge) => loadKnowledge(database, knowledge);
const graph = () => wholeGraph(database);
const none = { missing: [], extra: [] };

async function cleanGraph(knowledge: Knowledge): Promise<string[]> {
  await emptyGraph(database);
  await load(knowledge);
  return graph();
}

type Edit = (knowledge: Knowledge) => void;

function edited(...edits: Edit[]): Knowledge {
  const knowledge = smallKnowledge();
  for (const edit of edits) edit(knowledge);
  return knowledge;
}

function claimOf({ sources }: Knowledge, key: string): Claim {
  const claim = sources[0]?.claims.find((one) => one.key === key);
  if (!claim) throw new Error(`the small graph has no claim ${key}`);
  return claim;
}

const entityOf = ({ entities }: Knowledge, id: string) => entities.find((one) => one.id === id)!;

/** What a person may change in the files, one thing each. */
const edits: Record<string, Edit> = {
  'a claim is worded otherwise': (k) => (claimOf(k, 'b').gloss.en = 'Put otherwise'),
  'a claim is turned into a denial': (k) => (claimOf(k, 'f').polarity = 'DENIES'),
  'a claim is given to another speaker': (k) => (claimOf(k, 'c').speaker = 'act:author'),
  'a claim loses a relation': (k) => claimOf(k, 'c').relations.pop(),
  'a claim gets a relation': (k) =>
    claimOf(k, 'c').relations.push({ subject: 'act:two', predicate: 'fights', object: 'act:island' }),
  'a claim loses its time and places': (k) => {
    const claim = claimOf(k, 'a');
    delete claim.time;
    claim.places = [];
    claim.events = [];
  },
  'a claim moves to another passage': (k) =>
    (claimOf(k, 'e').evidence = [{ paragraph: 3, start: 1, end: 4, sha256: 'b'.repeat(64) }]),
  'a claim goes': (k) => {
    const [source] = k.sources;
    if (source) source.claims = source.claims.filter(({ key }) => key !== 'b');
  },
  'an entity is renamed': (k) => (entityOf(k, 'act:hub').label.en = 'Centre'),
  'two entities are merged': (k) => (entityOf(k, 'act:island').sameAs = 'act:two'),
  'a merging is undone': (k) => delete entityOf(k, 'act:once-one').sameAs,
  'an unused entity goes': (k) => (k.entities = k.entities.filter(({ id }) => id !== 'act:unused')),
  'a speaker is named': (k) => (entityOf(k, 'act:small/observers').anonymous = false),
  'what is known from elsewhere goes': (k) => (k.reference = []),
  'a predicate loses its contrary': (k) => {
    for (const predicate of k.vocabulary.predicates) delete predicate.opposite;
  },
  'a predicate moves to another group': (k) => {
    for (const predicate of k.vocabulary.predicates)
      if (predicate.id === 'fights') predicate.root = 'support';
  },
  'a predicate goes': (k) =>
    (k.vocabulary.predicates = k.vocabulary.predicates.filter(({ id }) => id !== 'unused')),
  'a digest is worded otherwise': (k) => {
    const [sentence] = k.sources[0]?.paragraphs[0]?.digest ?? [];
    if (sentence) sentence.text.ar = 'خلاصة أخرى';
  },
};

/** The edits work on the small graph with one more entity, which nothing names. */
function start(...made: Edit[]): Knowledge {
  return edited(
    (k) => {
      k.entities.push({ ...entityOf(k, 'act:island'), id: 'act:unused' });
    },
    ...made,
  );
}

describe('loading again', () => {
  test('writes nothing when nothing changed', async () => {
    await load(start());
    const before = await graph();
    const { changes, sources } = await load(start());
    expect(changes).toEqual({});
    expect(sources.map(({ changed }) => changed)).toEqual([false, false]);
    expect(differences(before, await graph())).toEqual(none);
  });

  test('writes the same when it is told to write all', async () => {
    await load(start());
    const before = await graph();
    await loadKnowledge(database, start(), { force: true });
    expect(differences(before, await graph())).toEqual(none);
  });

  describe('with one edit', () => {
    let before: string[];
    beforeAll(async () => {
      await emptyGraph(database);
      await load(start());
      before = await graph();
    });

    test.each(someOf(Object.entries(edits), 6))(
      'when %s gives what a clean load gives, there and back',
      async (_, edit) => {
        await load(start(edit));
        const clean = await graph();
        expect(differences(before, clean)).not.toEqual(none);
        await load(start());
        expect(differences(before, await graph())).toEqual(none);
        await load(start(edit));
        expect(differences(clean, await graph())).toEqual(none);
      },
    );
  });

  test('after many edits one after another gives what a clean load of the last state gives', async () => {
    const all = Object.values(edits);
    const made: Edit[] = [];
    await load(start());
    // by steps of 5, which is prime to their number, so that no two neighbours come together
    for (let step = 0; step < 10; step += 1) {
      made.push(all[(step * 5 + 3) % all.length]!);
      await load(start(...made));
    }
    const after = await graph();
    expect(differences(await cleanGraph(start(...made)), after)).toEqual(none);
  });

  test('touches nothing but the claim that changed, its source and the version', async () => {
    await load(start());
    const before = await graph();
    await load(start(edits['a claim is worded otherwise']!));
    const kept = new Set(await graph());
    const touched = before.filter((row) => !kept.has(row));
    const labels = touched.map((row) => /"labels":\["(\w+)"\]/.exec(row)?.[1]);
    expect(new Set(labels)).toEqual(new Set(['Claim', 'Graph', 'Source']));
    expect(labels).toHaveLength(3);
  });
});

describe('sources', () => {
  test('that share a relation count in it once each, and one can go', async () => {
    const stanceOf = async () =>
      (await graph())
        .filter((row) => row.includes('"type":"RELATES"') && row.includes('"objectId":"pla:to-30"'))
        .map((row) => /"claimCount":(\d+).*"originCount":(\d+)/.exec(row)?.slice(1).map(Number));
    await load(start());
    expect(await stanceOf()).toEqual([[2, 2]]);
    await removeSource(database, 'small-two', start());
    expect(await stanceOf()).toEqual([[1, 1]]);
  });

  test('that are removed leave what a clean load without them gives', async () => {
    await load(start());
    await removeSource(database, 'small-two', start());
    const after = await graph();
    expect(differences(await cleanGraph(start((k) => k.sources.pop())), after)).toEqual(none);
    const { changes } = await removeSource(database, 'small-two', start());
    expect(changes).toEqual({});
  });

  test('take the relations with them that nobody else tells', async () => {
    await load(start());
    expect((await graph()).join('\n')).toContain('"type":"SAYS"');
    await removeSource(database, 'small', start());
    await removeSource(database, 'small-two', start());
    const left = (await graph()).join('\n');
    expect(left).not.toMatch(/"(Relation|Claim|Passage|Paragraph|Source)"/);
    expect(left).not.toMatch(/"type":"(SAYS|RELATES)","properties":\{"claimCount"/);
  });
});

describe('a load that cannot be finished', () => {
  test('rolls the whole source back', async () => {
    await load(start());
    const before = await graph();
    const broken = start((k) => {
      claimOf(k, 'a').gloss.en = 'written before the fault';
      // no text, which the checker would have told and Neo4j refuses half way
      k.sources[0]!.paragraphs[2]!.digest[0]!.text.ar = { no: 'text' } as never;
    });
    await expect(load(broken)).rejects.toThrow();
    expect(differences(before, await graph())).toEqual(none);
  });

  test('keeps an entity that a loaded claim still names, and says which', async () => {
    await load(start());
    const without = start((k) => {
      k.entities = k.entities.filter(({ id }) => id !== 'act:island');
      k.sources = [];
    });
    const error = await load(without).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EntityInUse);
    expect(error).toMatchObject({ ids: ['act:island'] });
    expect((await graph()).join('\n')).toContain('"id":"act:island"');
  });
});
