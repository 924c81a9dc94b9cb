import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestMatch, rankByName, type Candidate } from '../../../cypher/names/rank.ts';
import { knownNames } from './known-names.ts';
import { searches } from './searches.ts';

const candidates: Candidate[] = Object.entries(knownNames).map(([id, names]) => ({ id, names, degree: 1 }));
const named = (
  id: string,
  ar: string,
  en = 'Nothing',
  more: Partial<Candidate['names']> = {},
  degree = 0,
) => ({
  id,
  names: { labels: { ar, en }, aliases: [], weakAliases: [], ...more },
  degree,
});
const order = (text: string, ...given: Candidate[]) => rankByName(text, given).map(({ id }) => id);

describe('rankByName', () => {
  test.each(searches)('%j puts %s first', (text, first) => {
    const [best, second] = rankByName(text, candidates);
    expect(best?.id).toBe(first);
    expect(best?.score).toBeGreaterThan(second?.score ?? 0);
  });

  test('puts whole labels first, then whole aliases, beginnings, words, unfinished and looser words', () => {
    expect(
      order(
        'hasakah',
        named('weak', 'ا', 'Nothing', { weakAliases: ['Hasakah'] }),
        named('skeleton', 'ا', 'Heskeh'),
        named('loose', 'ا', 'The Hasaka'),
        named('unfinished', 'ا', 'Old Hasakahs'),
        named('words', 'ا', 'Old Hasakah'),
        named('start', 'ا', 'Hasakah city'),
        named('alias', 'ا', 'Nothing', { aliases: ['Hasakah'] }),
        named('label', 'ا', 'al-Ḥasakah'),
        named('none', 'ا', 'Nothing'),
      ),
    ).toEqual(['label', 'alias', 'start', 'words', 'unfinished', 'loose', 'weak', 'skeleton', 'none']);
  });

  test('puts the better connected first among equals, then the smaller id', () => {
    expect(order('سوريا', named('b', 'سوريا'), named('a', 'سوريا'), named('c', 'سوريا', '', {}, 5))).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  test('gives the same order whatever the order of the candidates', () => {
    const shuffled = fc.shuffledSubarray(candidates, { minLength: candidates.length });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...searches), (given, [text]) => {
        expect(order(text, ...given)).toEqual(order(text, ...candidates));
      }),
    );
  });

  test('keeps every candidate, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(order(text, ...candidates).sort()).toEqual(candidates.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('bestMatch', () => {
  test.each([
    ['قسد', 'act:sdf', 'قسد'],
    ['qsd', 'act:sdf', 'QSD'],
    ['سوريا', 'act:sdf', 'قوات سوريا الديمقراطية'],
    ['forces', 'act:sdf', 'Syrian Democratic Forces'],
    ['daish', 'act:isis', "Da'ish"],
    ['Hasakeh', 'pla:hasakah', 'الحسكة'],
    ['al-hasaka', 'pla:hasakah', 'Hasakah'],
  ])('%s finds %s by its name %s', (text, id, matched) => {
    expect(bestMatch(text, knownNames[id] as Candidate['names']).matched).toBe(matched);
  });

  test('scores nothing where no single name answers', () => {
    const { labels, ...others } = knownNames['pla:hasakah'] as Candidate['names'];
    for (const text of ['', '!!', 'صالح', 'سجن Hasakah'])
      expect(bestMatch(text, { labels, ...others })).toEqual({ matched: labels.ar, score: 0 });
  });

  test('takes صالح for no part of مصالح and واشنطن for no اشنطن', () => {
    expect(bestMatch('صالح', named('x', 'مصالح').names).score).toBe(0);
    expect(bestMatch('اشنطن', named('x', 'واشنطن').names).score).toBeLessThan(
      bestMatch('واشنطن', named('x', 'واشنطن').names).score,
    );
  });
});
