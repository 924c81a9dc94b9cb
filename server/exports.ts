import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { createContext, type Services } from './context.ts';
import { formats } from './exports/formats.ts';
import { filterOf } from './filter-text.ts';
import { toFilter } from './filter.ts';

/** Names of all files that can be taken out, below `/export/`. */
export const exportNames = [...formats.keys()];

/** A file that is asked for by `/export/<name>?<question>`. */
export interface ExportRequest {
  name: string;
  question: URLSearchParams;
  /** Without the content: what HEAD asks for. */
  isHead: boolean;
}

/**
 * Streams a file at the pace of the reader; the query ends when the reader leaves. A fault before the first
 * piece is thrown; a later one cuts the connection, so that half is never taken for whole.
 * @returns false when there is no file of that name
 */
export async function sendExport(
  { name, question, isHead }: ExportRequest,
  schema: GraphQLSchema,
  services: Services,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<boolean> {
  const format = formats.get(name);
  if (!format) return false;
  const contextOf = () => createContext(services, signal);
  const filter = await toFilter(filterOf(schema, question), contextOf());
  const vocabulary = await services.vocabulary({ signal });
  const headers = {
    'content-type': format.contentType,
    'content-disposition': `attachment; filename="shabaka-${name}"`,
    'cache-control': 'no-cache',
    'x-data-version': vocabulary.dataVersion,
  };
  if (isHead) {
    response.writeHead(200, headers).end();
    return true;
  }
  const asked = {
    filter,
    vocabulary,
    stream: <Row>(statement: string, parameters: Record<string, unknown>) =>
      services.database.stream<Row>(statement, parameters, { signal }),
  };
  let isBegun = false;
  try {
    for await (const piece of format.write(asked, contextOf)) {
      if (!isBegun) response.writeHead(200, headers);
      isBegun = true;
      if (piece.length > 0 && !response.write(piece)) await once(response, 'drain', { signal });
    }
    if (!isBegun) response.writeHead(200, headers);
    response.end();
  } catch (error) {
    if (!isBegun) throw error;
    response.destroy();
  }
  return true;
}
