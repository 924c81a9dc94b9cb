import {
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/**
 * Types whose fields are all values, and of which an answer may hold thousands. In the place of any other field its
 * resolver's parent may leave a function, so that it costs nothing unless asked for. The interpreter calls such
 * functions by itself; compiled questions call only what has a resolver, so all others get one.
 */
const plain: ReadonlySet<string> = new Set([
  'Bilingual',
  'Entity',
  'EntityType',
  'NeighborEdge',
  'Predicate',
  'Relation',
]);

type Call = (args: unknown, context: unknown, info: GraphQLResolveInfo) => unknown;

const called: GraphQLFieldResolver<Record<string, unknown>, unknown> = (row, args, context, info) => {
  const value = row[info.fieldName];
  return typeof value === 'function' ? (value as Call).call(row, args, context, info) : value;
};

/** Gives all fields but those of plain types a resolver that calls. */
export function withCalls(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || plain.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= called;
  }
  return schema;
}
