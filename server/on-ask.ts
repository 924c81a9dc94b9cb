import {
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';

/**
 * Fields whose resolver's parent leaves a function in their place, so that they cost nothing unless asked for. The
 * interpreter calls such functions by itself; compiled questions call only what has a resolver, so they get one.
 */
const fields: Record<string, readonly string[]> = {
  NeighborConnection: ['groups', 'nodes'],
  Subgraph: ['facets', 'reference', 'told'],
  ComparedRelation: ['a', 'b'],
  PerspectiveEdge: ['claims'],
  PlaceConnection: ['geoJson'],
  PlaceEdge: ['point', 'events', 'claims'],
  TimelineBucket: ['claims'],
  TimelinePart: ['claims'],
};

type Call = (args: unknown, context: unknown, info: GraphQLResolveInfo) => unknown;

const called: GraphQLFieldResolver<Record<string, unknown>, unknown> = (row, args, context, info) => {
  const value = row[info.fieldName];
  return typeof value === 'function' ? (value as Call).call(row, args, context, info) : value;
};

/** Gives those fields, every `totalCount` and every `cursor`, a resolver that calls. */
export function withCalls(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (field.name === 'totalCount' || fields[type.name]?.includes(field.name)) field.resolve ??= called;
  }
  return schema;
}
