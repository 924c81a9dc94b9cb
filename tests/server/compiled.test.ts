import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLError, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compile } from '../../server/compiled.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { item(id: ID!): Item, items: [Item!]! }
    type Mutation { item: Item }
    type Item { id: ID!, other: Item, broken: Int!, late: Int }`,
  resolvers: {
    Query: {
      item: (_: unknown, { id }: { id: string }) => ({ id, other: { id: 'other' } }),
      items: () => Promise.resolve([{ id: 'a' }, { id: 'b' }]),
    },
    Item: {
      broken: () => {
        throw new GraphQLError('It is broken.', { extensions: { code: 'BAD_INPUT' } });
      },
      late: ({ id }: { id: string }) =>
        id === 'b' ? Promise.reject(new Error('secret')) : Promise.resolve(1),
    },
  },
});
/** Two fields in each of so many fragments that spread each other: few words, two to the power of that many fields. */
const spread = (depth: number) =>
  Array.from({ length: depth }, (_, index) => {
    const inner = index + 1 < depth ? `other { ...F${index + 1} } again: other { ...F${index + 1} }` : 'id';
    return `fragment F${index} on Item { ${inner} }`;
  }).join(' ') + ' { item(id: "x") { ...F0 } }';
const compiled = (text: string) => compile(schema, parse(text));

describe('a compiled question', () => {
  test.each([
    '{ item(id: "x") { id other { id } } }',
    'query($id: ID!) { item(id: $id) { __typename name: id } items { id } }',
    '{\n  items {\n    id\n    late\n  }\n}',
    'fragment F on Item { broken }\nquery($id: ID!) { item(id: $id) { id other { ...F } } }',
    '{ item(id: "x") { id\n broken } }',
    'query($id: ID!, $other: ID! = "y") { item(id: $id) { id } other: item(id: $other) { id } }',
  ])('answers as the interpreter does, errors and their places included: %s', async (text) => {
    const variables = { id: 'v' };
    const found = await execute({ schema, document: parse(text), variableValues: variables });
    const answer = await compiled(text)?.run(undefined, {}, variables);
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
    expect(plain(answer)).toEqual(plain(found));
    expect(answer?.errors?.map(({ originalError }) => originalError?.message)).toEqual(
      found.errors?.map(({ originalError }) => originalError?.message),
    );
  });

  test('may have fragments that spread fragments', () => {
    expect(compiled(spread(4))).toBeDefined();
  });

  test('leaves variables that do not fit to the interpreter', () => {
    expect(compiled('query($id: ID!) { item(id: $id) { id } }')?.run(undefined, {}, {})).toBeUndefined();
  });

  test.each([
    ['changes something', 'mutation { item { id } }'],
    ['has conditions', '{ item(id: "x") { id @include(if: true) } }'],
    ['sets a name of an object’s own', '{ item(id: "x") { __proto__: id } }'],
    ['asks about the schema', '{ __schema { types { name } } }'],
    ['grows when its fragments are spread', spread(9)],
  ])('there is none of a question that %s', (_, text) => {
    expect(compiled(text)).toBeUndefined();
  });
});
