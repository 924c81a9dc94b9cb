import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../server/examples.ts';
import { createSchema } from '../../server/schema.ts';
import { appOnSmallGraph } from '../support/app-on.ts';
import { generatedQuery } from '../support/generated-query.ts';
import { rounds } from '../support/rounds.ts';

/** A question is interpreted when it is new, compiled when it comes again, and then answered without yoga. */
const app = appOnSmallGraph();
const times = 5;
let address = '';
beforeAll(async () => {
  address = await app.listen();
});

const documents = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'server', 'page-documents.json'), 'utf8'),
) as Record<string, string>;

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'again', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const type = response.headers.get('content-type');
  const retry = response.headers.get('retry-after');
  return { status: response.status, type, retry, answer: (await response.json()) as unknown };
}

/** The first answer, after it was found that all later ones are the same to the letter. */
async function same(body: unknown, headers?: Record<string, string>) {
  const first = await post(body, headers);
  for (let time = 1; time < times; time += 1) expect(await post(body, headers)).toEqual(first);
  return first;
}

const relation = '{ relation(id: "rel:00000000000000000000") { id } }';

// never tried again: the server would know all of it by then, and each answer would be the same
describe('a question that comes again', { retry: 0 }, () => {
  test('is answered the same each time, whatever is asked', async () => {
    for (const query of examples.filter((example) => !/^mutation/m.test(example))) await same({ query });
    const page = { id: 'act:hub', first: 20, text: 'hub', ids: ['act:hub', 'act:one', 'pla:to-01'] };
    for (const query of Object.values(documents)) await same({ query, variables: page });
  });

  test('is answered the same also where it is made up, and where something is wrong in a part of it', async () => {
    let wrong = 0;
    await fc.assert(
      fc.asyncProperty(generatedQuery(createSchema()), async (query) => {
        const { answer } = await same({ query });
        if ((answer as { errors?: unknown }).errors) wrong += 1;
      }),
      { numRuns: rounds(50, 150), seed: 20_261_126 },
    );
    expect(wrong).toBeGreaterThan(rounds(3, 10));
  });

  test.each([
    ['a malformed id', { query: '{ a: __typename\n entity(id: "Act:Hub") { id } }' }],
    [
      'variables that do not fit',
      { query: 'query($n: Int!) { search(text: "a", first: $n) { totalCount } }', variables: { n: 'x' } },
    ],
    ['variables that are missing', { query: 'query($id: ID!) { entity(id: $id) { id } }' }],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['several operations and no name', { query: 'query A { __typename } query B { __typename }' }],
    [
      'a character that no text has',
      { query: 'query($t: String!) { search(text: $t) { totalCount } }', variables: { t: '\u0000' } },
    ],
    ['a parameter that is none', { query: '{ __typename }', more: 1 }],
    ['variables that are a list', { query: '{ __typename }', variables: [1] }],
    ['a name of an object’s own', { query: '{ __proto__: __typename constructor: __typename }' }],
    [
      'conditions',
      { query: 'query($s: Boolean!) { a: __typename @skip(if: $s) b: __typename }', variables: { s: true } },
    ],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['malformed JSON', '{ "query": "{ __typename }"'],
  ])('is answered the same with %s', async (_, body) => {
    expect((await same(body)).answer).toBeTypeOf('object');
  });

  test.each([
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'text/html, application/json;q=0.5',
  ])('has the type that is accepted, as in %s', async (accept) => {
    const { status, type } = await same({ query: '{ __typename }' }, { accept });
    expect([status, type]).toEqual([
      200,
      `application/${accept.includes('graphql') ? 'graphql-response+json' : 'json'}; charset=utf-8`,
    ]);
  });

  test('has other answers with other variables, and is refused when these make it costly', async () => {
    const query = `query($n: Int!) { neighbors(id: "act:hub", first: $n) { edges { relation {
      claims(first: $n) { nodes { relations { claims(first: $n) { nodes { id gloss { ar en } } } } } } } } } }`;
    for (let time = 0; time < times; time += 1) {
      const one = await post({ query, variables: { n: 1 } });
      const two = await post({ query, variables: { n: 2 } });
      const edges = ({ answer }: typeof one) =>
        (answer as { data: { neighbors: { edges: [] } } }).data.neighbors.edges.length;
      expect([edges(one), edges(two)]).toEqual([1, 2]);
      app.statements();
      expect((await post({ query, variables: { n: 100 } })).answer).toMatchObject({
        errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }],
      });
      expect(app.statements()).toEqual([]);
    }
  });

  test('asks the database each time', async () => {
    await same({ query: relation });
    app.statements();
    await post({ query: relation });
    expect(app.statements()).toContain('read/relation');
  });
});

describe('a question of the page', () => {
  const isSearch = (id: string) => /query Search\(/.test(documents[id] ?? '');
  const documentId = Object.keys(documents).find(isSearch) ?? '';
  const variables = { text: 'hub', first: 3 };

  test('is known by its hash', async () => {
    const byHash = await same({ documentId, variables });
    expect(byHash.status).toBe(200);
    expect(byHash).toEqual(await post({ query: documents[documentId], variables }));
  });

  test.each([
    ['that nobody knows', { documentId: `sha256:${'0'.repeat(64)}` }, 404, 'UNKNOWN_DOCUMENT'],
    ['that is none', { documentId: '__proto__' }, 404, 'UNKNOWN_DOCUMENT'],
    ['that is no text', { documentId: 1 }, 400, 'BAD_INPUT'],
    ['beside a text', { documentId, query: '{ __typename }' }, 400, 'BAD_INPUT'],
  ])('with a hash %s is refused', async (_, body, status, code) => {
    app.statements();
    const refused = await same({ ...body, variables });
    expect(refused).toMatchObject({
      status,
      answer: { errors: [{ extensions: { code, requestId: 'again' } }] },
    });
    expect(app.statements()).toEqual([]);
  });
});
