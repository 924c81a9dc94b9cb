import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Compiler, Executed } from './compiled.ts';
import { tooComplex } from './complexity.ts';
import { createContext, type Context, type Services } from './context.ts';
import { createDocumentCache } from './document-cache.ts';
import { askerError, codeFor, databaseError } from './errors.ts';
import type { Asker } from './keys/key-ring.ts';
import { charactersRule, limits, parseWithin, shapeRule } from './limits.ts';
import type { Log } from './log.ts';
import { requestParser } from './request-body.ts';

/** What is known of a request before its question is read. */
export interface Arrival extends Executed {
  requestId?: string;
  asker?: Asker | null;
}

export type GraphqlHandler = YogaServerInstance<Arrival, Context>;

/** Who is told of what goes wrong. */
export interface Watch {
  log: Log;
  refusal(code: string): void;
}

/** `POST /graphql`: parse, limits, answer; errors carry a code and the id of the request. */
export function createGraphqlHandler(
  schema: GraphQLSchema,
  services: Services,
  watch: Watch,
  compiler: Compiler,
): GraphqlHandler {
  return createYoga<Arrival, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    maxRequestBodySize: limits.body,
    parserAndValidationCache: {
      documentCache: createDocumentCache<DocumentNode>(),
      errorCache: createDocumentCache<unknown>(),
    },
    context: ({ request, asker }) => createContext(services, request.signal, asker),
    maskedErrors: { maskError: (error) => forAskers(error, watch.log) },
    plugins: [requestParser(), limitsPlugin(), compiler.plugin, requestIds(watch)],
  });
}

/** What an asker may see: our own errors, what the database fails at, and nothing of any other fault. */
function forAskers(error: unknown, log: Log): Error {
  const inner = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const known = databaseError(inner) ?? (inner instanceof GraphQLError ? inner : undefined);
  if (known) {
    const where = error instanceof GraphQLError ? placeOf(error) : {};
    return new GraphQLError(known.message, { ...where, extensions: known.extensions });
  }
  if (!isAbort(inner)) log.error({ error: inner instanceof Error ? inner.stack : inner }, 'a fault of ours');
  return askerError('INTERNAL', 'Something went wrong here. The request id helps to find out what.');
}

/** Where in the question and in the answer an error belongs. */
const placeOf = ({ nodes, source, positions, path }: GraphQLError) => ({ nodes, source, positions, path });

/** The asker has left: nobody reads the answer, and nothing went wrong. */
const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** What depends on the document alone is a rule of validation, done once for it; what variables change is not. */
function limitsPlugin(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(parseWithin),
    onValidate({ addValidationRule }) {
      addValidationRule(shapeRule);
      addValidationRule(charactersRule);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = tooComplex(args);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}

/**
 * Gives every error the request's id, and one of our codes. On a copy: errors of one
 * document are kept and shared by all who ask it.
 */
function requestIds(watch: Watch): Plugin {
  return {
    onResultProcess({ result, serverContext, setResult }) {
      const { requestId } = serverContext as Arrival;
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      const errors = result.errors.map((error) => {
        const { message, extensions } = error;
        const code = codeFor(extensions.code);
        watch.refusal(code);
        return new GraphQLError(message, {
          ...placeOf(error),
          extensions: { ...extensions, code, ...(requestId ? { requestId } : {}) },
        });
      });
      setResult({ ...result, errors });
    },
  };
}
