import { statementsIn, withoutComments } from '../../cypher/statements.ts';
import type { Asked, Pieces } from './asked.ts';

interface StoredNode {
  labels: string[];
  properties: object;
}

interface StoredEdge {
  type: string;
  start: string;
  startLabel: string;
  end: string;
  endLabel: string;
  properties: object;
}

/** Rows of one statement: few enough to be read by any shell. */
const batchSize = 200;

/**
 * What is stored, as statements for an empty Neo4j (`cypher-shell -f`): first the schema, then nodes, then
 * relationships. Values are literals, never part of a statement's words.
 */
export async function* cypherFile({ stream, filter }: Asked): Pieces {
  let head = `// Shabaka, for an empty Neo4j 5.26: cypher-shell -f graph.cypher\n${schema()}`;
  let rows: string[] = [];
  let labels = '';
  for await (const { labels: own, properties } of stream<StoredNode>('read/export.graph.nodes', { filter })) {
    if (rows.length === batchSize || (rows.length > 0 && labels !== own.join())) {
      yield head + nodes(rows);
      head = '';
      rows = [];
    }
    labels = own.join();
    rows.push(literal({ labels: own, properties }));
  }
  yield head + nodes(rows);
  const open = new Map<string, string[]>();
  for await (const edge of stream<StoredEdge>('read/export.graph.edges', { filter })) {
    const { type, start, startLabel, end, endLabel, properties } = edge;
    const key = `${startLabel} ${type} ${endLabel}`;
    const batch = open.get(key) ?? [];
    open.set(key, batch);
    batch.push(literal({ start, end, properties }));
    if (batch.length === batchSize) yield edges(key, batch.splice(0));
  }
  for (const [key, batch] of open) if (batch.length > 0) yield edges(key, batch);
}

/** Constraints and indexes; without their comments, which a shell would read as well. */
function schema(): string {
  return statementsIn('schema')
    .map(({ text }) => `${withoutComments(text)};\n`)
    .join('');
}

const [edgeText, nodeText] = statementsIn('restore').map(({ text }) => withoutComments(text)) as [
  string,
  string,
];

/** A function instead of a text, because `$` in the data is no sign of ours. */
const withRows = (text: string, rows: string[]) =>
  `${text.replace('$rows', () => `[${rows.join(',\n')}]`)};\n`;

const nodes = (rows: string[]) => (rows.length === 0 ? '' : withRows(nodeText, rows));

function edges(key: string, rows: string[]): string {
  const [from = '', type = '', to = ''] = key.split(' ').map(name);
  return withRows(edgeText.replace('FROM', from).replace('TYPE', type).replace('TO', to), rows);
}

/** Labels, types and keys come from our own statements; anything else is a fault of ours. */
function name(word: string): string {
  if (/^[A-Za-z]\w*$/.test(word)) return word;
  throw new Error(`server/exports/cypher-file: ${JSON.stringify(word)} is no label, type or key`);
}

/** A value as Cypher writes it: maps have bare keys, texts the escapes of JSON, and no line ends in the middle. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${name(key)}: ${literal(inner)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}
