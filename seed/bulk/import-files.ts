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
  const open: { file: BlockFile; entry: ImportFile }[] = [];
  const tables = new Map<string, Table>();

  function begin(kind: ImportFile['kind'], name: string, header: string): BlockFile {
    const path = join(folder, `${name.replace(/[^A-Za-z]+/g, '-')}-${open.length}.csv`);
    const file = blockFile(path);
    file.write(header);
    open.push({ file, entry: { kind, name, path } });
    return file;
  }

  function tableOf(key: string, make: () => Table): Table {
    const known = tables.get(key);
    if (known) return known;
    const table = make();
    tables.set(key, table);
    return table;
  }

  return {
    node(label, properties, alsoLabelled) {
      const name = alsoLabelled ? `${label}:${alsoLabelled}` : label;
      const made = tables.get(name) ?? tableOf(name, () => tableOfNodes(label, name, begin));
      made.write([], properties);
    },
    edge(name, from, to, properties = {}) {
      const made = tables.get(name) ?? tableOf(name, () => tableOfEdges(name, begin));
      made.write([from, to], properties);
    },
    close() {
      for (const { file } of open) file.close();
      return open.map(({ entry }) => entry);
    },
  };
}

/** Rows of one label or type; those whose numbers are of other types lie in files of their own. */
interface Table {
  write(ends: string[], properties: Record<string, unknown>): void;
}

type Begin = (kind: ImportFile['kind'], name: string, header: string) => BlockFile;

function tableOfNodes(label: NodeLabel, name: string, begin: Begin): Table {
  const columns: Columns = nodeColumns[label];
  return table(name, columns, (types) => {
    const typed = Object.keys(columns).map((column, index) =>
      column === 'id' ? `id:ID(${label})` : `${column}:${types[index]}`,
    );
    return begin('nodes', name, typed.join(','));
  });
}

function tableOfEdges(name: EdgeName, begin: Begin): Table {
  const columns: Columns = edgeColumns[name];
  const [start, type = '', end] = name.split(' ');
  return table(name, columns, (types) => {
    const typed = Object.keys(columns).map((column, index) => `${column}:${types[index]}`);
    return begin('relationships', type, [`:START_ID(${start})`, `:END_ID(${end})`, ...typed].join(','));
  });
}

function table(name: string, columns: Columns, begin: (types: string[]) => BlockFile): Table {
  const names = Object.keys(columns);
  const files = new Map<string, BlockFile>();
  // most have no column of which a row says the type: then there is one file
  const varying = names.filter((column) => columns[column]?.startsWith('number'));
  const fileOf = (properties: Record<string, unknown>) => {
    const types = varying
      .map((column) => typeOf(columns[column] as ColumnType, properties[column]))
      .join(' ');
    const known = files.get(types);
    if (known) return known;
    const file = begin(names.map((column) => typeOf(columns[column] as ColumnType, properties[column])));
    files.set(types, file);
    return file;
  };
  return {
    write(ends, properties) {
      for (const property in properties)
        if (!Object.hasOwn(columns, property))
          throw new UnknownProperty(`seed/bulk/columns: ${name} has no column ${property}; add it`);
      const values: unknown[] = ends;
      for (const column of names) values.push(properties[column]);
      fileOf(properties).write(csvLine(values));
    },
  };
}

/** As the importer calls it. */
function typeOf(type: ColumnType, value: unknown): string {
  if (type === 'number') return typeof value === 'number' && !Number.isSafeInteger(value) ? 'double' : 'long';
  if (type === 'number[]')
    return Array.isArray(value) && value.some((each) => !Number.isSafeInteger(each)) ? 'double[]' : 'long[]';
  return type;
}
