import { beforeEach, describe, expect, test } from 'vitest';
import type { Knowledge, Story } from '../../../seed/knowledge.ts';
import { loadKnowledge, removeStory } from '../../../seed/load.ts';
import { relationId } from '../../../seed/relation-id.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { testDatabase } from '../../support/database.ts';
import { smallKnowledge } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();
const database = testDatabase();

const fights = relationId({ subject: 'act:one', predicate: 'fights', object: 'act:two' });
const helps = relationId({ subject: 'act:one', predicate: 'helps', object: 'act:two' });
const both = (en: string) => ({ ar: `ع ${en}`, en });

const steps: Story['steps'] = [
  {
    title: both('Do they fight?'),
    caption: both('A speaker says so[1]; a critic denies it[2].'),
    notes: both('Slowly.'),
    view: {
      version: 1,
      language: 'ar',
      entities: [
        { id: 'act:one', x: -100, y: 0 },
        { id: 'act:two', x: 100, y: 0 },
      ],
      relations: [fights],
    },
    highlight: { entities: [], relations: [fights] },
    footnotes: [{ claims: ['small/a'] }, { claims: ['small/b'] }],
  },
  {
    title: both('Or help?'),
    caption: both('The same speaker says so[1].'),
    view: {
      version: 1,
      language: 'ar',
      entities: [
        { id: 'act:one', x: -100, y: 0 },
        { id: 'act:two', x: 100, y: 0 },
      ],
      relations: [helps],
    },
    highlight: { entities: [], relations: [] },
    footnotes: [{ claims: ['small/c'] }],
  },
];
const document = { version: 1, title: both('One and two'), steps };
const filed: Story = {
  id: 'story:filed',
  file: 'seed/stories/filed.yaml',
  title: both('From a file'),
  steps,
};
const withStory = (edit: (knowledge: Knowledge) => void = () => undefined): Knowledge => {
  const knowledge = { ...smallKnowledge(), stories: [structuredClone(filed)] };
  edit(knowledge);
  return knowledge;
};

const fields = `id title { ar en } document stepCount revision isFromFile savedBy isOwn created saved isCurrent
  steps {
    number title { en } caption { ar } notes { en } view highlight { entities relations }
    footnotes { number claims { id speaker { id } } goneClaims { id speaker { label { en } } gloss { en } paragraph } }
    changes {
      view { added { id } changed { before relation { stance } } goneEntities { id } goneRelations { id subject { label { en } } } }
      changedClaims { id gloss { en } } goneClaims { id }
    }
  }`;
type Role = 'reader' | 'editor' | 'admin';
const save = (variables: Record<string, unknown> = {}, role: Role | null = 'editor') =>
  app.ask(
    `mutation($document: StoryDocument!, $id: ID, $revision: Int) {
      saveStory(document: $document, id: $id, revision: $revision) { ${fields} } }`,
    { document, ...variables },
    role ?? undefined,
  );
const remove = (id: string, role?: Role) =>
  app.ask(`mutation($id: ID!) { deleteStory(id: $id) { id document } }`, { id }, role);
const story = async (id: string, role?: Role) => {
  const { data, errors } = await app.ask(`query($id: ID!) { story(id: $id) { ${fields} } }`, { id }, role);
  expect(errors).toEqual([]);
  return data.story;
};
const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);
const stories = async (): Promise<string[]> =>
  ((await app.ask('{ stories(first: 100) { nodes { id } } }')).data.stories.nodes as { id: string }[]).map(
    ({ id }) => id,
  );

beforeEach(async () => {
  await loadKnowledge(database, smallKnowledge());
  for (const id of await stories()) {
    await remove(id, 'admin');
    await removeStory(database, id);
  }
});

const unchanged = {
  view: { added: [], changed: [], goneEntities: [], goneRelations: [] },
  changedClaims: [],
  goneClaims: [],
};

