import { GraphQLError, type ASTNode } from 'graphql';
import { poolSize } from '../cypher/database.ts';
import { DatabaseUnavailable, QueryCancelled, QueryTimeout } from '../cypher/failures.ts';

/** Codes an asker can rely on, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'QUERY_TOO_COMPLEX'
  | 'DATABASE_UNAVAILABLE'
  | 'BUSY'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'CANCELLED'
  | 'NOT_LOADED'
  | 'UNKNOWN_DOCUMENT'
  | 'INTERNAL';

const status: Record<ErrorCode, number> = {
  BAD_INPUT: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  QUERY_TOO_COMPLEX: 400,
  DATABASE_UNAVAILABLE: 503,
  BUSY: 503,
  RATE_LIMITED: 429,
  TIMEOUT: 504,
  CANCELLED: 499,
  NOT_LOADED: 503,
  UNKNOWN_DOCUMENT: 404,
  INTERNAL: 500,
};

/** Seconds after which asking again is worth it. */
const retryAfter: Partial<Record<ErrorCode, number>> = { DATABASE_UNAVAILABLE: 3, BUSY: 1, NOT_LOADED: 3 };

/** An error that the asker may see: what is wrong and what to write or do instead. */
export function askerError(
  code: ErrorCode,
  message: string,
  { node, retryAfter: seconds = retryAfter[code] }: { node?: ASTNode; retryAfter?: number } = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: node,
    extensions: {
      code,
      ...(seconds ? { retryAfter: seconds } : {}),
      http: { status: status[code], ...(seconds ? { headers: { 'retry-after': String(seconds) } } : {}) },
    },
  });
}

/** What graphql and yoga call their own refusals, by our fewer codes. */
const foreign: Record<string, ErrorCode> = {
  BAD_REQUEST: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  REQUEST_ENTITY_TOO_LARGE: 'QUERY_TOO_COMPLEX',
};

/** The code that an asker sees; an error without one is about the question. */
export function codeFor(code: unknown): string {
  if (typeof code !== 'string') return 'BAD_INPUT';
  return Object.hasOwn(foreign, code) ? (foreign[code] ?? code) : code;
}

export const badInput = (message: string) => askerError('BAD_INPUT', message);

/** What the database failed at, as an asker may see it; undefined when it is a fault of ours and stays hidden. */
export function databaseError(error: unknown): GraphQLError | undefined {
  if (error instanceof DatabaseUnavailable)
    return isBusy(error)
      ? askerError('BUSY', 'Too many questions at once. Try again in a second.')
      : askerError('DATABASE_UNAVAILABLE', 'The database is not answering. Try again in a few seconds.');
  if (error instanceof QueryTimeout)
    return askerError('TIMEOUT', `The answer took longer than ${error.milliseconds} ms. Ask for less.`);
  if (error instanceof QueryCancelled) return askerError('CANCELLED', 'The request was cancelled.');
  return undefined;
}

/** The database answers, but all connections to it are in use: the driver tells it by its message only. */
function isBusy({ cause }: DatabaseUnavailable): boolean {
  const [, active] = (cause instanceof Error && /Active conn count = (\d+)/.exec(cause.message)) || [];
  return Number(active) >= poolSize;
}
