import { beforeEach, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../seed/knowledge.ts';
import { loadKnowledge, removeSource } from '../../../seed/load.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { smallKnowledge } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();
const database = testDatabase();

const asked = `query($since: String!, $first: Int!, $after: String) {
  changes(since: $since, first: $first, after: $after) {
    totalCount
    nodes { id what label { en } node { __typename id } at dataVersion }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Told {
  id: string;
  what: string;
  label: { en: string };
  node: { __typename: string; id: string } | null;
  at: string;
  dataVersion: string;
}

/** Changes since then, page by page. */
async function changes(since: string, first = 100): Promise<Told[]> {
  const all: Told[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await app.ask(asked, { since, first, after });
    expect(errors).toEqual([]);
    all.push(...(data.changes.nodes as Told[]));
    after = data.changes.pageInfo.hasNextPage ? (data.changes.pageInfo.endCursor as string) : null;
    if (!after) expect(all).toHaveLength(data.changes.totalCount as number);
  } while (after);
  return all;
}

const brief = (all: Told[]) => all.map(({ id, what }) => `${what} ${id}`);
/** Of the data as it is now; the app itself looks again only now and then. */
const state = async () => (await database.read<{ dataVersion: string }>('read/graph'))[0]!.dataVersion;

/** The small graph without claim b, with a new one, one worded otherwise, and an entity renamed. */
function edited(): Knowledge {
  const knowledge = smallKnowledge();
  const [source] = knowledge.sources;
  const kept = source!.claims.filter(({ key }) => key !== 'b');
  const [first] = kept;
  kept.push({ ...first!, key: 'new', gloss: { ar: 'جديد', en: 'Something new.' } });
  first!.gloss = { ...first!.gloss, en: 'Worded otherwise.' };
  source!.claims = kept;
  knowledge.entities.find(({ id }) => id === 'act:hub')!.label.en = 'Centre';
  return knowledge;
}

describe('changes', () => {
  let first = '';
  beforeEach(async () => {
    await emptyGraph(database);
    await loadKnowledge(database, smallKnowledge());
    first = await state();
  });

  test('tell nothing of the first load, nor of one that changes nothing', async () => {
    await loadKnowledge(database, smallKnowledge());
    await loadKnowledge(database, smallKnowledge(), { force: true });
    expect(await changes(first)).toEqual([]);
    expect(await changes('2000-01-01')).toEqual([]);
  });

  test('tell what a later load added, changed and removed, page after page, and leave it at that', async () => {
    const worded = edited().sources[0]!.claims[0]!.key;
    await loadKnowledge(database, edited());
    const told = await changes(first, 2);
    expect(brief(told).toSorted()).toEqual([
      'ADDED small/new',
      `CHANGED act:hub`,
      `CHANGED small/${worded}`,
      'REMOVED small/b',
    ]);
    const of = (id: string) => told.find((one) => one.id === id);
    expect(of('small/new')).toMatchObject({
      label: { en: 'Something new.' },
      node: { __typename: 'Claim', id: 'small/new' },
    });
    expect(of('act:hub')).toMatchObject({ label: { en: 'Centre' }, node: { __typename: 'Entity' } });
    expect(of('small/b')?.node).toBeNull();
    expect(of('small/b')?.label.en).not.toBe('');
    const second = await state();
    expect(new Set(told.map(({ dataVersion }) => dataVersion))).toEqual(new Set([second]));
    expect(await changes(second)).toEqual([]);
  });

  test('tell load by load, the latest first, from a state or a moment on', async () => {
    await loadKnowledge(database, edited());
    const second = await state();
    await removeSource(database, 'small-two', edited());
    const since = await changes(second);
    expect(since.length).toBeGreaterThan(0);
    expect(since.every(({ id, what }) => id.startsWith('small-two/') && what === 'REMOVED')).toBe(true);
    const all = await changes(first, 3);
    expect(brief(all.slice(0, since.length))).toEqual(brief(since));
    expect(all).toHaveLength(since.length + 4);
    expect(await changes(since[0]!.at)).toEqual([]);
    // a state that came back: what was before it is before it
    await loadKnowledge(database, edited());
    expect(await state()).toBe(second);
    expect(await changes(second)).toEqual([]);
  });

  test('are told once where a load was stopped between its transactions and done again', async () => {
    const stopped = { ...database, write: refusing('write/load') };
    await expect(loadKnowledge(stopped, edited())).rejects.toThrow('stopped here');
    expect(await changes(first)).toEqual([]);
    await loadKnowledge(database, edited());
    expect(await changes(first)).toHaveLength(4);
  });

  test.each([
    ['a state that no load led to', '0123456789abcdef', 'No load led to'],
    ['what is neither a state nor a time', "x'}) DETACH DELETE n //", 'since is'],
    ['a day that is none', '2022-13-45', 'since is'],
  ])('refuse %s', async (_, since, said) => {
    const { errors } = await app.ask(asked, { since, first: 10 });
    expect(errors.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ['BAD_INPUT', expect.stringContaining(said)],
    ]);
  });
});

/** The database, which ends a load where it comes to that statement. */
function refusing(name: string): typeof database.write {
  return (work) =>
    database.write((write) =>
      work({
        ...write,
        run(statement, ...rest) {
          if (statement === name) throw new Error('stopped here');
          return write.run(statement, ...rest);
        },
      }),
    );
}
