import { beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../server/limits.ts';
import { appOnSmallGraph } from '../support/app-on.ts';

const app = appOnSmallGraph();
let address = '';
beforeAll(async () => {
  address = await app.listen();
});

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const within: Record<string, string> = {
  aliases: `{ ${times(limits.aliases, (i) => `a${i}: __typename`)} }`,
  directives: `{ ${times(limits.directives, () => '__typename @include(if: true)')} }`,
  tokens: `{ __typename ${['a', 'b'].map((name) => `${name}: neighbors(id: "act:hub", exclude: [${times(limits.tokens / 2 - 20, (i) => `"act:${i}"`)}]) { totalCount }`).join(' ')} }`,
};

const beyond: Record<string, string> = {
  aliases: `{ ${times(limits.aliases + 1, (i) => `a${i}: __typename`)} }`,
  'aliases in fragments that spread fragments': `
    { ...A ...B }
    fragment A on Query { ${times(16, (i) => `a${i}: __typename`)} }
    fragment B on Query { ${times(16, (i) => `b${i}: __typename`)} }`,
  directives: `{ ${times(limits.directives + 1, () => '__typename @include(if: true)')} }`,
  'directives in a fragment that is spread again and again': `
    { ...A ...A ...A }
    fragment A on Query { ${times(limits.directives / 2, () => '__typename @skip(if: false)')} }`,
  'fields, doubled by fragment after fragment': `
    { ...F0 }
    ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}
    fragment F60 on Query { __typename }`,
  tokens: `{ ${times(limits.tokens + 1, () => '__typename')} }`,
  rows: `{ neighbors(id: "act:hub", first: 100) { edges { relation { claims(first: 100) { nodes {
    relations { id claims(first: 100) { nodes { id gloss { ar en } } } } } } } } } }`,
};

const costly = `query Costly($first: Int!) {
  neighbors(id: "act:hub", first: $first) { edges { relation { claims(first: $first) { nodes {
    relations { id claims(first: $first) { nodes { id gloss { ar en } } } } } } } } }
}`;

describe('a question', () => {
  test.each(Object.keys(within))('with as many %s as allowed is answered', async (what) => {
    const { data, errors } = await app.ask(within[what] ?? '');
    expect(errors).toEqual([]);
    expect(data.__typename ?? data.a0).toBe('Query');
  });

  test.each(Object.keys(beyond))(
    'with too many %s is refused before the database hears of it',
    async (what) => {
      app.statements();
      const { status, errors } = await app.ask(beyond[what] ?? '');
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
      expect(errors[0]?.extensions.requestId ?? 'none').toBeTypeOf('string');
      expect(app.statements()).toEqual([]);
    },
  );

  test('that is too deep is refused, whatever fragments hide', async () => {
    app.statements();
    const claim = (inner: string) => `claims { nodes { relations { ${inner} } } }`;
    const tooDeep = `{ relation(id: "rel:00000000000000000000") { ${claim(claim(claim(claim(claim('id')))))} } }`;
    const hidden = `
      { relation(id: "rel:00000000000000000000") { ...R1 } }
      fragment R1 on Relation { ${claim('...R2')} }
      fragment R2 on Relation { ${claim('...R3')} }
      fragment R3 on Relation { ${claim(claim(claim('id')))} }`;
    for (const query of [tooDeep, hidden]) {
      const { status, errors } = await app.ask(query);
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
      // and not for what it would cost
      expect(errors[0]?.message).toMatch(/^depth of the question/);
    }
    expect(app.statements()).toEqual([]);
    const fits = `{ relation(id: "rel:00000000000000000000") { ${claim(claim('id'))} } }`;
    expect((await app.ask(fits)).errors).toEqual([]);
  });

  test('whose cost is in the variables is refused like one with literals, also after a cheap one', async () => {
    expect((await app.ask(costly, { first: 2 })).errors).toEqual([]);
    app.statements();
    const { status, errors } = await app.ask(costly, { first: 100 });
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(app.statements()).toEqual([]);
    expect((await app.ask(costly, { first: 2 })).errors).toEqual([]);
  });

  test('whose cost is in the default of a variable, or in how long a list is, is refused as well', async () => {
    app.statements();
    const byDefault = await app.ask(costly.replace('$first: Int!', '$first: Int! = 100'));
    const byLength = await app.ask(
      `query($ids: [ID!]!) { subgraph(ids: $ids) { relations { claims(first: 100) { nodes {
        relations { claims(first: 100) { nodes { gloss { ar en } } } } } } } } }`,
      { ids: Array.from({ length: 100 }, (_, i) => `act:${i}`) },
    );
    for (const { status, errors } of [byDefault, byLength])
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(app.statements()).toEqual([]);
  });

  test('that is compiled by now is refused like a new one when its variables are costly', async () => {
    const asked = async (first: number) => {
      const body = JSON.stringify({ query: costly, variables: { first } });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json();
    };
    for (let time = 0; time < 5; time += 1) expect(await asked(2)).toHaveProperty('data.neighbors');
    app.statements();
    expect(await asked(100)).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
    expect(app.statements()).toEqual([]);
  });

  test.each([
    ['lists in a variable', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['objects in a variable', `{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
  ])('that nests %s deeper than any stack is refused by one fault', async (_, variables) => {
    app.statements();
    const { status, errors } = await app.post(
      `{"query":"query($a: Filter) { claims(filter: $a) { totalCount } }","variables":${variables}}`,
    );
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_INPUT']);
    expect(app.statements()).toEqual([]);
  });

  test('that nests lists or objects in its own words deeper than the limit of tokens is refused', async () => {
    app.statements();
    for (const [open, close] of [
      ['[', ']'],
      ['{ a: ', '}'],
    ] as const) {
      const value = `${open.repeat(900)}1${close.repeat(900)}`;
      const { status, errors } = await app.ask(`{ claims(filter: ${value}) { totalCount } }`);
      expect([open, status, errors[0]?.extensions.code]).toEqual([
        open,
        400,
        open === '[' ? 'BAD_INPUT' : 'QUERY_TOO_COMPLEX',
      ]);
    }
    expect(app.statements()).toEqual([]);
  });

  test('that spreads a fragment into itself is refused', async () => {
    const { errors } = await app.ask('{ ...A } fragment A on Query { ...A }');
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  test('whose body is too long is refused unread', async () => {
    app.statements();
    const { status, errors } = await app.post(
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(limits.body) } }),
    );
    expect(status).toBe(413);
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(app.statements()).toEqual([]);
  });

  test('whose body comes in pieces and tells no length is refused when it has become too long', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(stream) {
        sent += 1;
        if (sent > 200) stream.close();
        else stream.enqueue(Buffer.alloc(100_000, ' '));
      },
    });
    const headers = { 'content-type': 'application/json' };
    // what sends a body in pieces is not in the types of browsers
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const outcome = await fetch(`${address}/graphql`, init).then(
      ({ status }) => status,
      // the connection may be cut before all has been sent
      () => 'cut',
    );
    expect([413, 'cut']).toContain(outcome);
    expect(sent).toBeLessThan(200);
  });

  test('in a batch of questions is refused', async () => {
    const { status, errors } = await app.post(JSON.stringify([{ query: '{ __typename }' }]));
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_INPUT']);
  });
});
