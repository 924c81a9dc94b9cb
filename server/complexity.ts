import {
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { askerError } from './errors.ts';
import { limits } from './limits.ts';

/** A question as it is executed; `document` is valid for `schema`. */
export interface Question {
  schema: GraphQLSchema;
  document: DocumentNode;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  operationName?: string | null | undefined;
}

/** Rows of lists that take no `first`: as many as such lists are about. */
const listSize: Record<string, number> = {
  paragraphs: 30,
  predicates: 100,
  entities: 10,
  relations: 10,
  claims: 10,
  steps: 12,
  footnotes: 3,
};

const estimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const { first, ids } = args as { first?: unknown; ids?: unknown };
  if (typeof first === 'number') return 1 + Math.max(1, first) * childComplexity;
  // the lists below are counted with ten rows each
  if (Array.isArray(ids)) return 1 + Math.ceil(ids.length / 10) * childComplexity;
  // a page's edges and nodes were counted with its `first`
  if (field.name in listSize && field.args.length === 0)
    return 1 + (listSize[field.name] ?? 1) * childComplexity;
  return undefined;
};

/**
 * The error of a question whose lists multiply beyond the limit; `first` in variables counts like a literal.
 * It is asked before every execution and not as a rule of validation, because yoga keeps what validation found
 * for a document, whatever the variables of the next asker. Undefined also for variables that do not fit: the
 * execution tells. What was counted once is not counted again for a document that is kept.
 */
export function tooComplex(question: Question): GraphQLError | undefined {
  const { schema, document, variableValues, operationName } = question;
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const key = costKey(operation, question);
  if (counted.get(document)?.has(key)) return undefined;
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables: { ...variableValues },
      ...(operationName ? { operationName } : {}),
      estimators: [estimator, simpleEstimator({ defaultComplexity: 1 })],
    });
    if (cost > limits.complexity)
      return refused(`The question may cost ${cost}; at most ${limits.complexity}.`);
    keep(document, key);
    return undefined;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return /number of nodes/.test(error.message) ? refused('The question has too many fields.') : undefined;
  }
}

/** Variables of each document with which it was counted and is within the limit. */
const counted = new WeakMap<DocumentNode, Set<string>>();
const mostCounted = 100;

function keep(document: DocumentNode, key: string) {
  const keys = counted.get(document);
  if (!keys) counted.set(document, new Set([key]));
  else if (keys.size < mostCounted) keys.add(key);
}

/** What of the variables that are declared the cost can depend on: numbers, conditions, and how long lists are. */
function costKey({ name, variableDefinitions = [] }: OperationDefinitionNode, { variableValues }: Question) {
  const parts = variableDefinitions.map(({ variable }) => {
    const value = variableValues?.[variable.name.value];
    if (Array.isArray(value)) return `[${value.length}]`;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
  });
  return [name?.value, ...parts].join(' ');
}

const refused = (what: string) => askerError('QUERY_TOO_COMPLEX', `${what} Ask for fewer rows or fields.`);
