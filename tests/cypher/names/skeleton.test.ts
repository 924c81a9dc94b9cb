import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeletons } from '../../../cypher/names/skeleton.ts';

describe('skeletons', () => {
  test.each([
    'الحسكة',
    'الحسكه',
    'Hasaka',
    'Hasakah',
    'al-Ḥasakah',
    'Al-Hasakeh',
    'Haseke',
    'Hesekê',
    'Hassakeh',
  ])('%s is hsk', (name) => {
    expect(skeletons(name)).toEqual(['hsk']);
  });

  test.each([
    'غويران',
    'غُويرانَ',
    'Ghweran',
    'ghwayran',
    'Ghuwayran',
    'Geweran',
    'Ghoyran',
    'Gweiran',
    'Ghuweiran',
  ])('%s is grn', (name) => {
    expect(skeletons(name)).toEqual(['grn']);
  });

  test('of fewer than three consonants there is none', () => {
    for (const name of ['داعش', 'Daesh', 'الصناعة', 'Sinaa', 'سعدو', 'الحل', 'آه', '', '123', '!!'])
      expect(skeletons(name)).toEqual([]);
  });

  test('names cut differently meet in the skeleton of the whole', () => {
    expect(skeletons('دير الزور')).toEqual(['drzr']);
    expect(skeletons('Deir ez-Zor')).toEqual(['drzr']);
    expect(skeletons('Deir al-Zour')).toEqual(['drzr']);
  });

  test('two Arabic letters are never taken for one Latin pair', () => {
    expect(skeletons('سهلب')).toEqual(['shlb']);
    expect(skeletons('شلبك')).toEqual(['slbk']);
    expect(skeletons('Shalabak')).toEqual(['slbk']);
  });

  test('q, c and k are one', () => {
    expect(skeletons('القامشلي')).toEqual(skeletons('Kamishli'));
    expect(skeletons('Qamishli')).toEqual(skeletons('Kamishli'));
    expect(skeletons('America')).toEqual(skeletons('أمريكا'));
  });

  test('hold at least three different neighbours, only consonants', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const key of skeletons(text)) {
          expect(key).toMatch(/^[a-z]{3,}$/);
          expect(key).not.toMatch(/[aeiouwyqc]|(.)\1/);
        }
      }),
    );
  });
});
