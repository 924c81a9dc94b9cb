import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTerms, queryTerms, queryWords } from '../../../cypher/names/tokens.ts';

/** Whether each word that was typed is one of the terms of the text. */
const finds = (query: string, text: string) => {
  const terms = indexTerms(text);
  return queryTerms(query).every((term) => terms.includes(term));
};

describe('probe words', () => {
  const sentences = [
    'هاجم التنظيم نقطة عسكرية',
    'حذر خبير من عودة داعش',
    'انضم بعضهم لداعش وداعش تراجع',
    'قال صالح إن الأمر صعب',
    'تدافع عن مصالح الدول',
    'زار وفد واشنطن أمس',
    'بين موسكو وواشنطن خلاف',
    'تحركت روسيا شرقا',
    'غادرت القوات الروسية القاعدة',
    'وصلت قافلة بالحسكة ليلا',
    'عاد الهدوء والحسكة آمنة',
    'اندلع القتال قرب غويرانَ',
    'أعلنت قسد حظر التجول',
    'للتنظيم خلايا كثيرة',
    'من سجن الصناعة\u200f إلى الحي',
    'تمدد في الباديه السوريه',
    'عام ٢٠٢٢ وما تلاه',
    'لـ”القوات السورية” مواقع',
  ];
  test.each([
    ['داعش', [1, 2]],
    ['التنظيم', [0, 13]],
    ['تنظيم', [0, 13]],
    ['صالح', [3]],
    ['مصالح', [4]],
    ['واشنطن', [5, 6]],
    ['روسيا', [7]],
    ['الروسية', [8]],
    ['الحسكة', [9, 10]],
    ['حسكه', [9, 10]],
    ['غويران', [11]],
    ['قسد', [12]],
    ['سجن الصناعة', [14]],
    ['البادية السورية', [15]],
    ['2022', [16]],
    ['القوات', [8, 17]],
  ])('%s is found in exactly the sentences that speak of it', (probe, expected) => {
    expect(sentences.flatMap((sentence, place) => (finds(probe, sentence) ? [place] : []))).toEqual(expected);
  });
});

describe('indexTerms', () => {
  test('keeps the word beside its looser forms', () => {
    expect(indexTerms('وبالحسكة').sort()).toEqual(['وبالحسكه', 'بالحسكه', 'الحسكه', 'حسكه'].sort());
    expect(indexTerms('واشنطن')).toContain('واشنطن');
    expect(indexTerms('وواشنطن')).toContain('واشنطن');
  });

  test('takes nothing off that would leave fewer than three letters', () => {
    expect(indexTerms('الحل')).toEqual(['الحل']);
    expect(indexTerms('بلد')).toEqual(['بلد']);
    expect(indexTerms('وكل')).toEqual(['وكل']);
  });

  test.each([
    ['al-Ḥasakah', ['hasakah', 'alhasakah', 'hasaka']],
    ['as-Suwayda', ['suwayda', 'assuwayda']],
    ['ash-Shaddadi', ['shaddadi', 'ashshaddadi']],
    ['Deir ez-Zor', ['deir', 'zor', 'ezzor']],
    ['deir-ez-zor', ['deir', 'zor', 'deirezzor']],
    ['Abu-Bakr', ['abu', 'bakr', 'abubakr']],
    ["al-Sina'a prison", ['sinaa', 'prison']],
    ['U.S.A', ['usa', 'u', 's', 'a']],
    ['F-16', ['f', '16', 'f16']],
    ['اللا-واقعية', ['واقعيه']],
  ])('%s is found by %j', (name, expected) => {
    expect(indexTerms(name)).toEqual(expect.arrayContaining(expected));
  });

  test('an article is no word of its own, a word that looks like one is', () => {
    expect(indexTerms('al-Hasakah')).not.toContain('al');
    expect(indexTerms('as it is')).toContain('as');
    expect(indexTerms('ad-hoc')).toEqual(expect.arrayContaining(['ad', 'hoc', 'adhoc']));
    expect(indexTerms('Al')).toEqual(['al']);
  });
});

describe('queryTerms', () => {
  test.each([
    ['الحسكة', ['حسكه']],
    ['بالحسكة', ['بالحسكه']],
    ['واشنطن', ['واشنطن']],
    ['al-Hasakah', ['hasakah']],
    ['Al Hasakah', ['hasakah']],
    ['ar-Raqqa', ['raqqa']],
    ['Ali', ['ali']],
    ['at Hasakah', ['at', 'hasakah']],
    ['ahmad al', ['ahmad']],
    ['al', ['al']],
    ['لـ”الحل نت”', ['الحل', 'نت']],
    ['و', ['و']],
    ['U.S.', ['us']],
    ['داعش داعش', ['داعش']],
    ['', []],
    [' \n\t', []],
    ['،؛؟!…“”«»', []],
    ['👩\u200d👧 😀 1\ufe0f\u20e3', ['1']],
    ['\ud800\udc00x\ud800', ['𐀀x']],
    ['act*:~^"(+-&&||!){}[]/\\', ['act']],
  ])('%j asks for %j', (text, expected) => {
    expect(queryTerms(text)).toEqual(expected);
  });

  test('are at most twelve, none longer than a hundred characters', () => {
    expect(queryWords('كلمة '.repeat(2000))).toHaveLength(12);
    expect(queryTerms('x'.repeat(10_000))).toEqual(['x'.repeat(100)]);
    expect(queryTerms('𐀀'.repeat(10_000))).toEqual(['𐀀'.repeat(100)]);
  });

  test('hold nothing but letters, digits and their marks, in lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const term of [...queryTerms(text), ...indexTerms(text)]) {
          expect(term).toMatch(/^[\p{L}\p{N}\p{M}]{1,220}$/u);
          expect(term).not.toMatch(/[A-Z]/);
        }
      }),
    );
  });
});

describe('what is stored', () => {
  const letters = Array.from('ابتثجحخدرزسشعغفقكلمنهويةىأإآؤئ');
  const word = fc.array(fc.constantFrom(...letters), { minLength: 3, maxLength: 8 }).map((l) => l.join(''));

  test('is found by the very same words', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(finds(words.join(' '), words.join(' '))).toBe(true);
      }),
    );
  });

  test('is found whatever particles were written onto it', () => {
    const particle = fc.constantFrom(
      'و',
      'ف',
      'ب',
      'ك',
      'ل',
      'ال',
      'وال',
      'بال',
      'فبال',
      'وكال',
      'لل',
      'ولل',
    );
    fc.assert(fc.property(word, particle, (bare, before) => finds(bare, before + bare)));
  });

  test.each(['الألمان', 'وبالألمان', 'ألمان', 'لألمان'])('ألمان is found in %s', (text) => {
    expect(finds('ألمان', text)).toBe(true);
  });

  test('is not found by what is only a part of it', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('م', 'ت', 'ن', 'س'), (bare, before) => !finds(bare, before + bare)),
    );
  });
});
