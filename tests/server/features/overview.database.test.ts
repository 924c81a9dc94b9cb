import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../seed/reading.ts';
import { canonicalTriple, relationId } from '../../../seed/relation-id.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';
import { neighborsEachWay, smallKnowledge } from '../../support/small-knowledge.ts';

const app = appOnSmallGraph();

const asked = `query Overview($first: Int! = 18) {
  overview(first: $first) {
    edges { cursor reason node { id kind degree } } nodes { id } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    relations { id subject { id } object { id } }
    kinds { kind count }
  }
}`;

interface Overview {
  edges: { cursor: string; reason: string; node: { id: string; kind: string; degree: number } }[];
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: Record<'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor', unknown>;
  relations: { id: string; subject: { id: string }; object: { id: string } }[];
  kinds: { kind: string; count: number }[];
}

async function overview(variables: Record<string, unknown> = {}) {
  const { data, errors } = await app.ask(asked, variables);
  expect(errors).toEqual([]);
  return data.overview as Overview;
}

const knowledge = smallKnowledge();
const reading = readingOf(knowledge);
const said = knowledge.sources.flatMap(({ claims }) =>
  claims.flatMap(({ relations }) => relations.map((triple) => canonicalTriple(triple, reading))),
);

/** All but the merged one. */
const actors = neighborsEachWay + 9;
const places = neighborsEachWay + 1;

describe('overview', () => {
  test('opens with the ends of what is contested, then with what carries most relations', async () => {
    const { edges, nodes } = await overview();
    expect(edges).toHaveLength(18);
    expect(
      edges
        .filter(({ reason }) => reason === 'CONTESTED')
        .map(({ node }) => node.id)
        .sort(),
    ).toEqual(['act:one', 'act:two']);
    const why = new Map(edges.map(({ node, reason }) => [node.id, reason]));
    expect([why.get('act:hub'), why.get('evt:battle')]).toEqual(['ACTOR', 'EVENT']);
    expect(edges.every(({ node, reason }) => reason === 'CONTESTED' || reason === node.kind)).toBe(true);
    expect(nodes).toEqual(edges.map(({ node: { id } }) => ({ id })));
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(18);
    expect(edges.every(({ node }) => node.degree > 0)).toBe(true);
  });

  test('gives every relation between the shown, once, and none to anybody else', async () => {
    for (const first of [2, 6, 30]) {
      const { nodes, relations } = await overview({ first });
      const shown = new Set(nodes.map(({ id }) => id));
      const expected = said.filter(({ subject, object }) => shown.has(subject) && shown.has(object));
      expect(expected.length).toBeGreaterThan(1);
      expect(relations.map(({ id }) => id).sort()).toEqual(
        [...new Set(expected.map((triple) => relationId(triple)))].sort(),
      );
    }
  });

  test('counts the whole graph, merged entities not twice', async () => {
    for (const first of [1, 18]) {
      const { totalCount, kinds } = await overview({ first });
      expect(kinds).toEqual([
        { kind: 'ACTOR', count: actors },
        { kind: 'PLACE', count: places },
        { kind: 'EVENT', count: 1 },
        { kind: 'CONCEPT', count: 1 },
      ]);
      expect(totalCount).toBe(actors + places + 2);
    }
  });

  test('says that there is more, and where the shown begin and end', async () => {
    const { edges, pageInfo } = await overview({ first: 5 });
    expect(edges).toHaveLength(5);
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(5);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[4]?.cursor,
    });
  });

  test('is the same every time', async () => {
    expect(await overview()).toEqual(await overview());
  });

  test.each([0, -3, 101])('refuses to show %d', async (first) => {
    app.statements();
    const { status, errors } = await app.ask(asked, { first });
    expect([status, errors.map(({ path, extensions }) => [path, extensions.code])]).toEqual([
      400,
      [[['overview'], 'BAD_INPUT']],
    ]);
    expect(app.statements()).toEqual([]);
  });
});
