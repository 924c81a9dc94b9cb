import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readYamlFile } from '../../../seed/check/yaml-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'shabaka-yaml-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array) {
  const file = join(folder, 'file.yaml');
  writeFileSync(file, content);
  return readYamlFile(file, 'file.yaml');
}

const places = (content: string | Uint8Array) =>
  read(content).faults.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('characters', () => {
  test.each([
    ['a direction control', '\u202E'],
    ['an isolate', '\u2068'],
    ['an Arabic letter mark', '\u061C'],
    ['a zero width space', '\u200B'],
    ['a byte order mark within', '\uFEFF'],
    ['NUL', '\u0000'],
    ['a bell', '\u0007'],
    ['an escape', '\u001B'],
    ['a next line', '\u0085'],
  ])('refuses %s, in a comment too', (_, character) => {
    expect(places(`a: 1\nb: 2 # ${character}\n`)).toEqual(['BAD_TEXT 2:8']);
  });

  test.each([
    ['a direction control', '\\u202E'],
    ['NUL', '\\0'],
    ['half a surrogate pair', '\\uD800'],
    ['an escape', '\\x1b[31m'],
    ['a letter that is not composed', 'e\\u0301'],
  ])('refuses %s that is written as an escape, in keys too', (_, escape) => {
    expect(places(`a: 1\nb: "x ${escape}"\n`)).toEqual(['BAD_TEXT 2:4']);
    expect(places(`a: 1\n"${escape}": 2\n`)).toEqual(['BAD_TEXT 2:1']);
  });

  test('refuses half a surrogate pair as bytes', () => {
    expect(places(Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]))).toEqual(['BAD_TEXT 1:4']);
  });

  test('refuses text that is not composed (NFC)', () => {
    expect(places('a: cafe\u0301\n')).toEqual(['BAD_TEXT 1:4']);
  });

  test('refuses a byte order mark at the beginning', () => {
    expect(places('\uFEFFa: 1\n')).toEqual(['BAD_TEXT 1:1']);
  });

  test('tells lines that end with CR LF once', () => {
    expect(places('a: 1\r\nb: 2\r\nc: 3\r\n')).toEqual(['BAD_TEXT 1:5']);
  });

  test('tells each character once a line, so that a file full of them is answered at once', () => {
    expect(places(`a: ${'\u200B'.repeat(200_000)}\nb: \u200B\u200E\u200B\n`)).toEqual([
      'BAD_TEXT 1:4',
      'BAD_TEXT 2:4',
      'BAD_TEXT 2:5',
    ]);
    expect(read('a: \u200B\n'.repeat(100_000)).faults.length).toBeLessThan(200);
  });

  test('tells where the first malformed byte stands, whatever replacement characters stand before it', () => {
    const bytes = fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0x80]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        bytes,
        fc.constantFrom('', 'z\n'),
        (before, bad, after) => {
          const text = Buffer.from(`${before}\uFFFD.`);
          const lines = text.toString().split('\n');
          const [fault, ...more] = read(Buffer.concat([text, Buffer.from(bad), Buffer.from(after)])).faults;
          expect(more).toEqual([]);
          expect(fault).toMatchObject({
            code: 'BAD_TEXT',
            line: lines.length,
            column: (lines.at(-1) ?? '').length + 1,
          });
        },
      ),
    );
  });
});

describe('YAML', () => {
  test.each([
    ['a key that stands twice', 'a: 1\na: 2\n', '2:1'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1'],
    ['an alias', 'a: &a [1]\nb: *a\n', '2:4'],
    ['an alias of itself', 'a: &a [*a]\n', '1:8'],
    ['a merge', 'a: &a {x: 1}\nb:\n  <<: *a\n', '3:7'],
    ['a tag', 'a: !!binary aGVsbG8=\n', '1:13'],
    ['a tag of its own', 'a: !run x\n', '1:9'],
    ['a key that is a list', '? [a, b]\n: 1\n', '1:3'],
    ['another version', '%YAML 1.1\n---\na: no\n', '3:1'],
  ])('refuses %s', (_, content, place) => {
    const { faults, value } = read(content);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ code }) => code === 'BAD_YAML')).toBe(true);
    expect(`${faults[0]?.line}:${faults[0]?.column}`).toBe(place);
    expect(value).toBeUndefined();
  });

  test.each([
    ['lists', 'a: 1\nb: ', '[', ']', '2:33'],
    ['maps', 'a: 1\nb: ', '{x: ', '}', '2:120'],
    ['lists that nobody closes', 'a: 1\nb: ', '[', '', '2:33'],
    ['lists in the block style', 'a: 1\nb:\n  ', '- ', '', '3:61'],
  ])('refuses %s nested deeper than any stack holds by one fault', (_, before, open, close, place) => {
    const nested = (depth: number) => `${before}${open.repeat(depth)}1${close.repeat(depth)}\n`;
    expect(places(nested(50_000))).toEqual([`BAD_YAML ${place}`]);
    expect(places(nested(30))).toEqual([`BAD_YAML ${place}`]);
    expect(places(nested(29))).not.toContain(`BAD_YAML ${place}`);
  });

  test('refuses aliases that multiply without making them', () => {
    const rows = Array.from(
      { length: 12 },
      (_, row) => `r${row + 1}: &r${row + 1} [${`*r${row}, `.repeat(9)}]`,
    );
    const { faults, value } = read(`r0: &r0 [x]\n${rows.join('\n')}\n`);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['BAD_YAML']));
    expect(faults.length).toBeLessThanOrEqual(100);
    expect(value).toBeUndefined();
  });

  test('keeps names of Object.prototype as keys of their own, and changes no object', () => {
    const { value } = read('__proto__:\n  polluted: yes\nconstructor:\n  prototype: { polluted: yes }\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('reads words as words: no is not false, a date is a text', () => {
    expect(read('a: no\nb: 2022-02-01\nc: 0o17\nd: [x, y]\n').value).toEqual({
      a: 'no',
      b: '2022-02-01',
      c: 15,
      d: ['x', 'y'],
    });
  });

  test('refuses a file of more than ten million bytes', () => {
    expect(places(Buffer.alloc(10_000_001, '#'))).toEqual(['UNREADABLE 1:1']);
  });
});

describe('a place in a file', () => {
  const file = () => read('a:\n  b: [x, y]\nc: 1\n');

  test.each([
    [['a', 'b', 1], 'value', '2:10'],
    [['a', 'b'], 'key', '2:3'],
    [['a', 'b'], 'value', '2:6'],
    [['a', 'missing'], 'value', '2:3'],
    [['a', 'b', 7, 'deeper'], 'value', '2:6'],
    [['c'], 'key', '3:1'],
    [[], 'value', '1:1'],
  ] as const)('%j, its %s', (path, at, place) => {
    const { line, column } = file().fault([...path], 'UNKNOWN', 'x', 'y', at);
    expect(`${line}:${column}`).toBe(place);
  });
});
