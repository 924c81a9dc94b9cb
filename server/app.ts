import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { GraphQLError } from 'graphql';
import sirv from 'sirv';
import { poolSize, type Database } from '../cypher/database.ts';
import { createCompiler } from './compiled.ts';
import { allowOrigin } from './cross-origin.ts';
import { askerError, codeFor, databaseError } from './errors.ts';
import { exportNames, sendExport } from './exports.ts';
import { createGraphqlHandler, type GraphqlHandler } from './graphql.ts';
import { createGate } from './keys/gate.ts';
import { createKeyRing } from './keys/key-ring.ts';
import type { KeptKey } from './keys/key.ts';
import { keptOwnKey } from './keys/own-key.ts';
import { createLog, type Log } from './log.ts';
import { createMetrics, type Route } from './metrics.ts';
import { framedHeaders, policyFor, securityHeaders } from './policy.ts';
import { createQuickAnswer } from './quick-answer.ts';
import { createRateLimit } from './rate-limit.ts';
import { createSchema } from './schema.ts';
import { createTextStore } from './text-store.ts';
import { traceRequest } from './tracing.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface AppOptions {
  database: Database;
  /** Folder in which attached texts lie. */
  data: string;
  /** Folder of the built page. */
  page: string;
  /** Origins whose pages may ask; none unless told. */
  origins?: readonly string[];
  /** Origins whose pages may show the page that is made for frames; our own alone unless told. */
  frames?: readonly string[];
  /** Questions a minute from one address; 0, no limit, unless told. */
  rate?: number;
  /** Whether a proxy stands before us and writes `x-forwarded-for`. */
  isBehindProxy?: boolean;
  /** Keys of the settings, beside those in the database. */
  keys?: readonly KeptKey[];
  /** Whether one may ask without a key; so unless told. */
  readsAreOpen?: boolean;
  /** The key that the page carries on this computer. */
  ownKey?: string;
  log?: Log;
}

export interface App {
  /** Answers a request of `node:http`. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** GraphQL without a port, for tests. */
  graphql: GraphqlHandler;
  dispose(): Promise<void>;
}

/** What may be asked of us by pages of others. */
const isQuestion = (route: Route) => route === 'graphql' || route === 'export';
/** Files that are written at once: each holds a connection to Neo4j for as long as its reader takes to read. */
const mostExports = poolSize * 0.4;
/** What counts against the rate: questions, and keys that are tried. */
const isCounted = (route: Route) => isQuestion(route) || route === 'key';

