import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import type { Compiler } from './compiled.ts';
import { tooComplex } from './complexity.ts';
import { createContext, type Services } from './context.ts';
import type { Arrival, GraphqlHandler } from './graphql.ts';
import { limits } from './limits.ts';
import { withDocument } from './page-documents.ts';
import { parametersOf, refuseUnsafe } from './request-body.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, arrival: Arrival) => Promise<void>;

interface Parts {
  schema: GraphQLSchema;
  services: Services;
  compiler: Compiler;
  graphql: GraphqlHandler;
}

/**
 * Answers a question that is compiled already on `node:http` itself: for a small answer, most of the time goes into
 * what stands around it. Only a whole answer without errors leaves here. All else, and all that is wrong, goes the
 * long way through yoga, which looks at the request as if nobody had before.
 */
export function createQuickAnswer({ schema, services, compiler, graphql }: Parts): Answer {
  async function result(params: GraphQLParams, left: AbortSignal, arrival: Arrival) {
    const { query, variables, operationName } = params;
    const found = isUsual(params) ? compiler.find(query ?? '', operationName) : undefined;
    if (!found || !isHarmless(variables)) return undefined;
    const question = { schema, document: found.document, variableValues: variables, operationName };
    if (tooComplex(question)) return undefined;
    return found.run(undefined, createContext(services, left, arrival.asker), variables);
  }

  /** How to go on with yoga; undefined when it is answered. */
  async function quick(
    type: string,
    request: IncomingMessage,
    response: ServerResponse,
    arrival: Arrival,
  ): Promise<Arrival | undefined> {
    const bytes = await bodyOf(request);
    if (!bytes) return void response.destroy();
    const left = new AbortController();
    const leave = () => left.abort();
    response.once('close', leave);
    const params = readable(bytes);
    const executed = params && (await result(params, left.signal, arrival));
    response.off('close', leave);
    if (executed && !executed.errors) {
      send(response, type, executed);
      return undefined;
    }
    // yoga takes a body that was read already from here
    Object.assign(request, { body: Readable.from([bytes]) });
    return { ...arrival, ...(executed ? { executed } : {}) };
  }

  return async (request, response, arrival) => {
    const type = quickTypeOf(request);
    const long = type ? await quick(type, request, response, arrival) : arrival;
    if (long) await graphql(request, response, long);
  };
}

function send(response: ServerResponse, type: string, result: ExecutionResult) {
  const body = Buffer.from(JSON.stringify(result));
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': body.byteLength });
  response.end(body);
}

/** The answer's type, of requests that are as usual; undefined for those that yoga has to look at. */
function quickTypeOf({ method, headers }: IncomingMessage): string | undefined {
  const { accept = '*/*', 'content-type': type = '', 'content-length': length } = headers;
  const isUsualBody =
    method === 'POST' &&
    /^application\/json(; ?charset=utf-8)?$/i.test(type) &&
    headers['content-encoding'] === undefined &&
    Number(length) <= limits.body;
  if (!isUsualBody) return undefined;
  if (accept === '*/*') return 'application/json';
  return /^application\/(graphql-response\+)?json$/.test(accept) ? accept : undefined;
}

/** All bytes of a body; undefined when the asker leaves before. */
function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  return new Promise((resolve) => {
    request
      .on('data', (part: Buffer) => parts.push(part))
      .once('end', () => resolve(parts.length === 1 ? parts[0] : Buffer.concat(parts)))
      .once('error', () => resolve(undefined))
      .once('close', () => resolve(undefined));
  });
}

function readable(bytes: Buffer): GraphQLParams | undefined {
  try {
    return withDocument(parametersOf(bytes));
  } catch {
    return undefined;
  }
}

/** Whether the parameters are those of a question, each of its own sort. */
function isUsual({ query, variables, operationName, ...others }: GraphQLParams): boolean {
  const hasVariables =
    variables === undefined ||
    variables === null ||
    (typeof variables === 'object' && !Array.isArray(variables));
  return (
    typeof query === 'string' &&
    hasVariables &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    Object.keys(others).length === 0
  );
}

function isHarmless(variables: unknown): boolean {
  try {
    refuseUnsafe(variables, 'variables');
    return true;
  } catch {
    return false;
  }
}
