import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { createDocumentCache } from './document-cache.ts';
import { shapeOf } from './limits.ts';

/**
 * Questions that come again are compiled: walking a large answer field by field is most of what graphql costs. What
 * comes once is interpreted, for compiling takes longer than that; and so is all that compiled questions do not do
 * exactly as the interpreter does.
 */
const askedBefore = 2;
/** Fields of a question that is compiled, as often as fragments spread them: its code grows with them. */
const mostFields = 400;
const mostCompiled = 200;

type Variables = Readonly<Record<string, unknown>> | null | undefined;
/** Runs it; undefined when the variables do not fit, which the interpreter tells in its own words. */
type Run = (
  root: unknown,
  context: unknown,
  variables: Variables,
) => ExecutionResult | Promise<ExecutionResult> | undefined;

export interface Compiled {
  /** Valid for the schema, and within all limits that depend on it alone. */
  document: DocumentNode;
  run: Run;
}

/** What a question came to before yoga saw it, for yoga to tell what went wrong in it. */
export interface Executed {
  executed?: ExecutionResult;
}

export interface Compiler {
  /** Gives the execution of a question that was asked before to its compiled form. */
  plugin: Plugin;
  /** The question with that text, when it is compiled. */
  find(text: string, operationName: string | null | undefined): Compiled | undefined;
}

export function createCompiler(after = askedBefore): Compiler {
  const known = createDocumentCache<{ times: number; compiled?: Compiled | undefined }>(mostCompiled);
  const keyOf = (text: string, name: string | null | undefined) => (name ? `${name}\n${text}` : text);

  function compiled(schema: GraphQLSchema, document: DocumentNode, name?: string | null) {
    const key = keyOf(document.loc?.source.body ?? '', name);
    if (key === '') return undefined;
    let seen = known.get(key);
    if (!seen) known.set(key, (seen = { times: 0 }));
    seen.times += 1;
    if (seen.times === after + 1) seen.compiled = compile(schema, document, name);
    return seen.compiled;
  }

  return {
    find: (text, name) => known.get(keyOf(text, name))?.compiled,
    plugin: {
      onExecute({ args, executeFn, setExecuteFn }) {
        const { executed } = args.contextValue as Executed;
        // not as a result that stops the execution: what masks errors looks at an execution's end
        if (executed) return setExecuteFn(() => executed);
        const { schema, document, operationName } = args as { schema: GraphQLSchema } & typeof args;
        const found = compiled(schema, document, operationName);
        if (found)
          setExecuteFn(
            (given: ExecutionArgs) =>
              found.run(given.rootValue, given.contextValue, given.variableValues) ?? executeFn(given),
          );
      },
    },
  };
}

/** Undefined for what only the interpreter does as it should. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  name?: string | null,
): Compiled | undefined {
  const operation = getOperationAST(document, name);
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  const { fields, directives, hasReserved } = shapeOf(document, operation);
  // conditions are mixed up where a fragment is spread twice; names like `__proto__` would be set on an object
  if (fields > mostFields || directives > 0 || hasReserved) return undefined;
  const made = compileQuery(schema, document, name ?? undefined, {
    disablingCapturingStackErrors: true,
    // what the graph holds is checked when it is loaded; the scalars of our own are still written by their types
    disableLeafSerialization: true,
  });
  if (!isCompiledQuery(made)) return undefined;
  return {
    document,
    run(root, context, given) {
      const definitions = operation.variableDefinitions ?? [];
      // defaults included, which compiled questions forget where the type is not null
      const { coerced } = getVariableValues(schema, definitions, { ...given });
      if (!coerced) return undefined;
      const result = made.query(root, context, coerced);
      return result instanceof Promise
        ? result.then((answer) => located(answer, document))
        : located(result, document);
    },
  };
}

/** Errors as the interpreter makes them, which know where in the question they belong. */
function located(result: ExecutionResult, document: DocumentNode): ExecutionResult {
  if (!result.errors) return result;
  const source = document.loc?.source;
  const lines = source?.body.split('\n') ?? [];
  const errors = result.errors.map(({ message, path, originalError, locations }) => {
    const positions = locations?.map(({ line, column }) => {
      const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      return before + column - 1;
    });
    return new GraphQLError(message, { source, positions, path, originalError });
  });
  return { ...result, errors };
}
