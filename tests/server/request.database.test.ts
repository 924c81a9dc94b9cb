import { describe, expect, test } from 'vitest';
import { appOnSmallGraph } from '../support/app-on.ts';

const app = appOnSmallGraph();
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const name = 'query Name($text: String!) { search(text: $text) { totalCount } }';
const asking = (text: string) => JSON.stringify({ query: name, variables: { text } });

describe('a request is refused with one error that has a code', () => {
  test.each<[string, NonNullable<RequestInit['body']>]>([
    ['not JSON', '{"query":'],
    ['empty', ''],
    ['a JSON number', '7'],
    ['without a question', '{}'],
    ['whose question is no text', '{"query":7}'],
    ['whose question is empty', '{"query":""}'],
    ['that does not parse', '{"query":"{"}'],
    ['for a field that is not there', '{"query":"{ nothing }"}'],
    ['whose variables are a list', '{"query":"{ __typename }","variables":[1]}'],
    ['whose operation is not there', '{"query":"query A { __typename }","operationName":"B"}'],
    ['with two operations and no name', '{"query":"query A { __typename } query B { __typename }"}'],
    ['whose bytes are no UTF-8', bytes('{"query":"{ __typename }","variables":{"a":"', [0xc3, 0x28], '"}}')],
    ['with NUL in a variable', asking('a\u0000b')],
    ['with half a character in a variable', '{"query":"{ __typename }","variables":{"a":"\\ud800"}}'],
    ['with NUL in the question', JSON.stringify({ query: '{ search(text: "a\\u0000b") { totalCount } }' })],
  ])('%s', async (_, body) => {
    app.statements();
    const { status, errors, headers } = await app.post(body);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).not.toMatch(/\bat .*:\d+:\d+|node_modules|MATCH|\/home|server\//);
    expect(headers.get('content-type')).toMatch(/json/);
    expect(app.statementsOfQuestions()).toEqual([]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'sent as %j, which a page of somebody else could do unasked',
    async (type) => {
      const { status, errors } = await app.post('{"query":"{ __typename }"}', { 'content-type': type });
      expect([status, errors[0]?.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );
});

describe('a request', () => {
  test('to change something by an address, as a link or a picture of somebody else could, changes nothing', async () => {
    const address = await app.listen();
    app.statements();
    const query = encodeURIComponent('mutation { deleteView(id: "view:0123456789abcdef") { id } }');
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*', 'image/png']) {
      const response = await fetch(`${address}/graphql?query=${query}`, { headers: { accept } });
      expect([accept, response.status < 400 || (await response.text()).includes('deleteView')]).toEqual([
        accept,
        false,
      ]);
    }
    expect(app.statements()).toEqual([]);
  });

  test('with Arabic, marks and a joiner between letters is answered', async () => {
    const { errors, data } = await app.post(asking('المِحوَر'));
    expect(errors).toEqual([]);
    expect(data.search.totalCount).toBeGreaterThan(0);
  });

  test('with names of Object.prototype changes no object', async () => {
    await app.post(
      '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'prototype', 'hasownproperty', 'tostring'])(
    'for the id %s finds nothing, as for any other that nobody has',
    async (id) => {
      const { status, errors, data } = await app.ask(
        `query($id: ID!) {
          entity(id: $id) { id }
          node(id: $id) { id }
          subgraph(ids: [$id, "act:one"]) { entities { id } }
          neighbors(id: "act:hub", predicates: [$id]) { totalCount }
          claims(filter: { speakers: [$id], predicates: [$id], about: [$id] }) { totalCount }
        }`,
        { id },
      );
      expect([status, errors]).toEqual([200, []]);
      expect(data).toEqual({
        entity: null,
        node: null,
        subgraph: { entities: [{ id: 'act:one' }] },
        neighbors: { totalCount: 0 },
        claims: { totalCount: 0 },
      });
    },
  );

  const polluting = '"__proto__":{"polluted":1}';
  test.each([
    [
      'a filter',
      'query($v: Filter) { claims(filter: $v) { totalCount } }',
      `{"polarity":"DENIES",${polluting}}`,
    ],
    [
      'a document',
      'mutation($v: ViewDocument!) { saveView(name: \\"x\\", document: $v) { id } }',
      `{"version":1,"language":"en","entities":[],${polluting}}`,
    ],
  ])('that puts __proto__ into %s is refused, and changes no object', async (_, query, value) => {
    const { errors } = await app.post(`{"query":"${query}","variables":{"v":${value}}}`, {}, 'editor');
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