describe('a story', () => {
  test('comes back as it was saved, with who says so, and nothing has changed at first', async () => {
    const { data, errors } = await save({ document: { ...document, title: both(' O\u200bne\u202e ') } });
    expect(errors).toEqual([]);
    expect(data.saveStory).toMatchObject({
      id: expect.stringMatching(/^story:[a-f0-9]{16}$/) as string,
      title: { en: 'One' },
      document: { ...document, title: { ar: 'ع  One', en: 'One' } },
      stepCount: 2,
      revision: 1,
      isFromFile: false,
      savedBy: 'editor',
      isOwn: true,
      isCurrent: true,
    });
    const [first, second] = data.saveStory.steps;
    expect(first).toMatchObject({ number: 1, view: steps[0]?.view, notes: { en: 'Slowly.' } });
    expect(second).toMatchObject({ number: 2, notes: null, highlight: { entities: [], relations: [] } });
    expect(first.footnotes).toEqual([
      { number: 1, claims: [{ id: 'small/a', speaker: { id: 'act:speaker' } }], goneClaims: [] },
      { number: 2, claims: [{ id: 'small/b', speaker: { id: 'act:critic' } }], goneClaims: [] },
    ]);
    expect([first.changes, second.changes]).toEqual([unchanged, unchanged]);
    expect(await story(data.saveStory.id)).toEqual({ ...data.saveStory, isOwn: false });
    expect(await story('story:none')).toBeNull();
  });

  test('needs a key of an editor, and is changed by that key and by admins alone', async () => {
    app.statements();
    expect(codes(await save({}, null))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await save({}, 'reader'))).toEqual(['FORBIDDEN']);
    expect(codes(await remove('story:x'))).toEqual(['UNAUTHENTICATED']);
    expect(app.statements()).toEqual([]);
    const { id } = (await save({}, 'admin')).data.saveStory;
    expect(codes(await save({ id }, 'editor'))).toEqual(['FORBIDDEN']);
    expect(codes(await remove(id, 'editor'))).toEqual(['FORBIDDEN']);
    const own = (await save({}, 'editor')).data.saveStory;
    const over = (await save({ id: own.id }, 'admin')).data.saveStory;
    expect([over.savedBy, over.revision, over.created]).toEqual(['editor', 2, own.created]);
  });

  test('is not saved over unseen, when that is asked for', async () => {
    const { id } = (await save()).data.saveStory;
    await save({ id });
    expect(codes(await save({ id, revision: 1 }))).toEqual(['CONFLICT']);
    const all = await Promise.all(Array.from({ length: 6 }, () => save({ id, revision: 2 })));
    expect(all.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(codes(await save({ id: 'story:0123456789abcdef', revision: 5 }))).toEqual(['CONFLICT']);
    expect(await stories()).toEqual([id]);
  });

  test('that was deleted comes back under its id', async () => {
    const { id } = (await save()).data.saveStory;
    const gone = (await remove(id, 'editor')).data.deleteStory;
    expect([gone.id, await story(id), (await remove(id, 'editor')).data.deleteStory]).toEqual([
      id,
      null,
      null,
    ]);
    expect((await save({ id, document: gone.document })).data.saveStory).toMatchObject({ id, document });
  });

  test.each([
    ['no step', { document: { ...document, steps: [] } }, 'document.steps'],
    ['no title', { document: { ...document, title: { ar: ' ', en: '' } } }, 'title'],
    ['a later version', { document: { ...document, version: 2 } }, 'later Shabaka'],
    [
      'a picture that is none',
      { document: { ...document, steps: [{ ...steps[0], view: { version: 1 } }] } },
      'steps.0.view.language',
    ],
    [
      'a footnote on no claim',
      { document: { ...document, steps: [{ ...steps[0], footnotes: [{ claims: [] }] }] } },
      'steps.0.footnotes.0.claims',
    ],
    ['megabytes', { document: { ...document, title: both('a'.repeat(460_000)) } }, 'longer'],
    ['an id of something else', { id: 'view:0123456789abcdef' }, 'id is none of a story'],
  ])('is refused with %s, and nothing is kept', async (_, variables, says) => {
    const answer = await save(variables);
    expect([codes(answer), answer.errors[0]?.message]).toEqual([
      ['BAD_INPUT'],
      expect.stringContaining(says),
    ]);
    expect(await stories()).toEqual([]);
  });
});

