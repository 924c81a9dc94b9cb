import {
  GraphQLError,
  Kind,
  parse,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type Source,
  type ValidationContext,
} from 'graphql';
import { findUnsafe } from '../cypher/names/unsafe.ts';
import { askerError, badInput } from './errors.ts';

/** What a question may cost, checked before the database hears of it. */
export const limits = {
  /** Bytes of a request. */
  body: 1_000_000,
  tokens: 2000,
  depth: 14,
  aliases: 30,
  directives: 20,
  /** Fields, each counted once for every row that its lists may have. */
  complexity: 200_000,
};

/** Parses within the token limit. @throws QUERY_TOO_COMPLEX, or the syntax error */
export function parseWithin(source: string | Source): DocumentNode {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted'))
      throw askerError(
        'QUERY_TOO_COMPLEX',
        `The question has more than ${limits.tokens} tokens. Ask in parts.`,
      );
    if (error instanceof GraphQLError) throw badInput(error.message);
    throw error;
  }
}

/** Refuses documents that are too deep, or have too many aliases or directives, fragments spread out. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const fragments = fragmentsOf(document);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const shape = measure(definition.selectionSet, fragments);
        for (const key of ['depth', 'aliases', 'directives'] as const)
          if (shape[key] > limits[key])
            context.reportError(
              askerError(
                'QUERY_TOO_COMPLEX',
                `${key} of the question: at most ${limits[key]}. Ask in parts.`,
              ),
            );
      }
    },
  };
}

/** Refuses NUL, control characters and lone surrogates in strings that stand in the question itself. */
export function charactersRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue(node) {
      const [unsafe] = findUnsafe(node.value);
      if (unsafe)
        context.reportError(
          askerError('BAD_INPUT', `A string holds a character that no text has: ${unsafe.reason}.`, { node }),
        );
    },
  };
}

interface Shape {
  depth: number;
  aliases: number;
  directives: number;
  /** Fields, as often as fragments spread them. */
  fields: number;
  /** Whether an answer has names that begin with two underscores, but for `__typename`. */
  hasReserved: boolean;
}

/** The shape of an operation of the document. */
export function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  return measure(operation.selectionSet, fragmentsOf(document));
}

const fragmentsOf = ({ definitions }: DocumentNode) =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** Measures with a memory of fragments, so that one spread a million times costs no more than once. */
function measure(root: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): Shape {
  const known = new Map<string, Shape>();
  const open = new Set<string>();
  const none = { depth: 0, aliases: 0, directives: 0, fields: 0, hasReserved: false };
  const fragment = (name: string): Shape => {
    const definition = fragments.get(name);
    if (!definition || open.has(name)) return none;
    const before = known.get(name);
    if (before) return before;
    open.add(name);
    const shape = set(definition.selectionSet);
    open.delete(name);
    known.set(name, shape);
    return shape;
  };
  const set = (selections: SelectionSetNode): Shape =>
    selections.selections.reduce<Shape>((sum, selection) => {
      const isField = selection.kind === Kind.FIELD;
      // how deep the schema itself is looked at, graphql limits by a rule of its own
      const isAboutSchema = isField && /^__(schema|type)$/.test(selection.name.value);
      const name = isField ? (selection.alias ?? selection.name).value : '';
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragment(selection.name.value)
          : selection.selectionSet
            ? set(selection.selectionSet)
            : none;
      return {
        depth: Math.max(sum.depth, (isAboutSchema ? 0 : inner.depth) + (isField ? 1 : 0)),
        aliases: sum.aliases + inner.aliases + (isField && selection.alias ? 1 : 0),
        directives: sum.directives + inner.directives + (selection.directives?.length ?? 0),
        fields: sum.fields + inner.fields + (isField ? 1 : 0),
        hasReserved: sum.hasReserved || inner.hasReserved || (name.startsWith('__') && name !== '__typename'),
      };
    }, none);
  return set(root);
}
