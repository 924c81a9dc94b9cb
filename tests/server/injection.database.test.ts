import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../server/schema.ts';
import { appOnSmallGraph } from '../support/app-on.ts';
import { hostile } from '../support/generated-query.ts';
import { someOf } from '../support/rounds.ts';

const app = appOnSmallGraph();
const schema = createSchema();

/** What else a question needs to be one. */
const needed: Record<string, Record<string, unknown>> = {
  changes: { since: '2022-01-01' },
  compare: { a: 'act:speaker', b: 'act:critic' },
  corroborated: { minOrigins: 1 },
  entity: { id: 'act:one' },
  neighbors: { id: 'act:hub' },
  node: { id: 'act:one' },
  paths: { from: 'act:one', to: 'act:two' },
  perspective: { speaker: 'act:speaker' },
  relation: { id: 'rel:x' },
  search: { text: 'hub' },
  source: { id: 'small' },
  saveView: { name: 'x', document: { version: 1, language: 'en', entities: [] } },
  saveStory: { document: { version: 1, title: { ar: 'x', en: 'x' }, steps: [] } },
  deleteStory: { id: 'story:x' },
  story: { id: 'story:x' },
  deleteView: { id: 'view:0123456789abcdef' },
  subgraph: { ids: ['act:one'] },
  view: { id: 'view:0123456789abcdef' },
};

const isText = (type: GraphQLInputType) => ['String', 'ID'].includes(getNamedType(type).name);
const isList = (type: GraphQLInputType): boolean =>
  isListType(type) || (isNonNullType(type) && isListType(type.ofType));

interface Entry {
  /** As in `claims(filter.time.earliest)`. */
  title: string;
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  with(text: string): Record<string, unknown>;
}

/** Every way by which a text of an asker comes in. */
function entries(): Entry[] {
  const types = { query: schema.getQueryType()!, mutation: schema.getMutationType()! };
  return (['query', 'mutation'] as const).flatMap((operation) =>
    Object.values(types[operation].getFields()).flatMap((field) =>
      field.args.flatMap((arg) =>
        deep(arg.type, [arg.name]).map(({ path, list }) => ({
          title: `${field.name}(${path.join('.')})`,
          operation,
          field,
          with: (text: string) => nested(path, list ? [text] : text),
        })),
      ),
    ),
  );
}

function deep(type: GraphQLInputType, path: string[]): { path: string[]; list: boolean }[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => deep(field.type, [...path, field.name]));
  return isText(type) ? [{ path, list: isList(type) }] : [];
}

function nested([first = '', ...rest]: string[], value: unknown): Record<string, unknown> {
  return { [first]: rest.length === 0 ? value : nested(rest, value) };
}

const counted = async () =>
  (await app.ask('{ statistics { dataVersion actors places events concepts relations claims sources } }'))
    .data;

describe('a hostile text', () => {
  test('finds every way in', () => {
    expect(entries().length).toBeGreaterThan(60);
  });

  test.each(entries().map((entry, nth) => [entry.title, { ...entry, nth }] as const))(
    'in %s is taken to the letter or refused, and changes nothing',
    async (_, { operation, field, nth, ...entry }) => {
      const before = await counted();
      const names = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const defaults = Object.fromEntries(
        field.args
          .filter(({ defaultValue }) => defaultValue !== undefined)
          .map((arg) => [arg.name, arg.defaultValue]),
      );
      const query = `${operation}(${names}) { ${field.name}(${passed}) { __typename } }`;
      for (const text of someOf(hostile, 6, nth)) {
        const variables = { ...defaults, ...needed[field.name], ...entry.with(text) };
        const { status, errors } = await app.ask(query, variables, 'admin');
        expect([text, status < 500]).toEqual([text, true]);
        for (const { extensions } of errors) expect([text, extensions.code]).toEqual([text, 'BAD_INPUT']);
      }
      expect(await counted()).toEqual(before);
    },
  );
});
