import { describe, expect, test } from 'vitest';
import { relationId } from '../../../seed/relation-id.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

const asked = `query Paths(
  $from: ID!, $to: ID!, $maxHops: Int! = 4, $shortest: Int, $filter: Filter, $first: Int! = 5, $after: String
) {
  paths(from: $from, to: $to, maxHops: $maxHops, shortest: $shortest, filter: $filter, first: $first, after: $after) {
    outcome
    edges { cursor node { length weakest entities { id } relations { id } } }
    nodes { entities { id } } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Path {
  length: number;
  weakest: number;
  entities: { id: string }[];
  relations: { id: string }[];
}

interface Paths {
  outcome: string;
  edges: { cursor: string; node: Path }[];
  nodes: { entities: { id: string }[] }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

async function paths(from: string, to: string, more: Record<string, unknown> = {}) {
  const { data, errors } = await app.ask(asked, { from, to, ...more });
  expect(errors).toEqual([]);
  return data.paths as Paths;
}

const rel = (subject: string, predicate: string, object: string) =>
  relationId({ subject, predicate, object });
const way = ({ entities }: { entities: { id: string }[] }) => entities.map(({ id }) => id);

describe('paths', () => {
  test('gives a way as entities and relations in its order, whichever way these point', async () => {
    const { edges, nodes, totalCount } = await paths('act:from-01', 'pla:to-01');
    expect(edges.map(({ node }) => node)).toEqual([
      {
        length: 2,
        weakest: 1,
        entities: [{ id: 'act:from-01' }, { id: 'act:hub' }, { id: 'pla:to-01' }],
        relations: [
          { id: rel('act:from-01', 'helps', 'act:hub') },
          { id: rel('act:hub', 'fights', 'pla:to-01') },
        ],
      },
    ]);
    expect([nodes.map(way), totalCount]).toEqual([[['act:from-01', 'act:hub', 'pla:to-01']], 1]);
    const back = await paths('pla:to-01', 'act:from-01');
    expect(back.nodes.map(way)).toEqual([['pla:to-01', 'act:hub', 'act:from-01']]);
  });

  test('gives only the shortest ways, and all of them', async () => {
    const { edges } = await paths('act:one', 'act:two');
    expect(edges.map(({ node }) => node.relations.map(({ id }) => id))).toEqual([
      [rel('act:one', 'fights', 'act:two')],
      [rel('act:one', 'helps', 'act:two')],
    ]);
    const toTown = await paths('act:hub', 'pla:town');
    expect(toTown.nodes.map(way)).toEqual([['act:hub', 'act:two', 'evt:battle', 'pla:town']]);
  });

  test('puts first the way whose weakest relation has most distinct origins', async () => {
    const { edges } = await paths('act:one', 'act:two');
    expect(edges.map(({ node }) => node.weakest)).toEqual([2, 1]);
    expect((await paths('act:from-30', 'pla:to-30')).edges[0]?.node.weakest).toBe(2);
    expect((await paths('act:from-30', 'pla:to-29')).edges[0]?.node.weakest).toBe(1);
  });

  test('finds nothing longer than was asked for', async () => {
    for (const [maxHops, found] of [
      [1, 0],
      [2, 0],
      [3, 1],
      [6, 1],
    ])
      expect((await paths('act:hub', 'pla:town', { maxHops })).totalCount).toBe(found);
  });

  test.each([
    ['where no relation leads', 'act:hub', 'act:island', 'NONE_WITHIN'],
    ['from an entity to itself', 'act:hub', 'act:hub', 'SAME_ENTITY'],
    ['from an entity to the one it is merged into', 'act:once-one', 'act:one', 'SAME_ENTITY'],
    ['to nobody', 'act:hub', 'act:nobody', 'UNKNOWN_ENTITY'],
    ['from nobody', 'act:nobody', 'act:hub', 'UNKNOWN_ENTITY'],
  ])('is an empty page %s, and says why', async (_, from, to, outcome) => {
    expect(await paths(from, to, { maxHops: 6 })).toEqual({
      outcome,
      edges: [],
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('goes only over relations that stay under a filter', async () => {
    const only = async (filter: object) => (await paths('act:one', 'act:two', { filter })).edges;
    const ways = async (filter: object) =>
      (await only(filter)).map(({ node }) => node.relations.map(({ id }) => id));
    expect(await ways({ predicates: ['helps'] })).toEqual([[rel('act:one', 'helps', 'act:two')]]);
    expect(await ways({ speakers: ['act:critic'] })).toEqual([[rel('act:one', 'fights', 'act:two')]]);
    // a longer way where the short one is left out
    expect((await ways({ about: ['evt:battle'] })).map((way) => way.length)).toEqual([2]);
    expect((await paths('act:one', 'act:two', { filter: { sources: ['small-two'] } })).outcome).toBe(
      'NONE_WITHIN',
    );
  });

  test('does not search where nothing next to an end stays under a filter', async () => {
    app.statements();
    const { outcome } = await paths('act:one', 'act:two', { filter: { sources: ['small-two'] } });
    expect(outcome).toBe('NONE_WITHIN');
    const asked = app.statements();
    expect(asked).toContain('read/paths.ends');
    expect(asked).not.toContain('read/paths');
  });

  test('gives as many of the shortest as are asked for, longer ones among them, no entity twice', async () => {
    const { edges, totalCount } = await paths('act:one', 'act:two', { shortest: 4, first: 25 });
    expect(totalCount).toBe(4);
    expect(edges.map(({ node }) => node.length)).toEqual([1, 1, 2, 3]);
    for (const { node } of edges) expect(new Set(way(node)).size).toBe(node.entities.length);
    expect((await paths('act:one', 'act:two', { shortest: 1 })).totalCount).toBe(1);
  });

  test('names the weakest relation, and counts the origins of the whole way', async () => {
    const { data } = await app.ask(`{
      paths(from: "act:from-30", to: "pla:to-29") {
        nodes { weakest weakestRelation { id } originCount relations { originCount } }
      }
      one: paths(from: "act:from-30", to: "pla:to-29", filter: { speakers: ["act:speaker"] }) {
        nodes { originCount }
      }
    }`);
    expect(data.paths.nodes).toEqual([
      {
        weakest: 1,
        weakestRelation: { id: rel('act:hub', 'fights', 'pla:to-29') },
        originCount: 2,
        relations: [{ originCount: 2 }, { originCount: 1 }],
      },
    ]);
    expect(data.one.nodes).toEqual([{ originCount: 1 }]);
  });

  test('takes a merged entity for the one it is merged into', async () => {
    expect((await paths('act:once-one', 'act:two')).nodes).toEqual((await paths('act:one', 'act:two')).nodes);
  });

  test('gives each way once over all pages', async () => {
    const whole = await paths('act:one', 'act:two');
    const first = await paths('act:one', 'act:two', { first: 1 });
    const second = await paths('act:one', 'act:two', { first: 1, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges]).toEqual(whole.edges);
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  test.each([
    ['no hops', { maxHops: 0 }],
    ['more hops than six', { maxHops: 7 }],
    ['a page of nothing', { first: 0 }],
    ['a page that is too long', { first: 26 }],
    ['none of the shortest', { shortest: 0 }],
    ['too many of the shortest', { shortest: 26 }],
    ['a malformed end', { from: 'Act:One' }],
    ['a malformed other end', { to: '' }],
    ['a cursor that nobody made', { after: 'x' }],
  ])('refuses %s', async (_, variables) => {
    app.statements();
    const { status, errors } = await app.ask(asked, { from: 'act:one', to: 'act:two', ...variables });
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([400, ['BAD_INPUT']]);
    expect(app.statements()).not.toContain('read/paths');
  });

  test('refuses a cursor of the way between others, or of other lengths', async () => {
    const { pageInfo } = await paths('act:one', 'act:two', { first: 1 });
    for (const other of [{ from: 'act:hub' }, { to: 'act:hub' }, { maxHops: 5 }]) {
      const variables = { from: 'act:one', to: 'act:two', after: pageInfo.endCursor, ...other };
      const { errors } = await app.ask(asked, variables);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
    }
  });
});
