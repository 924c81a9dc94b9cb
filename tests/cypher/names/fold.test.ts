import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap, originalSpan } from '../../../cypher/names/fold.ts';

/** Text as people and attackers write it: both scripts, marks, controls, emoji, halves of pairs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('الحسكةإأآؤئىیک٠٩۵ aZé\'’-_."\u0640\u064e\u200f\u2067\ufefb\ufdfa\u00a8\ufe70'),
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('\ud800', '\udc00', '👩\u200d👧', 'e\u0301', 'ẞ', 'İ'),
    ),
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  test.each([
    ['أحمد إدلب آلان ٱلنور', 'احمد ادلب الان النور'],
    ['مؤسسة', 'موسسه'],
    ['دائرة', 'دايره'],
    ['مصطفى', 'مصطفي'],
    ['الحسكة', 'الحسكه'],
    ['ک\u06ccان', 'كيان'],
    ['غُوَيْرَانَ', 'غويران'],
    ['الـــحسكة', 'الحسكه'],
    ['الحسكة\u200f', 'الحسكه'],
    ['\u2067داعش\u2069\ufeff', 'داعش'],
    ['ﻻجئ', 'لاجي'],
    ['ﺍﻟﺤﺴﻜﺔ', 'الحسكه'],
    ['\ufef7', 'لا'],
    ['٢٠٢٢ ۲۰۲۲ ２０２２', '2022 2022 2022'],
    ['al-Ḥasakah', 'al-hasakah'],
    ['H\u0323asakah', 'hasakah'],
    ["Sina'a Sinaʿa Sina’a Sina`a Sinaʾa", 'sinaa sinaa sinaa sinaa sinaa'],
    ['Hesîçe', 'hesice'],
    ['Şırnak İdlib STRASSE straße', 'sirnak idlib strasse strasse'],
    ['𝐀𝐍𝐃 ｆｕｌｌ', 'and full'],
    ['a\u0000b\tc\nd', 'a b c d'],
    ['x\ud800y\udc00', 'xy'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('leaves no hamza carrier, mark, tatweel, capital or foreign digit in any character of Unicode', () => {
    const left: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      const folded = fold(character);
      if (/[A-Z\p{Cf}\p{Cs}\p{Cc}أإآٱؤئىیکة٠-٩۰-۹]|[\u0640\u0670\u064b-\u065f]|[\u0300-\u036f]/u.test(folded))
        left.push(`${code.toString(16)} folds to ${folded}`);
      if (fold(folded) !== folded) left.push(`${code.toString(16)} folds twice`);
    }
    expect(left).toEqual([]);
  });

  test('changes nothing when done again', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test('does not see how a text is composed', () => {
    fc.assert(fc.property(anyText, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });

  test('does not see invisible characters wherever they stand', () => {
    const invisible = fc.constantFrom('\u061c', '\u200b', '\u200f', '\u202e', '\u2060', '\u2066', '\ufeff');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), invisible, fc.nat(), (text, control, place) => {
        const characters = Array.from(text);
        characters.splice(place % (characters.length + 1), 0, control);
        expect(fold(characters.join(''))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithMap', () => {
  test('folds as fold does and maps every unit, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts, ends } = foldWithMap(text);
        expect(folded).toBe(fold(text));
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        const length = Array.from(text).length;
        for (const [unit, start] of starts.entries()) {
          const end = ends[unit] ?? 0;
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  test('every unit comes from the characters it points to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts, ends } = foldWithMap(text);
        const characters = Array.from(text);
        for (const [unit, start] of starts.entries()) {
          const piece = fold(characters.slice(start, ends[unit]).join(''));
          expect(piece).toContain(folded[unit]);
        }
      }),
    );
  });

  test.each([
    ['قرب غويرانَ اليوم', 'غويران', 'غويرانَ'],
    ['في الـحَسَكَةِ\u200f.', 'الحسكه', 'الـحَسَكَةِ'],
    ['👩\u200d👧 ﻻجئ', 'لاجي', 'ﻻجئ'],
    ["the Sina'a prison", 'sinaa', "Sina'a"],
    ['“Sina’a”', 'sinaa', 'Sina’a'],
    ['H\u0323asakah', 'hasakah', 'H\u0323asakah'],
  ])('leads from %j and %j back to %j', (text, found, original) => {
    const map = foldWithMap(text);
    const at = map.folded.indexOf(found);
    const { start, end } = originalSpan(map, at, at + found.length);
    expect(Array.from(text).slice(start, end).join('')).toBe(original);
  });

  test('refuses a span that is none', () => {
    const map = foldWithMap('داعش');
    expect(() => originalSpan(map, 0, 0)).toThrow(RangeError);
    expect(() => originalSpan(map, 2, 1)).toThrow(RangeError);
    expect(() => originalSpan(map, 0, 5)).toThrow(RangeError);
  });
});
