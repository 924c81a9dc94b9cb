import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luceneQuery } from '../../../cypher/names/lucene.ts';

const term = String.raw`[\p{L}\p{N}\p{M}_]+`;
const clause = String.raw`(?:exact|terms|weakTerms|skeletons):(?:"${term}"|${term}\*)\^[0-9.]+`;
const group = String.raw`\+\(${clause}(?: ${clause})*\)`;
/** The only shape a query may have: everything else would be syntax that somebody typed. */
const shape = new RegExp(`^${clause}(?: ${clause})* \\(${group}(?: ${group})*\\)(?: ${clause})?$`, 'u');

describe('luceneQuery', () => {
  test('asks for the whole name, every word, and what sounds alike', () => {
    expect(luceneQuery('ghweran prison')).toBe(
      [
        'exact:"ghweran_prison"^100 exact:ghweran_prison*^20',
        '(+(terms:"ghweran"^8 weakTerms:"ghweran"^2 skeletons:"grn"^0.1)',
        '+(terms:"prison"^8 weakTerms:"prison"^2 terms:prison*^4 weakTerms:prison*^1 skeletons:"prsn"^0.1))',
        'skeletons:"grnprsn"^0.1',
      ].join(' '),
    );
  });

  test('asks for a word with and without its article, and without particles', () => {
    const query = luceneQuery('والحسكة') ?? '';
    for (const form of ['والحسكه', 'الحسكه', 'حسكه']) expect(query).toContain(`terms:"${form}"`);
    expect(query).not.toContain('terms:حسكه*');
    expect(luceneQuery('الحسكة')).toContain('terms:حسكه*');
  });

  test.each(['', ' \n', '،!؟', '👩', '\u200f\u2067', '\ud800', '*', '""', '&& || !', '\u0000'])(
    'is null for %j',
    (text) => {
      expect(luceneQuery(text)).toBeNull();
    },
  );

  test.each([
    'act*:~^"(+-&&||!){}[]/\\',
    'AND OR NOT TO',
    'terms:"x" OR exact:*',
    'a" OR skeletons:"b',
    '*:* داعش~2',
    '[a TO z}',
    '/a.*/',
    'x\\',
    '𝐀𝐍𝐃 ＊：＊ ﹡ ＂',
    'داعش\u0000"\ud800',
  ])('lets no syntax of %j through', (text) => {
    expect(luceneQuery(text)).toMatch(shape);
  });

  test('has one shape whatever was typed', () => {
    const syntax = fc.constantFrom(
      ...Array.from('+-&|!(){}[]^"~*?:\\/ '),
      'AND',
      'OR',
      'NOT',
      'الحسكة',
      'al-',
    );
    const hostile = fc.array(fc.oneof(syntax, fc.string({ unit: 'binary', maxLength: 4 })));
    fc.assert(
      fc.property(hostile, (parts) => {
        const query = luceneQuery(parts.join(''));
        if (query !== null) expect(query).toMatch(shape);
      }),
    );
  });

  test('stays small for ten thousand characters', () => {
    const query = luceneQuery('والحسكة al-Hasakah '.repeat(600)) ?? '';
    expect(query.match(/\^/g)?.length).toBeLessThan(200);
    expect(luceneQuery('x'.repeat(10_000))?.length).toBeLessThan(2000);
  });
});
