import { coerceInputValue, GraphQLError, isInputType, type GraphQLSchema } from 'graphql';
import { badInput } from './errors.ts';
import type { FilterInput } from './filter.ts';
import { findUnsafe } from '../cypher/names/unsafe.ts';

const longest = 10_000;

/**
 * The filter of an address, as JSON in the shape that GraphQL takes: `?filter={"speakers":["act:isis"]}`.
 * @throws BAD_INPUT for anything else in the question part, all faults at once
 */
export function filterOf(schema: GraphQLSchema, question: URLSearchParams): FilterInput | null {
  const others = [...question.keys()].filter((name) => name !== 'filter');
  if (others.length > 0)
    throw badInput(`An export takes filter, not ${others.map((name) => name.slice(0, 40)).join(', ')}.`);
  const [text, ...more] = question.getAll('filter');
  if (text === undefined) return null;
  if (more.length > 0) throw badInput('filter comes more than once; write one.');
  if (text.length > longest) throw badInput(`filter has ${text.length} characters; at most ${longest}.`);
  const [unsafe] = findUnsafe(text);
  if (unsafe) throw badInput(`filter holds a character that no text has: ${unsafe.reason}.`);
  return coerced(schema, parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput('filter is not JSON; write it as in GraphQL: {"speakers":["act:isis"]}.');
  }
}

function coerced(schema: GraphQLSchema, value: unknown): FilterInput | null {
  const type = schema.getType('Filter');
  if (!type || !isInputType(type)) throw new Error('server/filter-text: the schema has no Filter');
  const faults: string[] = [];
  const filter: unknown = coerceInputValue(value, type, (path, _, error: GraphQLError) =>
    faults.push(`filter${path.map((key) => `.${key}`).join('')}: ${error.message}`),
  );
  if (faults.length > 0) throw badInput(faults.slice(0, 10).join(' '));
  return filter as FilterInput | null;
}
