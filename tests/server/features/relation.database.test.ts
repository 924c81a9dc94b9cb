import { describe, expect, test } from 'vitest';
import { relationId } from '../../../seed/relation-id.ts';
import { appOnSmallGraph } from '../../support/app-on.ts';

const app = appOnSmallGraph();

const id = (subject: string, predicate: string, object: string) => relationId({ subject, predicate, object });
const contested = id('act:one', 'fights', 'act:two');
const denied = id('act:two', 'helps', 'evt:battle');
const twice = id('act:hub', 'fights', 'pla:to-30');

const asked = `query Relation($id: ID!) {
  relation(id: $id) {
    id predicate { id } subject { id } object { id } stance tension
    claimCount assertedCount deniedCount originCount speakers { id } claims { totalCount nodes { id } }
  }
}`;

async function relation(of: string) {
  const { data, errors } = await app.ask(asked, { id: of });
  expect(errors).toEqual([]);
  return data.relation as Record<string, unknown>;
}

const page = `query Claims($id: ID!, $first: Int! = 25, $after: String) {
  relation(id: $id) {
    claims(first: $first, after: $after) {
      edges { cursor node { id } } nodes { id } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

async function claims(variables: Record<string, unknown>) {
  const { data, errors } = await app.ask(page, { id: contested, ...variables });
  expect(errors).toEqual([]);
  return data.relation.claims as {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { endCursor: string };
  };
}

describe('relation', () => {
  test('shows a contradiction with both voices and does not average it', async () => {
    expect(await relation(contested)).toEqual({
      id: contested,
      predicate: { id: 'fights' },
      subject: { id: 'act:one' },
      object: { id: 'act:two' },
      stance: 'CONTESTED',
      tension: true,
      claimCount: 2,
      assertedCount: 1,
      deniedCount: 1,
      originCount: 2,
      speakers: [{ id: 'act:critic' }, { id: 'act:speaker' }],
      claims: { totalCount: 2, nodes: [{ id: 'small/a' }, { id: 'small/b' }] },
    });
  });

  test('keeps what is only denied', async () => {
    expect(await relation(denied)).toMatchObject({
      stance: 'DENIED',
      tension: false,
      assertedCount: 0,
      deniedCount: 1,
      claimCount: 1,
      speakers: [{ id: 'act:critic' }],
    });
  });

  test('marks the opposite of what is asserted of the same two as a tension, not as a contradiction', async () => {
    const helps = await relation(id('act:one', 'helps', 'act:two'));
    expect(helps).toMatchObject({ stance: 'ASSERTED', tension: true, deniedCount: 0 });
    expect(await relation(twice)).toMatchObject({ stance: 'ASSERTED', tension: false, originCount: 2 });
  });

  test('has one id for a symmetric relation, whichever way it was said', async () => {
    const allied = await relation(id('act:hub', 'allied-with', 'act:two'));
    expect(allied).toMatchObject({ subject: { id: 'act:hub' }, object: { id: 'act:two' }, claimCount: 1 });
    const turned = await app.ask(asked, { id: id('act:two', 'allied-with', 'act:hub') });
    expect(turned.data.relation).toBeNull();
  });

  test('is null for an id that is not there, and refuses what no id can be', async () => {
    const unknown = await app.ask(asked, { id: 'rel:0123456789abcdef0123' });
    expect([unknown.data, unknown.errors]).toEqual([{ relation: null }, []]);
    const malformed = await app.ask(asked, { id: 'REL:1' });
    expect(malformed.errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['relation'], 'BAD_INPUT'],
    ]);
  });
});

describe('claims of a relation', () => {
  test('carry who says it, through whom, how firmly, when, where and on which passage', async () => {
    const { data, errors } = await app.ask(
      `query Who($id: ID!) {
        relation(id: $id) {
          claims {
            nodes {
              id source { id } speaker { id } reportedBy { id anonymous } reporterStance attribution { id }
              polarity factuality quote basis gloss { ar en } time { edtf earliest latest } said { edtf }
              places { id } events { id } quantities { number unit } relations { id }
              evidence { id source { id } paragraph start end sha256 cue }
            }
          }
        }
      }`,
      { id: contested },
    );
    expect(errors).toEqual([]);
    expect(data.relation.claims.nodes[0]).toEqual({
      id: 'small/a',
      source: { id: 'small' },
      speaker: { id: 'act:speaker' },
      reportedBy: null,
      reporterStance: null,
      attribution: ['act:outlet', 'act:author', 'act:speaker'].map((by) => ({ id: by })),
      polarity: 'ASSERTS',
      factuality: 'PR',
      quote: 'INDIRECT',
      basis: 'TOLD',
      gloss: { ar: 'قيل a', en: 'Said a' },
      time: { edtf: '2022-01/..', earliest: '2022-01-01', latest: null },
      said: null,
      places: [{ id: 'pla:town' }],
      events: [{ id: 'evt:battle' }],
      quantities: [{ number: 2.5, unit: 'thousand' }],
      relations: [{ id: contested }],
      evidence: [
        {
          id: 'small/p2:10-15',
          source: { id: 'small' },
          paragraph: 2,
          start: 10,
          end: 15,
          sha256: 'a'.repeat(64),
          cue: 'two words',
        },
      ],
    });
    expect(data.relation.claims.nodes[1]).toMatchObject({
      id: 'small/b',
      reportedBy: { id: 'act:small/observers', anonymous: true },
      reporterStance: 'REJECTS',
      attribution: ['act:outlet', 'act:author', 'act:small/observers', 'act:critic'].map((by) => ({
        id: by,
      })),
      polarity: 'DENIES',
      factuality: 'CT',
      basis: null,
      time: null,
      places: [],
      quantities: [],
    });
  });

  test('name all that one claim says together', async () => {
    const { data } = await app.ask(
      `query Both($id: ID!) { relation(id: $id) { claims { nodes { relations { id } } } } }`,
      { id: id('act:one', 'helps', 'act:two') },
    );
    expect(data.relation.claims.nodes).toEqual([
      {
        relations: [{ id: id('act:one', 'helps', 'act:two') }, { id: id('act:one', 'seeks', 'evt:battle') }],
      },
    ]);
  });

  test('come once each, page after page, in the order of source and text', async () => {
    for (const [of, all] of [
      [contested, ['small/a', 'small/b']],
      [twice, ['small/out-30', 'small-two/a']],
    ] as const) {
      const first = await claims({ id: of, first: 1 });
      const second = await claims({ id: of, first: 1, after: first.pageInfo.endCursor });
      expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(all);
      expect(first).toMatchObject({
        totalCount: 2,
        nodes: [{ id: all[0] }],
        pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: first.edges[0]?.cursor },
      });
      expect(second).toMatchObject({
        totalCount: 2,
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      });
      const beyond = await claims({ id: of, first: 1, after: second.pageInfo.endCursor });
      expect(beyond).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    }
  });

  test('are asked of the database together for all relations of an answer', async () => {
    app.statements();
    const { data } = await app.ask(`{
      neighbors(id: "act:hub", first: 20) { edges { relation { claims(first: 2) { nodes { id } } } } }
    }`);
    const edges = data.neighbors.edges as { relation: { claims: { nodes: { id: string }[] } } }[];
    expect(edges.map(({ relation: { claims: found } }) => found.nodes.length)).toEqual([
      2,
      2,
      ...Array.from({ length: 18 }, () => 1),
    ]);
    expect(app.statements().filter((name) => name === 'read/relation.claims')).toHaveLength(1);
  });

  test('refuse a cursor of another relation, of another field, and none of ours', async () => {
    const { pageInfo } = await claims({ id: twice, first: 1 });
    const hub = await app.ask('{ neighbors(id: "act:hub", first: 1) { pageInfo { endCursor } } }');
    for (const after of [pageInfo.endCursor, hub.data.neighbors.pageInfo.endCursor, '', '[]', 'e30']) {
      const { status, errors } = await app.ask(page, { id: contested, after });
      expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([400, ['BAD_INPUT']]);
    }
  });

  test.each([0, -1, 101])('refuse a page of %d', async (first) => {
    const { errors } = await app.ask(page, { id: contested, first });
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['relation', 'claims'], 'BAD_INPUT'],
    ]);
  });
});
