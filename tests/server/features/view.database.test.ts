import { beforeEach, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../seed/load.ts';
import { relationId } from '../../../seed/relation-id.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { testDatabase } from '../../support/database.ts';
import { smallKnowledge } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();
const database = testDatabase();

const document = {
  version: 1,
  language: 'en',
  entities: [{ id: 'act:one', x: 10, y: -20 }, { id: 'act:two' }, { id: 'pla:town', x: 0, y: 0 }],
};
const fields = `id name document revision savedBy isOwn created saved dataVersion isCurrent
  changes { added { id } changed { before relation { id stance } } goneEntities { id kind label { en } }
    goneRelations { id stance subject { label { en } } predicate { en } object { id label { en } } } }`;
const save = (
  variables: Record<string, unknown> = {},
  role: 'reader' | 'editor' | 'admin' | null = 'editor',
) =>
  app.ask(
    `mutation($name: String!, $document: ViewDocument!, $id: ID, $revision: Int) {
      saveView(name: $name, document: $document, id: $id, revision: $revision) { ${fields} } }`,
    { name: 'One and two', document, ...variables },
    role ?? undefined,
  );
const remove = (id: string, role?: 'reader' | 'editor' | 'admin') =>
  app.ask(`mutation($id: ID!) { deleteView(id: $id) { id name document } }`, { id }, role);
const view = async (id: string, role?: 'editor' | 'admin') =>
  (await app.ask(`query($id: ID!) { view(id: $id) { ${fields} } }`, { id }, role)).data.view;
const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);

async function views(): Promise<string[]> {
  const { data } = await app.ask('{ views(first: 100) { nodes { id } } }');
  return (data.views.nodes as { id: string }[]).map(({ id }) => id);
}

beforeEach(async () => {
  for (const id of await views()) await remove(id, 'admin');
});

describe('a view', () => {
  test('comes back as it was saved, and nothing has changed at first', async () => {
    const { data, errors } = await save({ name: '  Un\u200bé vue\u202e  ' });
    expect(errors).toEqual([]);
    expect(data.saveView).toMatchObject({
      id: expect.stringMatching(/^view:[a-f0-9]{16}$/) as string,
      name: 'Uné vue',
      document,
      revision: 1,
      savedBy: 'editor',
      isOwn: true,
      isCurrent: true,
      changes: { added: [], changed: [], goneEntities: [], goneRelations: [] },
    });
    expect(await view(data.saveView.id)).toEqual({ ...data.saveView, isOwn: false });
    expect(await view('view:0000000000000000')).toBeNull();
  });

  test('needs a key of an editor', async () => {
    app.statements();
    expect(codes(await save({}, null))).toEqual(['UNAUTHENTICATED']);
    expect((await save({}, null)).status).toBe(401);
    expect(codes(await save({}, 'reader'))).toEqual(['FORBIDDEN']);
    expect(codes(await remove('view:0000000000000000'))).toEqual(['UNAUTHENTICATED']);
    expect(app.statements()).toEqual([]);
  });

  test('is changed and deleted only by the key that made it, and by admins', async () => {
    const { data } = await save({}, 'admin');
    const { id } = data.saveView;
    expect(codes(await save({ id }, 'editor'))).toEqual(['FORBIDDEN']);
    expect(codes(await remove(id, 'editor'))).toEqual(['FORBIDDEN']);
    const own = (await save({}, 'editor')).data.saveView;
    const over = (await save({ id: own.id, name: 'By an admin' }, 'admin')).data.saveView;
    // it stays whose it was
    expect([over.name, over.savedBy, over.revision, over.created]).toEqual([
      'By an admin',
      'editor',
      2,
      own.created,
    ]);
  });

  test('is not saved over unseen, when that is asked for', async () => {
    const { id } = (await save()).data.saveView;
    await save({ id, name: 'Second' });
    expect(codes(await save({ id, revision: 1 }))).toEqual(['CONFLICT']);
    expect((await view(id)).name).toBe('Second');
    expect((await save({ id, revision: 2, name: 'Third' })).data.saveView.revision).toBe(3);
    // of many at once, one
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) => save({ id, revision: 3, name: `n${n}` })),
    );
    expect(all.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    // a revision of what is not there leaves nothing behind
    expect(codes(await save({ id: 'view:0123456789abcdef', revision: 5 }))).toEqual(['CONFLICT']);
    expect(await views()).toEqual([id]);
  });

  test('that was deleted comes back under its id', async () => {
    const { id } = (await save()).data.saveView;
    const gone = (await remove(id, 'editor')).data.deleteView;
    expect([gone.id, await view(id), (await remove(id, 'editor')).data.deleteView]).toEqual([id, null, null]);
    const back = await save({ id, name: gone.name, document: gone.document });
    expect(back.data.saveView).toMatchObject({ id, document, revision: 1 });
  });

  test.each([
    [
      'a bad document',
      { document: { version: 1, language: 'en', entities: [{ id: 'A' }] } },
      'entities.0.id',
    ],
    [
      'a day that is none',
      { document: { ...document, filter: { time: { earliest: 'soon' } } } },
      'filter.time',
    ],
    ['no name', { name: ' \u200b ' }, 'name'],
    ['a long name', { name: 'a'.repeat(201) }, 'name'],
    ['an id of something else', { id: 'act:one' }, 'id is none of a view'],
  ])('is refused with %s, and nothing is kept', async (_, variables, says) => {
    const answer = await save(variables);
    expect([codes(answer), answer.errors[0]?.message]).toEqual([
      ['BAD_INPUT'],
      expect.stringContaining(says),
    ]);
    expect(await views()).toEqual([]);
  });

  test('can be written in the question itself', async () => {
    const { errors, data } = await app.ask(
      'mutation { saveView(name: "x", document: {version: 1, language: "ar", entities: [{id: "act:one", x: 1, y: -1}]}) { document } }',
      {},
      'editor',
    );
    expect([errors, data.saveView.document.entities]).toEqual([[], [{ id: 'act:one', x: 1, y: -1 }]]);
  });
});

