import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLParams } from 'graphql-yoga';
import { askerError, badInput } from './errors.ts';

/** Every question that the page asks, by its hash, as in `sha256:…`; written by `npm run generate`. */
const documents = new Map(
  Object.entries(
    JSON.parse(readFileSync(join(import.meta.dirname, 'page-documents.json'), 'utf8')) as Record<
      string,
      string
    >,
  ),
);

/**
 * Parameters that name a question of the page by `documentId` instead of writing it out, with its text in place.
 * A page of another version than ours, with a question that we don't know, is told so and asks in full.
 * @throws UNKNOWN_DOCUMENT, or BAD_INPUT when there is a text too
 */
export function withDocument(params: GraphQLParams): GraphQLParams {
  const { documentId, ...others } = params as GraphQLParams & { documentId?: unknown };
  if (documentId === undefined || documentId === null) return params;
  if (others.query) throw badInput('Send either a query or a documentId.');
  if (typeof documentId !== 'string') throw badInput('documentId is not a text.');
  const query = documents.get(documentId);
  if (!query)
    throw askerError('UNKNOWN_DOCUMENT', 'There is no question of that documentId here. Send it as a query.');
  return { ...others, query };
}
