import { isPlain } from '../../cypher/names/unsafe.ts';
import type { Fault } from './fault.ts';
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
export function readRows(bytes: Buffer, name: string, format: string, key: string): YamlFile {
  const rows: { line: number; file: YamlFile }[] = [];
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const row = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (row.length > 0) rows.push({ line, file: readRow(row, name, line) });
    start = end < 0 ? bytes.length : end + 1;
  }
  const faults = rows.flatMap(({ file }) => file.faults);
  return {
    name,
    value: faults.length > 0 ? undefined : { format, [key]: rows.map(({ file }) => file.value) },
    faults,
    fault([top, index, ...path]: Path, code, what, write, at) {
      const row = top === key && typeof index === 'number' ? rows[index] : undefined;
      return row
        ? row.file.fault(path, code, what, write, at)
        : { file: name, line: 1, column: 1, code, what, write };
    },
  };
}
