import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { createContext, type Context, type Services } from './context.ts';
import { databaseError } from './errors.ts';
import { complexityRule, limits, parseWithin, shapeRule } from './limits.ts';
import { requestParser } from './request-body.ts';

export type GraphqlHandler = YogaServerInstance<{ requestId?: string }, Context>;

/** `POST /graphql`: parse, limits, answer; errors carry a code and the id of the request. */
export function createGraphqlHandler(schema: GraphQLSchema, services: Services): GraphqlHandler {
  return createYoga<{ requestId?: string }, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    maxRequestBodySize: limits.body,
    context: ({ request }) => createContext(services, request.signal),
    maskedErrors: { maskError: (error) => forAskers(error) },
    plugins: [requestParser(), limitsPlugin(), requestIds()],
  });
}

/** What an asker may see: our own errors, what the database fails at, and nothing of any other fault. */
function forAskers(error: unknown): Error {
  const inner = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const known = databaseError(inner) ?? (inner instanceof GraphQLError ? inner : undefined);
  if (known) {
    const { nodes, path } = error instanceof GraphQLError ? error : { nodes: undefined, path: undefined };
    return new GraphQLError(known.message, { nodes, path, extensions: known.extensions });
  }
  if (!isAbort(inner)) console.error(inner);
  return new GraphQLError('Something went wrong here. The request id helps to find out what.', {
    extensions: { code: 'INTERNAL', http: { status: 500 } },
  });
}

/** The asker has left: nobody reads the answer, and nothing went wrong. */
const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

/** Complexity needs the variables, which validation does not know: they wait in the request's own memory. */
function limitsPlugin(): Plugin {
  const variables = new WeakMap<Request, { variables: Record<string, unknown>; operationName?: string }>();
  return {
    onParse: ({ setParseFn }) => setParseFn(parseWithin),
    onParams({ request, params }) {
      variables.set(request, {
        variables: params.variables ?? {},
        ...(params.operationName ? { operationName: params.operationName } : {}),
      });
    },
    onValidate({ addValidationRule, context }) {
      const known = variables.get((context as { request: Request }).request);
      addValidationRule(shapeRule);
      addValidationRule(complexityRule(known?.variables ?? {}, known?.operationName));
    },
  };
}

function requestIds(): Plugin {
  return {
    onResultProcess({ result, serverContext }) {
      const { requestId } = serverContext as { requestId?: string };
      if (!requestId || Array.isArray(result) || !('errors' in result)) return;
      for (const error of (result.errors ?? []) as GraphQLError[]) error.extensions.requestId = requestId;
    },
  };
}
