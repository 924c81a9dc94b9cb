import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnsafe, hasDirectionControls, stripInvisible } from '../../../cypher/names/unsafe.ts';

const stripped = [
  0x61c,
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2069),
  0xfeff,
];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

/** All code units: what is unsafe lies in the first plane. */
const everyUnit = Array.from({ length: 0x10000 }, (_, code) => code);

describe('stripInvisible', () => {
  test('takes out exactly the listed characters and counts them', () => {
    const gone = everyUnit.filter((code) => stripInvisible(String.fromCharCode(code)).text === '');
    expect(gone).toEqual(stripped);
    expect(stripInvisible('\u2067داعش\u2069 \u200fو\ufeff')).toEqual({ text: 'داعش و', count: 4 });
    expect(stripInvisible('')).toEqual({ text: '', count: 0 });
  });

  test('loses nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = stripInvisible(text);
        expect(result.text.length + result.count).toBe(text.length);
        expect(stripInvisible(result.text)).toEqual({ text: result.text, count: 0 });
      }),
    );
  });
});

describe('findUnsafe', () => {
  test('finds NUL, controls and lone surrogates with their place, and lets tab and line feed be', () => {
    expect(findUnsafe('a\u0000b\u0007\t\n\r\u0085\ud83dx\udc00😀')).toEqual([
      { index: 1, codePoint: 0, reason: 'nul' },
      { index: 3, codePoint: 7, reason: 'control' },
      { index: 6, codePoint: 0x0d, reason: 'control' },
      { index: 7, codePoint: 0x85, reason: 'control' },
      { index: 8, codePoint: 0xd83d, reason: 'lone-surrogate' },
      { index: 10, codePoint: 0xdc00, reason: 'lone-surrogate' },
    ]);
  });

  test('refuses exactly C0 without tab and line feed, DEL, C1 and surrogates', () => {
    const refused = everyUnit.filter((code) => findUnsafe(String.fromCharCode(code)).length > 0);
    const controls = [...range(0, 8), ...range(0x0b, 0x1f), ...range(0x7f, 0x9f)];
    expect(refused).toEqual([...controls, ...range(0xd800, 0xdfff)]);
  });

  test('finds a lone surrogate exactly where a text is not well formed', () => {
    const units = fc.array(fc.constantFrom('\ud83d', '\ude00', 'a', 'ب'), { maxLength: 8 });
    fc.assert(
      fc.property(units, (parts) => {
        const text = parts.join('');
        // Encoding replaces each lone surrogate by U+FFFD.
        const replaced = Buffer.from(text).toString();
        expect(findUnsafe(text).map(({ index }) => index)).toEqual(
          Array.from(replaced.matchAll(/\ufffd/g), ({ index }) => index),
        );
      }),
    );
  });
});

describe('hasDirectionControls', () => {
  test('knows the characters that turn direction, and no others', () => {
    const found = everyUnit.filter((code) => hasDirectionControls(`ا${String.fromCharCode(code)}b`));
    const controls = [0x61c, 0x200e, 0x200f, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)];
    expect(found).toEqual(controls);
  });
});
