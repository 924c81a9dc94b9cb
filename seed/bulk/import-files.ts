import { join } from 'node:path';
import { blockFile, csvLine, type BlockFile } from './csv-file.ts';
import {
  edgeColumns,
  nodeColumns,
  type Columns,
  type ColumnType,
  type EdgeName,
  type NodeLabel,
} from './columns.ts';

/** A file for Neo4j's importer, and which nodes or relationships are in it. */
export interface ImportFile {
  kind: 'nodes' | 'relationships';
  /** Labels of nodes, after a colon each; the type of relationships. */
  name: string;
  path: string;
}

/** Rows as files of their own for each label and type. */
export interface ImportFiles {
  node(label: NodeLabel, properties: Record<string, unknown>, alsoLabelled?: string): void;
  edge(name: EdgeName, from: string, to: string, properties?: Record<string, unknown>): void;
  close(): ImportFile[];
}

/** A row has a property that `columns.ts` doesn't know: it would be lost. */
export class UnknownProperty extends Error {
  override name = 'UnknownProperty';
}

export function importFiles(folder: string): ImportFiles {
  const open = new Map<string, { file: BlockFile; entry: ImportFile }>();

  function fileOf(key: string, entry: Omit<ImportFile, 'path'>, header: () => string): BlockFile {
    let found = open.get(key);
    if (!found) {
      const path = join(folder, `${key.replace(/[^A-Za-z]+/g, '-')}-${open.size}.csv`);
      found = { file: blockFile(path), entry: { ...entry, path } };
      found.file.write(header());
      open.set(key, found);
    }
    return found.file;
  }

  return {
    node(label, properties, alsoLabelled) {
      const columns: Columns = nodeColumns[label];
      const types = typesOf(label, columns, properties);
      const name = alsoLabelled ? `${label}:${alsoLabelled}` : label;
      const head = () =>
        Object.keys(columns)
          .map((column, index) => (column === 'id' ? `id:ID(${label})` : `${column}:${types[index]}`))
          .join(',');
      fileOf(`${name} ${types.join(' ')}`, { kind: 'nodes', name }, head).write(
        csvLine(Object.keys(columns).map((column) => properties[column])),
      );
    },
    edge(name, from, to, properties = {}) {
      const columns: Columns = edgeColumns[name];
      const types = typesOf(name, columns, properties);
      const [start, type = '', end] = name.split(' ');
      const head = () =>
        [
          `:START_ID(${start})`,
          `:END_ID(${end})`,
          ...Object.keys(columns).map((column, index) => `${column}:${types[index]}`),
        ].join(',');
      fileOf(`${name} ${types.join(' ')}`, { kind: 'relationships', name: type }, head).write(
        csvLine([from, to, ...Object.keys(columns).map((column) => properties[column])]),
      );
    },
    close() {
      for (const { file } of open.values()) file.close();
      return [...open.values()].map(({ entry }) => entry);
    },
  };
}

function typesOf(name: string, columns: Columns, properties: Record<string, unknown>): string[] {
  for (const property in properties)
    if (!Object.hasOwn(columns, property))
      throw new UnknownProperty(`seed/bulk/columns: ${name} has no column ${property}; add it`);
  return Object.entries(columns).map(([column, type]) => typeOf(type, properties[column]));
}

/** As the importer calls it. */
function typeOf(type: ColumnType, value: unknown): string {
  if (type === 'number') return typeof value === 'number' && !Number.isSafeInteger(value) ? 'double' : 'long';
  if (type === 'number[]')
    return Array.isArray(value) && value.some((each) => !Number.isSafeInteger(each)) ? 'double[]' : 'long[]';
  return type;
}
