import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeed } from '../../../seed/check/check-seed.ts';
import { seedFiles } from '../../../seed/check/seed-files.ts';
import { loadKnowledge } from '../../../seed/load.ts';
import { testApp, type TestApp } from '../../support/app.ts';
import { emptyGraph, testDatabase } from '../../support/database.ts';
import { ownSeed } from '../../support/own-seed.ts';
import { neighborsEachWay, smallKnowledge } from '../../support/small-knowledge.ts';

const database = testDatabase();
const app = testApp(database);

afterAll(async () => {
  await app.close();
  await emptyGraph(database);
  await database.close();
});

const asked = `query Search($text: String!, $kinds: [Kind!], $first: Int! = 10, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges { cursor matched node { id kind } } nodes { id } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Found {
  edges: { cursor: string; matched: string; node: { id: string; kind: string } }[];
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

async function search(text: string, more: Record<string, unknown> = {}) {
  const { data, errors } = await app.ask(asked, { text, ...more });
  expect(errors).toEqual([]);
  return data.search as Found;
}

const ids = ({ edges }: Found) => edges.map(({ node }) => node.id);

async function allPages(text: string, more: Record<string, unknown>): Promise<Found[]> {
  const pages = [await search(text, more)];
  for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1))
    pages.push(await search(text, { ...more, after: last.pageInfo.endCursor }));
  return pages;
}

const refusals = async (asking: ReturnType<TestApp['ask']>) => {
  const { status, errors } = await asking;
  return [status, errors.map(({ extensions }) => extensions.code)];
};

describe('search', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadKnowledge(database, smallKnowledge());
  });

  test('finds by label and alias in either script and says which name matched', async () => {
    for (const name of ['Hub', 'Middle', 'المحور'])
      expect((await search(name)).edges[0]).toMatchObject({ matched: name, node: { id: 'act:hub' } });
    expect((await search('محور')).edges[0]).toMatchObject({ matched: 'المحور', node: { id: 'act:hub' } });
  });

  test('gives each entity once over all pages, whatever their size', async () => {
    const whole = await search('from', { first: 50 });
    expect(whole).toMatchObject({
      totalCount: neighborsEachWay,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    });
    expect(new Set(ids(whole)).size).toBe(neighborsEachWay);
    expect(whole.nodes.map(({ id }) => id)).toEqual(ids(whole));
    for (const first of [7, neighborsEachWay]) {
      const pages = await allPages('from', { first });
      expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges);
      expect(pages.slice(1).every(({ pageInfo }) => pageInfo.hasPreviousPage)).toBe(true);
      expect(pages.every(({ totalCount }) => totalCount === neighborsEachWay)).toBe(true);
    }
  });

  test('narrows by kind', async () => {
    expect((await search('30')).edges.map(({ node }) => node.kind).sort()).toEqual(['ACTOR', 'PLACE']);
    expect(ids(await search('30', { kinds: ['PLACE'] }))).toEqual(['pla:to-30']);
    expect(ids(await search('30', { kinds: ['EVENT', 'CONCEPT'] }))).toEqual([]);
    expect((await search('30', { kinds: [] })).totalCount).toBe(0);
  });

  test('gives a merged entity never beside the one it is merged into', async () => {
    expect(ids(await search('First'))).not.toContain('act:once-one');
    expect(ids(await search('First'))[0]).toBe('act:one');
  });

  test.each(['', '   ', '؟!، «»', '***', '\u200f\u200f', '+-&&||'])(
    'is empty for %j, without asking the full-text index',
    async (text) => {
      app.statements();
      expect(await search(text)).toEqual({
        edges: [],
        nodes: [],
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
      expect(app.statements()).not.toContain('read/search');
    },
  );

  test.each([
    'hub"',
    'hub~2',
    'hub*',
    '*:* hub',
    'hub AND (',
    'terms:hub) OR (terms:*',
    'hub\\',
    'hub^1e9',
    '[hub TO *]',
    '/hub.*/',
    '{hub}',
    "hub' OR 1=1 //",
  ])('takes %j for words and not for a query', async (text) => {
    const { totalCount } = await search(text);
    expect(totalCount).toBeLessThanOrEqual(1);
    const said = await search(text.replace(/[^a-z0-9]+/gi, ' '));
    expect(ids(await search(text))).toEqual(ids(said));
  });

  test('finds with 200 characters and refuses 201', async () => {
    expect((await search('hub'.padEnd(200))).edges[0]?.node.id).toBe('act:hub');
    expect(await refusals(app.ask(asked, { text: 'hub'.padEnd(201) }))).toEqual([400, ['BAD_INPUT']]);
  });

  test.each([
    ['a page of nothing', { first: 0 }],
    ['a page that is too long', { first: 51 }],
    ['a cursor that nobody made', { after: 'cursor' }],
    ['a NUL', { text: 'hub\u0000' }],
    ['half a surrogate pair', { text: 'hub\ud800' }],
  ])('refuses %s', async (_, variables) => {
    app.statements();
    expect(await refusals(app.ask(asked, { text: 'hub', ...variables }))).toEqual([400, ['BAD_INPUT']]);
    expect(app.statements()).not.toContain('read/search');
  });

  test('refuses a kind that is none', async () => {
    const { data, errors } = await app.ask(asked, { text: 'hub', kinds: ['PERSON'] });
    expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['BAD_INPUT']]);
  });

  test('refuses a cursor of another text or other kinds, and takes kinds in any order', async () => {
    const kinds = ['ACTOR', 'PLACE'];
    const { pageInfo } = await search('from', { first: 2, kinds });
    const after = pageInfo.endCursor;
    expect(ids(await search('from', { first: 2, kinds: kinds.toReversed(), after }))).toHaveLength(2);
    expect(await refusals(app.ask(asked, { text: 'to', kinds, after }))).toEqual([400, ['BAD_INPUT']]);
    expect(await refusals(app.ask(asked, { text: 'from', after }))).toEqual([400, ['BAD_INPUT']]);
  });
});

describe('search in the project’s own data', () => {
  beforeAll(async () => {
    const { knowledge, faults } = checkSeed(seedFiles(ownSeed), '/nowhere');
    if (!knowledge) throw new Error(`the seed has ${faults.length} faults`);
    await emptyGraph(database);
    await loadKnowledge(database, knowledge);
  });

  const first = async (text: string) => ids(await search(text))[0];

  test.each([
    'غويران',
    'سجن الصناعة',
    'سجن الصناعه',
    'سجن غويران',
    'ghweran',
    'sinaa prison',
    "Sina'a Prison",
  ])('answers %s with the prison', async (text) => {
    expect(await first(text)).toBe('pla:sinaa-prison');
  });

  test.each(['قسد', 'SDF', 'sdf', 'QSD', 'قوات سوريا الديموقراطية', 'syrian democratic'])(
    'answers %s with the SDF',
    async (text) => {
      expect(await first(text)).toBe('act:sdf');
    },
  );

  test.each([
    'الحسكه',
    'الحسكة',
    'hasaka',
    'Hasakah',
    'al-Ḥasakah',
    'al-H\u0323asakah',
    'بالحسكة',
    'والحسكة',
    'الحَسَكة',
    'haseke',
  ])('answers %s with the city of Hasakah', async (text) => {
    expect(await first(text)).toBe('pla:hasakah');
  });

  test.each([
    ['الحسك', 'pla:hasakah'],
    ['الحس', 'pla:hasakah'],
    ['hasa', 'pla:hasakah'],
    ['has', 'pla:hasakah'],
    ['syrian dem', 'act:sdf'],
    ['قوات سوريا الد', 'act:sdf'],
    ['سجن الص', 'pla:sinaa-prison'],
    ['sinaa pri', 'pla:sinaa-prison'],
  ])('answers %s, not yet typed to the end, with %s', async (text, id) => {
    expect(await first(text)).toBe(id);
  });

  test('puts what is known from elsewhere only after what somebody speaks of', async () => {
    const found = ids(await search('غويران'));
    expect(found.indexOf('pla:ghwayran')).toBeGreaterThan(found.indexOf('pla:sinaa-prison'));
  });

  test('finds nothing where there is nothing', async () => {
    expect((await search('Reykjavik')).totalCount).toBe(0);
  });
});
