import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../server/schema.ts';

const written = readFileSync(join(import.meta.dirname, '..', '..', 'server', 'schema.graphql'), 'utf8');
const schema = buildSchema(written);

interface Described {
  path: string;
  description: string | null | undefined;
}

/** Everything in the schema that may carry a description; arguments and values as `Type.field(argument)`. */
const described: Described[] = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type): Described[] => {
    const own = { path: type.name, description: type.description };
    if (isEnumType(type))
      return [
        own,
        ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
      ];
    if (isInputObjectType(type))
      return [
        own,
        ...Object.values(type.getFields()).map(({ name, description }) => ({
          path: `${type.name}.${name}`,
          description,
        })),
      ];
    if (!isObjectType(type) && !isInterfaceType(type)) return [own];
    const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
      { path: `${type.name}.${name}`, description },
      ...args.map((arg) => ({ path: `${type.name}.${name}(${arg.name})`, description: arg.description })),
    ]);
    return [own, ...fields];
  });

describe('the schema', () => {
  test('describes every type, field, argument and enum value', () => {
    expect(described.length).toBeGreaterThan(200);
    const silent = described.filter(({ description }) => !description || description.trim().length < 3);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('has a description of its own', () => {
    expect(schema.description).toMatch(/search/);
  });

  test('is written down as it is served', () => {
    expect(printSchema(schema)).toBe(printSchema(createSchema()));
  });

  test('writes only what people keep', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual([
      'deleteStory',
      'deleteView',
      'saveStory',
      'saveView',
    ]);
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
