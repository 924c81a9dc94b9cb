import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { GraphQLError } from 'graphql';
import sirv from 'sirv';
import type { Database } from '../cypher/database.ts';
import { databaseError } from './errors.ts';
import { exportNames, sendExport } from './exports.ts';
import { createGraphqlHandler, type GraphqlHandler } from './graphql.ts';
import { policyFor, securityHeaders } from './policy.ts';
import { createSchema } from './schema.ts';
import { createTextStore } from './text-store.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface AppOptions {
  database: Database;
  /** Folder in which attached texts lie. */
  data: string;
  /** Folder of the built page. */
  page: string;
}

export interface App {
  /** Answers a request of `node:http`. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** GraphQL without a port, for tests. */
  graphql: GraphqlHandler;
  dispose(): Promise<void>;
}

/** The whole server without a port: GraphQL, health, exports, GraphiQL and the built page. */
export function createApp({ database, data, page }: AppOptions): App {
  const vocabulary = vocabularyOf(database);
  const schema = createSchema();
  const services = { database, vocabulary, texts: createTextStore(data) };
  const graphql = createGraphqlHandler(schema, services);
  const built = existsSync(page);
  // `dev`: looks at the disk each time, for a page that is built again while it is served
  const files = built
    ? sirv(page, { dev: true, single: true, etag: true, gzip: true, setHeaders: cacheForever })
    : notBuilt;

  async function ready(response: ServerResponse) {
    const signal = AbortSignal.timeout(2500);
    const { dataVersion } = await database
      .read<{ dataVersion: string }>('read/graph', {}, { signal, timeout: 2400 })
      .then(([graph]) => graph ?? { dataVersion: null })
      .catch(() => ({ dataVersion: null }));
    sendJson(response, dataVersion === null ? 503 : 200, { ready: dataVersion !== null, dataVersion });
  }

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (path === '/health') return sendJson(response, 200, { alive: true });
    if (path === '/ready') return ready(response);
    if (path === '/graphql') {
      if (request.method === 'GET' && request.headers.accept?.includes('text/html'))
        return sendGraphiql(response);
      return graphql(request, response, { requestId });
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendJson(response, 405, { error: 'GET only' });
    if (path.startsWith('/export/')) return exported(request, response, path.slice('/export/'.length));
    return files(request, response);
  }

  async function exported({ url, method }: IncomingMessage, response: ServerResponse, name: string) {
    const question = new URLSearchParams(url?.split('?')[1] ?? '');
    const asked = { name, question, isHead: method === 'HEAD' };
    if (await sendExport(asked, schema, services, response, abortOf(response))) return;
    sendJson(response, 404, { error: `There is no such file; there are ${exportNames.join(', ')}.` });
  }

  return {
    graphql,
    dispose: async () => graphql.dispose(),
    listener(request, response) {
      const requestId = requestIdOf(request);
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.setHeader('x-request-id', requestId);
      Promise.resolve(answer(request, response, requestId)).catch((error: unknown) => {
        const known = databaseError(error) ?? (error instanceof GraphQLError ? error : undefined);
        if (!known) console.error(error);
        if (response.headersSent) response.destroy();
        else if (known)
          sendJson(response, (known.extensions.http as { status: number }).status, {
            error: known.message,
            code: known.extensions.code,
            requestId,
          });
        else sendJson(response, 500, { error: 'Something went wrong here.', code: 'INTERNAL', requestId });
      });
    },
  };
}

function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}

function abortOf(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return left.signal;
}

function sendJson(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

let graphiql: { packed: Buffer; policy: string } | undefined;

/** The page weighs nine megabytes, so it is made and packed once, when first asked for. */
async function sendGraphiql(response: ServerResponse) {
  if (!graphiql) {
    const { graphiqlPage } = await import('./graphiql.ts');
    const html = graphiqlPage();
    graphiql = { packed: gzipSync(html), policy: policyFor(html) };
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-security-policy': graphiql.policy,
  });
  response.end(graphiql.packed);
}

function cacheForever(response: ServerResponse, path: string) {
  const hashed = path.startsWith('/assets/');
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function notBuilt(_: IncomingMessage, response: ServerResponse) {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('The page is not built yet: npm run build, or npm start, which builds it.\n');
}
