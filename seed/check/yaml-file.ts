import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { readCharacters } from './characters.ts';
import type { Fault, FaultCode } from './fault.ts';
import { findTooDeep } from './nesting.ts';
import { findNotPlain } from './plain-yaml.ts';

/** Where something is in a value: keys and indexes from the top. */
export type Path = (string | number)[];

/** A file as read: its value, and a way to say where in the file something is. */
export interface YamlFile {
  /** As it is called in faults. */
  name: string;
  value: unknown;
  /** Faults of reading; with any, `value` is undefined. */
  faults: Fault[];
  /** A fault at the value on that path, or at its key; of what is missing, at what should hold it. */
  fault(path: Path, code: FaultCode, what: string, write: string, at?: 'key' | 'value'): Fault;
}

const largest = 10_000_000;

/** Reads a YAML 1.2 file. Bytes that are not UTF-8, and characters that no text should hold, are faults. */
export function readYamlFile(file: string, name: string): YamlFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return unreadable(name, `the file cannot be read (${code})`, 'give the path of a readable file');
  }
  return readYaml(bytes, name);
}

function unreadable(name: string, what: string, write: string): YamlFile {
  return failed(name, [{ line: 1, column: 1, code: 'UNREADABLE', what, write }]);
}

function failed(name: string, faults: Omit<Fault, 'file'>[]): YamlFile {
  return {
    name,
    value: undefined,
    faults: faults.map((fault) => ({ file: name, ...fault })),
    fault: (_, code, what, write) => ({ file: name, line: 1, column: 1, code, what, write }),
  };
}

/** The same of bytes that have been read. */
export function readYaml(bytes: Buffer, name: string): YamlFile {
  if (bytes.length > largest)
    return unreadable(name, `the file has ${bytes.length} bytes`, `split it; at most ${largest} are read`);
  const { text, bad } = readCharacters(bytes);
  if (bad.length > 0)
    return failed(
      name,
      bad.map((each) => ({ ...each, code: 'BAD_TEXT' })),
    );

  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    const before = text.slice(0, tooDeep).split('\n');
    const at = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    const what = 'this is nested too deeply';
    return failed(name, [
      { ...at, code: 'BAD_YAML', what, write: 'see docs/data-format.md for what goes where' },
    ]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
  });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line || 1, column: col || 1 };
  };
  const faults = [
    ...document.errors.map((error) => ({ offset: error.pos[0], ...explained(error) })),
    ...(document.errors.length > 0 ? [] : findNotPlain(document)),
  ].map(({ offset, ...fault }) => ({ ...placeOf(offset), ...fault }));
  if (faults.length > 0) return failed(name, faults);
  return {
    name,
    value: document.toJS({ maxAliasCount: 0 }),
    faults: [],
    fault: (path, code, what, write, at = 'value') => ({
      file: name,
      ...placeOf(offsetOf(document, path, at)),
      code,
      what,
      write,
    }),
  };
}

const mending: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'keep one of the two',
  MULTIPLE_DOCS: 'write one document a file: take --- out',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'indent it like its neighbours',
  MISSING_CHAR: 'close it, or put the value between quotes',
};

function explained({ code, message }: YAMLError): { code: FaultCode; what: string; write: string } {
  const what = message.split(/[\n;]/)[0] ?? message;
  return { code: 'BAD_YAML', what, write: mending[code] ?? 'mend the YAML here' };
}

/** Where the value at a path begins, or its key; of one that is missing, where its parent does. */
function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
    if (at === 'key' && isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === path[length - 1]);
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
