import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { findUnsafe, stripInvisible } from '../../cypher/names/unsafe.ts';
import type { Fault, FaultCode } from './fault.ts';

/** Where something is in a value: keys and indexes from the top. */
export type Path = (string | number)[];

/** A file as read: its value, and a way to say where in the file something is. */
export interface YamlFile {
  /** As it is called in faults. */
  name: string;
  value: unknown;
  /** Faults of reading; with any, `value` is undefined. */
  faults: Fault[];
  fault(path: Path, code: FaultCode, what: string, write: string): Fault;
}

const largest = 10_000_000;

/** Reads a YAML 1.2 file. Bytes that are not UTF-8, and characters that no text should hold, are faults. */
export function readYamlFile(file: string, name: string): YamlFile {
  const at = (line: number, column: number, code: FaultCode, what: string, write: string): Fault => ({
    file: name,
    line,
    column,
    code,
    what,
    write,
  });
  const failed = (...faults: Fault[]): YamlFile => ({
    name,
    value: undefined,
    faults,
    fault: (_, code, what, write) => at(1, 1, code, what, write),
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failed(
      at(1, 1, 'UNREADABLE', `the file cannot be read (${code})`, 'give the path of a readable file'),
    );
  }
  if (bytes.length > largest)
    return failed(
      at(1, 1, 'UNREADABLE', `the file has ${bytes.length} bytes`, `split it; at most ${largest} are read`),
    );
  const text = bytes.toString('utf8');
  const characters = textFaults(bytes, text, at);
  if (characters.length > 0) return failed(...characters);

  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    uniqueKeys: true,
    merge: false,
  });
  const faults = document.errors.map(({ message, linePos }) =>
    at(
      linePos?.[0].line ?? 1,
      linePos?.[0].col ?? 1,
      'BAD_YAML',
      (message.split(' at line ')[0] ?? message).split('\n')[0] ?? message,
      'mend the YAML here',
    ),
  );
  if (faults.length > 0) return failed(...faults);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return failed(at(1, 1, 'BAD_YAML', 'aliases multiply beyond reason', 'write the values out'));
  }
  return {
    name,
    value,
    faults: [],
    fault(path, code, what, write) {
      const { line, col } = lines.linePos(offsetOf(document, path));
      return at(line || 1, col || 1, code, what, write);
    },
  };
}

/** Where the value at a path begins; of one that is missing, where its parent does. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

type At = (line: number, column: number, code: FaultCode, what: string, write: string) => Fault;

function textFaults(bytes: Buffer, text: string, at: At): Fault[] {
  if (!bytes.equals(Buffer.from(text, 'utf8'))) {
    const index = text.indexOf('\uFFFD');
    const { line, column } = placeOf(text, Math.max(0, index));
    return [at(line, column, 'BAD_TEXT', 'bytes here are not UTF-8', 'save the file as UTF-8')];
  }
  const unsafe = findUnsafe(text).map(({ index, codePoint }) => ({ index, codePoint }));
  const invisible = stripInvisible(text).count > 0 ? invisibles(text) : [];
  return [...unsafe, ...invisible].map(({ index, codePoint }) => {
    const { line, column } = placeOf(text, index);
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return at(line, column, 'BAD_TEXT', `the invisible or control character ${name}`, 'delete it');
  });
}

function invisibles(text: string): { index: number; codePoint: number }[] {
  const found: { index: number; codePoint: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (stripInvisible(character).count > 0) found.push({ index, codePoint: character.charCodeAt(0) });
  }
  return found;
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
