import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, compareSortKeys, sortKey } from '../../../cypher/names/sort-key.ts';

describe('sortKey', () => {
  test.each([
    ['الحسكة', 'ar', '0 حسكه'],
    ['\u200fالـحَسكة', 'ar', '0 حسكه'],
    ['“الحل نت”', 'ar', '0 حل نت”'],
    ['ألمانيا', 'ar', '0 المانيا'],
    ['الله', 'ar', '0 الله'],
    ['سجن الصناعة', 'ar', '0 سجن الصناعه'],
    ['SDF', 'ar', '1 sdf'],
    ['الحسكة', 'en', '1 حسكه'],
    ['al-Ḥasakah', 'en', '0 hasakah'],
    ['ar-Raqqa', 'en', '0 raqqa'],
    ['Ali Ahmad', 'en', '0 ali ahmad'],
    ['2022', 'ar', '0 2022'],
    ['', 'en', '0 '],
  ] as const)('of %j in %s is %j', (name, language, expected) => {
    expect(sortKey(name, language)).toBe(expected);
  });

  test('is short enough for a range index whatever the name', () => {
    for (const unit of ['ا', 'x', '𐀀', 'ﷺ'])
      expect(Buffer.byteLength(sortKey(unit.repeat(10_000), 'ar'))).toBeLessThan(1000);
  });
});

describe('compareNames', () => {
  const names = [
    'روسيا',
    'الباغوز',
    'USA',
    'إدلب',
    'البادية',
    'آلان',
    'واشنطن',
    'al-Hasakah',
    'داعش',
    'Badia',
  ];

  test('orders for an Arabic reader: without ال, Arabic first', () => {
    const arabic = ['إدلب', 'آلان', 'البادية', 'الباغوز', 'داعش', 'روسيا', 'واشنطن'];
    const latin = ['Badia', 'al-Hasakah', 'USA'];
    expect([...names].sort(compareNames('ar'))).toEqual([...arabic, ...latin]);
  });

  test('orders for an English reader: without al-, Latin first', () => {
    expect([...names].sort(compareNames('en')).slice(0, 4)).toEqual(['Badia', 'al-Hasakah', 'USA', 'إدلب']);
  });

  test('is the plain order of keys for names in either alphabet', () => {
    const written = (alphabet: string) =>
      fc
        .array(fc.constantFrom(...Array.from(alphabet)), { minLength: 1, maxLength: 4 })
        .map((letters) => letters.join(''));
    const name = fc.oneof(written('ابتثجحخدذرزسشصضطظعغفقكلمنهوي'), written('abcdefghijklmnopqrstuvwxyz'));
    fc.assert(
      fc.property(name, name, fc.constantFrom('ar' as const, 'en' as const), (a, b, language) => {
        const [first, second] = [sortKey(a, language), sortKey(b, language)];
        const plain = first < second ? -1 : Number(first > second);
        expect(Math.sign(compareSortKeys(language)(first, second))).toBe(plain);
      }),
    );
  });

  test('is a total order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const compare = compareNames('ar');
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) || 0);
        expect(compare(a, b) === 0).toBe(a === b);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
