import { closeSync, openSync, readSync } from 'node:fs';
import { isPlain } from '../../cypher/names/unsafe.ts';
import type { Fault } from './fault.ts';
import type { Items } from './items.ts';
import { Report } from './report.ts';
import { shapedItem } from './shape.ts';
import { readYaml, type Path, type YamlFile } from './yaml-file.ts';

const longest = 10_000_000;

/**
 * A line of a file of rows, which is what a YAML file holds, written as JSON. One that is written as plainly as
 * can be is read by `JSON.parse`; any other by the YAML reader, of which JSON is a part: it finds what is wrong
 * and where.
 */
export function readRow(bytes: Buffer, name: string, line: number): YamlFile {
  const at = (fault: Fault): Fault => ({ ...fault, line: fault.line + line - 1 });
  const asYaml = () => readYaml(bytes, name);
  const value = plainValue(bytes);
  if (value !== undefined)
    return { name, value, faults: [], fault: (...where) => at(asYaml().fault(...where)) };
  const { faults, fault, ...read } = asYaml();
  return { ...read, faults: faults.map(at), fault: (...where) => at(fault(...where)) };
}

/** Undefined unless nothing can be wrong with it: no key twice, no escape that hides a character, all in NFC. */
function plainValue(bytes: Buffer): unknown {
  if (bytes.length > longest) return undefined;
  const text = bytes.toString('utf8');
  if (/\\u|\ufffd/.test(text) || !isPlain(text)) return undefined;
  if (text !== text.normalize('NFC')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A file of rows that belong together under one key, as `entities.jsonl` holds what `entities.yaml` does. */
export interface RowFile {
  /** Read from the file whenever they are gone through, none of them held longer than it is looked at. */
  rows(): Iterable<YamlFile>;
  /** As a file has it whose value holds all rows in a list; of rows that have passed once. */
  fault: YamlFile['fault'];
}

export function rowFile(path: string, name: string, key: string): RowFile {
  // where each row begins, so that one can be looked at again: 16 bytes a row
  const starts: number[] = [];
  const lines: number[] = [];
  return {
    *rows() {
      let index = 0;
      for (const { bytes, start, line } of linesIn(path)) {
        if (bytes.length === 0) continue;
        starts[index] = start;
        lines[index] = line;
        index += 1;
        yield readRow(bytes, name, line);
      }
    },
    fault([top, index, ...within]: Path, code, what, write, at) {
      const start = top === key && typeof index === 'number' ? starts[index] : undefined;
      if (start !== undefined)
        for (const { bytes } of linesIn(path, start))
          return readRow(bytes, name, lines[index as number] ?? 1).fault(within, code, what, write, at);
      return { file: name, line: 1, column: 1, code, what, write };
    },
  };
}

/** The rows of a file as items of the list that they stand for. */
export function rowItems<Item>(
  path: string,
  name: string,
  of: 'entities' | 'reference',
  key: string,
): Items<Item> {
  const file = rowFile(path, name, key);
  const report = new Report({ name, value: undefined, faults: [], fault: file.fault });
  let isNew = true;
  let readable = true;
  return {
    report,
    readable: () => readable,
    *entries() {
      let index = 0;
      for (const { value, faults } of file.rows()) {
        if (faults.length === 0)
          yield [index, shapedItem<Item>(value, of, [key, index], isNew ? report : undefined)];
        else {
          readable = false;
          if (isNew) report.faults.push(...faults);
        }
        index += 1;
      }
      isNew = false;
    },
  };
}

const block = 1 << 18;

/** Lines of a file without their ends, from a place at which one begins. */
function* linesIn(path: string, from = 0): Iterable<{ bytes: Buffer; start: number; line: number }> {
  const file = openSync(path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let [start, line] = [from, 1];
    for (let at = from; ;) {
      const chunk = Buffer.allocUnsafe(block);
      const length = readSync(file, chunk, 0, block, at);
      at += length;
      const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
      let next = 0;
      for (let end = bytes.indexOf(0x0a, rest.length); end >= 0; end = bytes.indexOf(0x0a, next)) {
        yield { bytes: bytes.subarray(next, end), start, line };
        start += end + 1 - next;
        next = end + 1;
        line += 1;
      }
      rest = bytes.subarray(next);
      if (length === 0) break;
    }
    if (rest.length > 0) yield { bytes: rest, start, line };
  } finally {
    closeSync(file);
  }
}
