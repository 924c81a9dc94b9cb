import { describe, expect, test } from 'vitest';
import { readRow, readRows } from '../../../seed/check/row-file.ts';

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
  const rows = (text: string) => readRows(Buffer.from(text), 'entities.jsonl', 'entities/1', 'entities');

  test('are what the file of that name would hold; empty lines are none', () => {
    expect(rows('{"id":"a"}\n\n{"id":"b"}').value).toEqual({
      format: 'entities/1',
      entities: [{ id: 'a' }, { id: 'b' }],
    });
  });

  test('tell a fault at the line of the row that has it', () => {
    const { fault } = rows('{"id":"a"}\n\n{"id":"b"}\n');
    expect(fault(['entities', 1, 'id'], 'UNKNOWN', 'what', 'write')).toMatchObject({ line: 3, column: 7 });
    expect(fault(['format'], 'UNKNOWN', 'what', 'write')).toMatchObject({ line: 1, column: 1 });
  });

  test('have no value when one of them cannot be read', () => {
    const { value, faults } = rows('{"id":"a"}\n{"id":');
    expect(value).toBeUndefined();
    expect(faults[0]).toMatchObject({ file: 'entities.jsonl', line: 2 });
  });
});