describe('views', () => {
  test('come once each, the latest first, page after page', async () => {
    const saved: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) saved.unshift((await save({ name })).data.saveView.id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await app.ask(
        'query($after: String) { views(first: 2, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(data.views.totalCount).toBe(5);
      seen.push(...(data.views.nodes as { id: string }[]).map(({ id }) => id));
      after = data.views.pageInfo.hasNextPage ? (data.views.pageInfo.endCursor as string) : null;
    } while (after);
    expect(seen).toEqual(saved);
  });
});

describe('what a view shows', () => {
  const shown = async (id: string) => {
    const { data, errors } = await app.ask(
      'query($id: ID!) { subgraph(view: $id) { entities { id } relations { id } missing } }',
      { id },
    );
    expect(errors).toEqual([]);
    return data.subgraph as { entities: { id: string }[]; relations: { id: string }[]; missing: string[] };
  };
  const between = async (filter: unknown) =>
    (
      await app.ask(
        'query($filter: Filter) { subgraph(ids: ["act:one", "act:two", "pla:town"], filter: $filter) { relations { id } } }',
        { filter },
      )
    ).data.subgraph.relations;

  test.each([
    ['all', {}, null],
    ['what its filter leaves', { filter: { stance: ['CONTESTED'] } }, { stance: ['CONTESTED'] }],
    [
      'what its speaker says',
      { perspective: { speaker: 'act:speaker' } },
      { speakers: ['act:speaker'], reported: false },
    ],
    [
      'what its speaker says by the mouth of others',
      { perspective: { speaker: 'act:critic', includeReported: true } },
      { speakers: ['act:critic'] },
    ],
  ])('is %s', async (_, parts, filter) => {
    const { id } = (await save({ document: { ...document, ...parts } })).data.saveView;
    const { entities, relations, missing } = await shown(id);
    expect(entities.map((entity) => entity.id)).toEqual(['act:one', 'act:two', 'pla:town']);
    expect([relations, missing]).toEqual([await between(filter), []]);
    expect(relations.length).toBeGreaterThan(0);
  });

  test('is refused for a view that is not there, and beside ids of one’s own', async () => {
    const { errors } = await app.ask('{ subgraph(view: "view:0000000000000000") { missing } }');
    expect(errors[0]?.message).toContain('There is no view');
    expect((await app.ask('{ subgraph(view: "view:x", ids: []) { missing } }')).errors[0]?.message).toContain(
      'alone',
    );
    expect((await app.ask('{ subgraph { missing } }')).errors[0]?.message).toContain('ids');
  });

  test('tells what came, what is told otherwise and what is gone when the data is loaded anew', async () => {
    const fights = relationId({ subject: 'act:one', predicate: 'fights', object: 'act:two' });
    const { id } = (await save()).data.saveView;
    const before = await shown(id);
    const knowledge = smallKnowledge();
    for (const source of knowledge.sources)
      source.claims = source.claims.filter(
        ({ polarity, relations }) =>
          !(polarity === 'DENIES' && relations.some((one) => one.predicate === 'fights')),
      );
    const [first] = knowledge.sources;
    const claim = first?.claims.find(({ relations }) =>
      relations.some(({ subject }) => subject === 'act:one'),
    );
    if (!first || !claim) throw new Error('the small graph has no such claim');
    first.claims.push({
      ...claim,
      key: 'new',
      relations: [{ subject: 'act:two', predicate: 'helps', object: 'act:one' }],
    });
    await loadKnowledge(database, knowledge);
    const helps = relationId({ subject: 'act:two', predicate: 'helps', object: 'act:one' });
    // the app looks again now and then whether the data is still the same
    await expect.poll(async () => (await view(id)).isCurrent, { timeout: 10_000 }).toBe(false);
    const now = await view(id);
    expect(now.changes.changed).toEqual([
      { before: 'CONTESTED', relation: { id: fights, stance: 'ASSERTED' } },
    ]);
    expect(now.changes.added).toEqual(
      before.relations.some((one) => one.id === helps) ? [] : [{ id: helps }],
    );

    for (const source of knowledge.sources)
      source.claims = source.claims.filter(({ relations }) =>
        relations.every(({ predicate }) => predicate !== 'fights'),
      );
    await loadKnowledge(database, knowledge);
    const ghosts = (await view(id)).changes.goneRelations as { id: string; stance: string; object: object }[];
    expect(ghosts.find((ghost) => ghost.id === fights)).toMatchObject({
      stance: 'CONTESTED',
      object: { id: 'act:two' },
    });
    await loadKnowledge(database, smallKnowledge());
    await expect.poll(async () => (await view(id)).isCurrent, { timeout: 10_000 }).toBe(true);
  });
});
