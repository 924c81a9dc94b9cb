import { GraphQLError } from 'graphql';
import { DatabaseUnavailable, QueryCancelled, QueryTimeout } from '../cypher/failures.ts';

/** Codes an asker can rely on, in `extensions.code`. */
export type ErrorCode =
  'BAD_INPUT' | 'QUERY_TOO_COMPLEX' | 'DATABASE_UNAVAILABLE' | 'TIMEOUT' | 'CANCELLED' | 'NOT_LOADED';

const status: Record<ErrorCode, number> = {
  BAD_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  CANCELLED: 499,
  NOT_LOADED: 503,
};

/** An error that the asker may see: what is wrong and what to write or do instead. */
export function askerError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions, http: { status: status[code] } } });
}

export const badInput = (message: string) => askerError('BAD_INPUT', message);

/** What the database failed at, as an asker may see it; undefined when it is a fault of ours and stays hidden. */
export function databaseError(error: unknown): GraphQLError | undefined {
  if (error instanceof DatabaseUnavailable)
    return askerError('DATABASE_UNAVAILABLE', 'The database is not answering. Try again in a few seconds.', {
      retryAfter: 3,
    });
  if (error instanceof QueryTimeout)
    return askerError('TIMEOUT', `The answer took longer than ${error.milliseconds} ms. Ask for less.`);
  if (error instanceof QueryCancelled) return askerError('CANCELLED', 'The request was cancelled.');
  return undefined;
}
