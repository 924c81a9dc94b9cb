import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { neighborsEachWay } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();

interface Page {
  edges: {
    cursor: string;
    direction: string;
    node: { id: string };
    relation: { id: string; originCount: number };
  }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  totalCount: number;
}

const question = `query Neighbors(
  $id: ID!, $first: Int! = 25, $after: String, $predicates: [ID!], $kinds: [Kind!], $exclude: [ID!]
) {
  neighbors(id: $id, first: $first, after: $after, predicates: $predicates, kinds: $kinds, exclude: $exclude) {
    edges { cursor direction node { id } relation { id originCount subject { id } object { id } } }
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

async function pageOf(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await app.ask(question, { id: 'act:hub', ...variables });
  expect(errors).toEqual([]);
  return data.neighbors as Page;
}

async function allPages(variables: Record<string, unknown>): Promise<Page[]> {
  const pages = [await pageOf(variables)];
  for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1))
    pages.push(await pageOf({ ...variables, after: last.pageInfo.endCursor }));
  return pages;
}

const both = 2 * neighborsEachWay + 1;

describe('neighbors', () => {
  test('gives each relation once over all pages, whatever their size', async () => {
    const whole = await pageOf({ first: 100 });
    expect(whole.edges).toHaveLength(both);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    for (const first of [1, 7, both]) {
      const pages = await allPages({ first });
      expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges);
      expect(pages.slice(1).every(({ pageInfo }) => pageInfo.hasPreviousPage)).toBe(true);
      expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([both]));
    }
  });

  test('puts those with most distinct origins first', async () => {
    const { edges } = await pageOf({ first: 3 });
    expect(edges.map(({ relation }) => relation.originCount)).toEqual([2, 2, 1]);
    expect(
      edges
        .slice(0, 2)
        .map(({ node }) => node.id)
        .sort(),
    ).toEqual(['act:from-30', 'pla:to-30']);
  });

  test('says which way a relation points', async () => {
    const { edges } = await pageOf({ first: 100 });
    const of = (id: string) => edges.find(({ node }) => node.id === id)?.direction;
    expect([of('pla:to-01'), of('act:from-01')]).toEqual(['OUT', 'IN']);
  });

  test('narrows by predicate and kind, and counts what it narrowed to', async () => {
    const fights = await pageOf({ predicates: ['fights'], first: 100 });
    expect(fights.edges.every(({ direction }) => direction === 'OUT')).toBe(true);
    expect(fights.totalCount).toBe(neighborsEachWay);
    const actors = await pageOf({ kinds: ['ACTOR'], first: 5 });
    expect(actors.nodes.every(({ id }) => id.startsWith('act:'))).toBe(true);
    expect(actors.totalCount).toBe(neighborsEachWay + 1);
    expect((await pageOf({ kinds: ['ACTOR'], predicates: ['fights'] })).totalCount).toBe(0);
    expect((await pageOf({ predicates: ['nothing-of-this-name'] })).edges).toEqual([]);
  });

  test('leaves out what is already seen, over all pages', async () => {
    const exclude = ['pla:to-30', 'act:from-07', 'act:nobody'];
    const pages = await allPages({ exclude, first: 10 });
    const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids).toHaveLength(both - 2);
    expect(ids.filter((id) => exclude.includes(id))).toEqual([]);
    expect(pages[0]?.totalCount).toBe(both - 2);
  });

  test('counts the groups whatever the filters, most first', async () => {
    const { data } = await app.ask(`{
      neighbors(id: "act:hub", first: 1, predicates: ["fights"], exclude: ["pla:to-01"]) {
        groups { predicate { id label { ar en } } direction count }
      }
    }`);
    const groups = data.neighbors.groups as { predicate: { id: string }; direction: string; count: number }[];
    expect(groups.map(({ predicate, direction, count }) => [predicate.id, direction, count])).toEqual([
      ['fights', 'OUT', 30],
      ['helps', 'IN', 30],
      ['allied-with', expect.stringMatching(/OUT|IN/), 1],
    ]);
  });

  test('answers a merged entity as the one it is merged into', async () => {
    const merged = await pageOf({ id: 'act:once-one' });
    expect(merged).toEqual(await pageOf({ id: 'act:one' }));
    expect(merged.edges).not.toEqual([]);
  });

  test('is null for an id that is not there', async () => {
    const { data, errors } = await app.ask(question, { id: 'act:nobody' });
    expect([data.neighbors, errors]).toEqual([null, []]);
  });

  test.each([
    ['a cursor of another list', { after: Buffer.from('["claims x",1,""]').toString('base64url') }],
    ['a cursor that nobody made', { after: '%%%' }],
    ['a page that is too long', { first: 101 }],
    ['a page of nothing', { first: 0 }],
    ['a malformed id', { id: 'Act:Hub' }],
    ['a malformed predicate', { predicates: ['fights`]-() DETACH DELETE n //'] }],
    ['more excluded than may be', { exclude: Array.from({ length: 1001 }, (_, i) => `act:${i}`) }],
  ])('refuses %s', async (_, variables) => {
    app.statements();
    const { status, errors } = await app.ask(question, { id: 'act:hub', ...variables });
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_INPUT']);
    expect(app.statements().filter((name) => name === 'read/neighbors')).toEqual([]);
  });

  test('refuses a cursor of the same field with other filters', async () => {
    const { pageInfo } = await pageOf({ first: 2 });
    const { errors } = await app.ask(question, {
      id: 'act:hub',
      after: pageInfo.endCursor,
      predicates: ['fights'],
    });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  test('asks the database the same few statements for one neighbour as for sixty', async () => {
    const asked = async (first: number) => {
      app.statements();
      await pageOf({ first });
      return app.statementsOfQuestions();
    };
    await asked(1);
    expect(await asked(61)).toEqual(await asked(1));
    expect((await asked(61)).length).toBeLessThanOrEqual(3);
  });
});
