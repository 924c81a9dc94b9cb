import { describe, expect, test } from 'vitest';
import { limits } from '../../server/limits.ts';
import { appOnSmallGraph } from '../support/app-on.ts';

const app = appOnSmallGraph();

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

  test('in a batch of questions is refused', async () => {
    const { status, errors } = await app.post(JSON.stringify([{ query: '{ __typename }' }]));
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_INPUT']);
  });
});