describe('stories', () => {
  test('come once each, page after page', async () => {
    const saved = [];
    for (let n = 0; n < 5; n += 1) saved.push((await save()).data.saveStory.id as string);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await app.ask(
        'query($after: String) { stories(first: 2, after: $after) { totalCount nodes { id stepCount } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      expect(data.stories.totalCount).toBe(5);
      seen.push(...(data.stories.nodes as { id: string }[]).map(({ id }) => id));
      after = data.stories.pageInfo.hasNextPage ? (data.stories.pageInfo.endCursor as string) : null;
    } while (after);
    expect(seen).toEqual(saved.toSorted());
  });
});

describe('a story from a file', () => {
  test('comes with the sources, once, and changes with its file only', async () => {
    const { stories: loaded } = await loadKnowledge(database, withStory());
    expect(loaded).toMatchObject([{ id: 'story:filed', changed: true }]);
    expect(await loadKnowledge(database, withStory())).toMatchObject({
      stories: [{ id: 'story:filed', changed: false }],
      changes: {},
    });
    expect(await story('story:filed', 'admin')).toMatchObject({
      title: { en: 'From a file' },
      document: { ...document, title: filed.title },
      isFromFile: true,
      isOwn: false,
      isCurrent: true,
      savedBy: null,
      created: null,
      revision: 1,
    });
    for (const answer of [await save({ id: 'story:filed' }, 'admin'), await remove('story:filed', 'admin')])
      expect([codes(answer), answer.errors[0]?.message]).toEqual([
        ['FORBIDDEN'],
        expect.stringContaining('file'),
      ]);
    const longer = withStory(({ stories: [only] }) => only?.steps.pop());
    expect((await loadKnowledge(database, longer)).stories).toMatchObject([{ changed: true }]);
    expect((await story('story:filed')).stepCount).toBe(1);
    expect((await removeStory(database, 'story:filed')).stories).toMatchObject([{ changed: true }]);
    expect((await removeStory(database, 'story:filed')).changes).toEqual({});
    expect(await story('story:filed')).toBeNull();
  });

  test('tells as one that was saved what changed since, step by step, and keeps what is gone', async () => {
    await loadKnowledge(database, withStory());
    const saved = (await save()).data.saveStory.id as string;
    await loadKnowledge(
      database,
      withStory(({ sources: [first] }) => {
        if (!first) throw new Error('no source');
        first.claims = first.claims.filter(({ key }) => key !== 'b' && key !== 'c');
        for (const claim of first.claims) if (claim.key === 'a') claim.gloss.en = 'Put otherwise';
      }),
    );
    for (const id of ['story:filed', saved]) {
      // a server looks for other data every two seconds
      await expect.poll(async () => (await story(id)).isCurrent, { timeout: 10_000 }).toBe(false);
      const now = await story(id);
      const [first, second] = now.steps;
      expect(first.changes).toEqual({
        view: { ...unchanged.view, changed: [{ before: 'CONTESTED', relation: { stance: 'ASSERTED' } }] },
        changedClaims: [{ id: 'small/a', gloss: { en: 'Put otherwise' } }],
        goneClaims: [{ id: 'small/b' }],
      });
      expect(first.footnotes[1]).toEqual({
        number: 2,
        claims: [],
        goneClaims: [
          { id: 'small/b', speaker: { label: { en: 'Critic' } }, gloss: { en: 'Said b' }, paragraph: 2 },
        ],
      });
      expect(second.changes.view.goneRelations).toEqual([{ id: helps, subject: { label: { en: 'First' } } }]);
    }
  });
});
