import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { findUnsafe } from '../cypher/names/unsafe.ts';
import { askerError, badInput } from './errors.ts';
import { withDocument } from './page-documents.ts';

/**
 * Reads JSON bodies as strictly as they deserve: malformed UTF-8 is refused instead of becoming U+FFFD, and
 * so are NUL, control characters and lone surrogates in any string of the variables. Nothing but JSON is read:
 * forms and plain text are what a page of somebody else could send without being asked.
 */
export function requestParser(): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method !== 'POST') return;
      if (!isJson(request))
        throw askerError('UNSUPPORTED_MEDIA_TYPE', 'Send JSON: content-type: application/json.');
      setRequestParser(async (body) => parametersOf(await body.arrayBuffer()));
    },
    onParams({ params, setParams }) {
      setParams(withDocument(params));
      refuseUnsafe(params.variables, 'variables');
    },
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function isJson(request: Request): boolean {
  const type = request.headers.get('content-type') ?? '';
  return /^application\/(graphql\+)?json\b/.test(type);
}

/** What a body asks. @throws BAD_INPUT when it is malformed */
export function parametersOf(bytes: ArrayBuffer | Uint8Array): GraphQLParams {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw badInput(error instanceof SyntaxError ? 'The body is not JSON.' : 'The body is not UTF-8.');
  }
  if (value === null || typeof value !== 'object')
    throw badInput('The body is not a JSON object with a query.');
  return value as GraphQLParams;
}

/** @throws BAD_INPUT for a character that no text has */
export function refuseUnsafe(value: unknown, where: string, depth = 0): void {
  if (depth > 20) throw badInput(`${where} is nested too deep.`);
  if (typeof value === 'string') {
    const [unsafe] = findUnsafe(value);
    if (unsafe)
      throw badInput(`${where} holds a character that no text has, at ${unsafe.index}: ${unsafe.reason}.`);
  } else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      refuseUnsafe(inner, `${where}.${key.slice(0, 40)}`, depth + 1);
}
