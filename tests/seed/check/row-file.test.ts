import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRow, rowFile, rowItems } from '../../../seed/check/row-file.ts';

const row = (text: string, line = 7) => readRow(Buffer.from(text), 'sources.jsonl', line);

describe('a row', () => {
  test('is read as it is written, plainly or with spaces', () => {
    expect(row('{"a":[1,{"b":"قسد"}]}').value).toEqual({ a: [1, { b: 'قسد' }] });
    expect(row('{ "a": 1.50, "b": "\\u0041" }').value).toEqual({ a: 1.5, b: 'A' });
  });

  test('has its faults on its own line, at their columns', () => {
    const { fault } = row('{"a":[1,{"b":"x"}]}');
    expect(fault(['a', 1, 'b'], 'UNKNOWN', 'what', 'write')).toMatchObject({
      file: 'sources.jsonl',
      line: 7,
      column: 14,
    });
  });

  test.each([
    ['a key that stands twice', '{"a":1,"a":2}', 'BAD_YAML'],
    ['what is cut short', '{"a":1', 'BAD_YAML'],
    ['an escape that hides a character', '{"a":"x\\u202e"}', 'BAD_TEXT'],
    ['an invisible character', '{"a":"x\u200f"}', 'BAD_TEXT'],
    ['letters that are not composed', '{"a":"e\u0301"}', 'BAD_TEXT'],
    ['a nesting without end', `{"a":${'['.repeat(5000)}`, 'BAD_YAML'],
  ])('with %s is a fault', (_, text, code) => {
    const { value, faults } = row(text);
    expect(value).toBeUndefined();
    expect(faults.map((fault) => [fault.code, fault.line])).toContainEqual([code, 7]);
  });

  test('whose bytes are not UTF-8 is a fault', () => {
    expect(readRow(Buffer.from([0x22, 0xff, 0x22]), 'x', 3).faults).toMatchObject([
      { code: 'BAD_TEXT', line: 3 },
    ]);
  });

  test('may name a prototype and gets none', () => {
    expect(Object.getPrototypeOf(row('{"__proto__":{"x":1}}').value ?? {})).toBe(Object.prototype);
    expect((row('{"__proto__":{"x":1}}').value as { x?: number } | undefined)?.x).toBeUndefined();
  });
});

describe('rows of one list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-rows-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'entities.jsonl');
  const rows = (text: string) => {
    writeFileSync(path, text);
    return rowFile(path, 'entities.jsonl', 'entities');
  };
  const values = (text: string) => [...rows(text).rows()].map(({ value }) => value);

  test('come one by one; empty lines are none, and long ones are whole', () => {
    expect(values('{"id":"a"}\n\n{"id":"b"}')).toEqual([{ id: 'a' }, { id: 'b' }]);
    const long = `{"id":"${'ق'.repeat(300_000)}"}`;
    expect(values(`${long}\n{"id":"b"}\n`).map((value) => JSON.stringify(value))).toEqual([
      long,
      '{"id":"b"}',
    ]);
    expect(values('')).toEqual([]);
  });

  test('tell a fault at the line of the row that has it, also when all have passed', () => {
    const file = rows('{"id":"a"}\n\n{"id":"b"}\n');
    for (const row of file.rows()) expect(row.faults).toEqual([]);
    expect(file.fault(['entities', 1, 'id'], 'UNKNOWN', 'what', 'write')).toMatchObject({
      line: 3,
      column: 7,
    });
    expect(file.fault(['format'], 'UNKNOWN', 'what', 'write')).toMatchObject({ line: 1, column: 1 });
  });

  test('keep their places beside one that cannot be read, and tell what is wrong once', () => {
    writeFileSync(path, '{"id":"a"}\n{"id":\n{"id":"c","kind":"actor","more":1}\n');
    const items = rowItems<{ id: string }>(path, 'entities.jsonl', 'entities', 'entities');
    const passed = () => [...items.entries()].map(([index, { id }]) => [index, id]);
    expect(passed()).toEqual([
      [0, 'a'],
      [2, 'c'],
    ]);
    expect(items.readable()).toBe(false);
    const lines = items.report.faults.map(({ line }) => line);
    expect(new Set(lines)).toEqual(new Set([1, 2, 3]));
    expect(items.report.faults.find(({ what }) => what.includes('more'))).toMatchObject({
      line: 3,
      column: 26,
    });
    expect(passed()).toHaveLength(2);
    expect(items.report.faults).toHaveLength(lines.length);
  });
});
