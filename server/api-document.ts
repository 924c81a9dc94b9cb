import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * The API as a document: each question with its arguments and an example to run, then the types, all from the SDL
 * and the examples that GraphiQL opens with. `npm run generate` writes it to `docs/api.md`.
 */
export function apiDocument(
  schema: GraphQLSchema,
  examples: readonly string[],
  files: readonly string[],
): string {
  const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
  const writes = Object.values(schema.getMutationType()?.getFields() ?? {});
  const types = Object.values(schema.getTypeMap()).filter((type) => isOurs(schema, type));
  return [
    '# The API',
    '<!-- Written by "npm run generate" from the SDL and server/examples.ts. -->',
    paragraph(schema.description),
    how(examples[0] ?? ''),
    '## Questions',
    ...questions.map((field) => question(field, examples)),
    '## Writing',
    paragraph(schema.getMutationType()?.description),
    ...writes.map((field) => question(field, examples)),
    '## Files',
    exportsPart(files),
    '## Types',
    ...types.map(typePart),
    '',
  ].join('\n\n');
}

function how(example: string): string {
  return [
    'Ask with `POST /graphql`, or in a browser at `/graphql`, where GraphiQL opens with the examples below:',
    '',
    '```sh',
    "curl -s localhost:4000/graphql -H 'content-type: application/json' \\",
    `  --data-binary @- <<'END'`,
    JSON.stringify({
      query: example
        .replace(/^#.*\n/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }),
    'END',
    '```',
    '',
    'Every error has a code in `extensions.code` and the id of the request in `extensions.requestId`. A list is a',
    'connection: `first` and `after` page through it, and a cursor belongs to the list it came from.',
  ].join('\n');
}

const paragraph = (text: string | null | undefined) => (text ?? '').trim();
const oneLine = (text: string | null | undefined) =>
  paragraph(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|');

function question(field: GraphQLField<unknown, unknown>, examples: readonly string[]): string {
  const own = examples.filter((example) => asks(example, field.name));
  return [
    `### ${field.name}`,
    paragraph(field.description),
    `Answers \`${String(field.type)}\`.`,
    ...(field.args.length > 0 ? [table('argument', field.args)] : []),
    ...own.slice(0, 1).map((example) => `\`\`\`graphql\n${example}\n\`\`\``),
  ].join('\n\n');
}

/** Whether a document asks that question first of all. */
function asks(example: string, name: string): boolean {
  const [operation] = parse(example).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return false;
  return operation.selectionSet.selections.some(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === name,
  );
}

function table(head: string, rows: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  return lines([
    `| ${head} | type | default | |`,
    '|---|---|---|---|',
    ...rows.map(
      ({ name, type, defaultValue, description }) =>
        `| \`${name}\` | \`${String(type)}\` | ${defaultValue === undefined ? '' : `\`${JSON.stringify(defaultValue)}\``} | ${oneLine(description)} |`,
    ),
  ]);
}

const lines = (all: string[]) => all.join('\n');

function isOurs(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  return !isSpecifiedScalarType(type) && !type.name.startsWith('__') && !isRoot;
}

function typePart(type: GraphQLNamedType): string {
  const head = `### ${type.name}\n\n${paragraph(type.description)}`;
  if (isEnumType(type))
    return `${head}\n\n${lines([
      '| value | |',
      '|---|---|',
      ...type.getValues().map(({ name, description }) => `| \`${name}\` | ${oneLine(description)} |`),
    ])}`;
  if (isInputObjectType(type)) return `${head}\n\n${table('part', Object.values(type.getFields()))}`;
  if (isObjectType(type) || isInterfaceType(type))
    return `${head}\n\n${lines([
      '| field | type | |',
      '|---|---|---|',
      ...Object.values(type.getFields()).map(
        ({ name, type: of, description }) => `| \`${name}\` | \`${String(of)}\` | ${oneLine(description)} |`,
      ),
    ])}`;
  return head;
}

function exportsPart(files: readonly string[]): string {
  return [
    'Whole tables and the whole network, streamed, the same each time for the same data. `filter` is the filter of',
    'the questions as JSON; `x-data-version` says which data it was.',
    '',
    '```sh',
    `curl -sG localhost:4000/export/claims.csv --data-urlencode 'filter={"speakers":["act:zara-saleh"]}'`,
    '```',
    '',
    ...files.map((file) => `- \`GET /export/${file}\``),
  ].join('\n');
}