/** The whole server without a port: GraphQL, health, exports, metrics, GraphiQL and the built page. */
export function createApp(options: AppOptions): App {
  const { database, data, page, origins = [], frames = [], rate = 0, isBehindProxy = false } = options;
  const { keys = [], readsAreOpen = true, ownKey } = options;
  const log = options.log ?? createLog('warn');
  const metrics = createMetrics();
  const rateLimit = createRateLimit(rate, isBehindProxy);
  const keyRing = createKeyRing(database, ownKey ? [...keys, keptOwnKey(ownKey)] : keys);
  const gate = createGate({ keyRing, readsAreOpen, ownKey, isBehindProxy });
  const vocabulary = vocabularyOf(database);
  const schema = createSchema();
  const services = { database, vocabulary, texts: createTextStore(data) };
  const compiler = createCompiler();
  const watch = { log, refusal: (code: string) => metrics.refusal(code) };
  const graphql = createGraphqlHandler(schema, services, watch, compiler);
  const quickAnswer = createQuickAnswer({ schema, services, compiler, graphql });
  const built = existsSync(page);
  // `dev`: looks at the disk each time, for a page that is built again while it is served
  const files = built
    ? sirv(page, { dev: true, single: true, etag: true, gzip: true, setHeaders: cacheForever })
    : notBuilt;

  let looking: Promise<string | null> | undefined;

  /** One look at a time, whoever asks: nobody is counted here. */
  const loaded = () =>
    (looking ??= database
      .read<{ dataVersion: string }>('read/graph', {}, { signal: AbortSignal.timeout(2500), timeout: 2400 })
      .then(([graph]) => graph?.dataVersion ?? null)
      .catch(() => null)
      .finally(() => (looking = undefined)));

  async function ready(response: ServerResponse) {
    const dataVersion = await loaded();
    sendJson(response, dataVersion === null ? 503 : 200, { ready: dataVersion !== null, dataVersion });
  }

  async function answer(route: Route, request: IncomingMessage, response: ServerResponse, requestId: string) {
    if (isQuestion(route) && allowOrigin(origins, request, response)) return undefined;
    const seconds = isCounted(route) ? await rateLimit(request) : 0;
    if (seconds > 0)
      throw askerError('RATE_LIMITED', 'Too many questions from here.', { retryAfter: seconds });
    if (route === 'key' && request.method === 'POST') return gate.change(request, response);
    const asker = isQuestion(route) ? await gate.asker(request) : null;
    if (route === 'graphql') return quickAnswer(request, response, { requestId, asker });
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendJson(response, 405, { error: 'GET only' });
    switch (route) {
      case 'health':
        return sendJson(response, 200, { alive: true });
      case 'ready':
        return ready(response);
      case 'metrics':
        return sendMetrics(response);
      case 'graphiql':
        return sendGraphiql(response);
      case 'export':
        return exported(request, response);
      case 'key':
        return sendJson(response, 405, { error: 'POST only' });
      case 'embed':
        // nobody is greeted with a key in somebody else's page
        for (const [name, value] of Object.entries(framedHeaders(frames)))
          if (value === '') response.removeHeader(name);
          else response.setHeader(name, value);
        return files(request, response);
      case 'page':
        gate.greet(request, response);
        return files(request, response);
    }
  }

  async function sendMetrics(response: ServerResponse) {
    const { contentType, body } = await metrics.text();
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' });
    response.end(body);
  }

  let exportsUnderWay = 0;

  async function exported({ url = '', method }: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams: question } = new URL(url, 'http://localhost');
    const asked = { name: pathname.slice('/export/'.length), question, isHead: method === 'HEAD' };
    if (exportsUnderWay >= mostExports)
      throw askerError('BUSY', 'Too many files are being written. Try again in a second.');
    exportsUnderWay += 1;
    try {
      if (await sendExport(asked, schema, services, response, abortOf(response))) return;
    } finally {
      exportsUnderWay -= 1;
    }
    sendJson(response, 404, { error: `There is no such file; there are ${exportNames.join(', ')}.` });
  }

  function sendError(error: unknown, route: Route, response: ServerResponse, requestId: string) {
    const known = databaseError(error) ?? (error instanceof GraphQLError ? error : undefined);
    if (!known)
      log.error({ requestId, error: error instanceof Error ? error.stack : error }, 'a fault of ours');
    if (response.headersSent) return void response.destroy();
    if (route === 'graphql') metrics.refusal(codeFor(known?.extensions.code ?? 'INTERNAL'));
    const { message, extensions } = known ?? askerError('INTERNAL', 'Something went wrong here.');
    const { http, ...told } = extensions as {
      http: { status: number; headers?: Record<string, string> };
    } & Record<string, unknown>;
    for (const [name, value] of Object.entries(http.headers ?? {})) response.setHeader(name, value);
    const whole = { ...told, requestId };
    return sendJson(
      response,
      http.status,
      route === 'graphql' ? { errors: [{ message, extensions: whole }] } : { error: message, ...whole },
    );
  }

  return {
    graphql,
    dispose: async () => graphql.dispose(),
    listener(request, response) {
      const begun = performance.now();
      const requestId = requestIdOf(request);
      const route = routeOf(request);
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.setHeader('x-request-id', requestId);
      response.once('close', () => {
        const milliseconds = Math.round(performance.now() - begun);
        metrics.request(route, response.statusCode, milliseconds / 1000);
        const isWhole = response.writableFinished;
        log.info(
          { requestId, method: request.method, route, status: response.statusCode, milliseconds, isWhole },
          'answered',
        );
      });
      const told = {
        'http.route': route,
        'http.request.method': request.method ?? '',
        'shabaka.request_id': requestId,
      };
      traceRequest(request.headers, told, (end) => {
        response.once('close', () => end({ 'http.response.status_code': response.statusCode }));
        answer(route, request, response, requestId).catch((error: unknown) =>
          sendError(error, route, response, requestId),
        );
      });
    },
  };
}

function routeOf({ url = '/', method, headers }: IncomingMessage): Route {
  const path = url.split('?', 1)[0] ?? '/';
  if (['/health', '/ready', '/metrics', '/key', '/embed'].includes(path)) return path.slice(1) as Route;
  if (path === '/graphql')
    return method === 'GET' && headers.accept?.includes('text/html') ? 'graphiql' : 'graphql';
  return path.startsWith('/export/') ? 'export' : 'page';
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
