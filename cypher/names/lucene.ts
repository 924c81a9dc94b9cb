import { joinedSkeleton, skeletonOf } from './skeleton.ts';
import { looseForms, queryWords } from './tokens.ts';
import { wholeNameKeys } from './whole-name.ts';
import type { Word } from './words.ts';

/**
 * The full-text query for what somebody typed, over the fields of `searchFields`; null when it holds no letter and
 * no digit. Every word must be found: as it is, in a looser form or by its consonants; the last may be unfinished.
 * The boosts bring the best into the first page of candidates; `rankByName` gives the final order.
 *
 * Nothing of the input reaches Lucene but letters, marks and digits in lower case, so there is no syntax in it to
 * escape; words are quoted all the same.
 */
export function luceneQuery(text: string): string | null {
  const words = queryWords(text);
  if (words.length === 0) return null;
  const required = words.map((word, place) => `+(${clauses(word, place === words.length - 1).join(' ')})`);
  const whole = wholeNameKeys(words).flatMap((key) => [is('exact', key, 100), begins('exact', key, 20)]);
  const together = words.length > 1 ? joinedSkeleton(words) : null;
  const cutDifferently = together ? [is('skeletons', together, 0.1)] : [];
  return [...whole, `(${required.join(' ')})`, ...cutDifferently].join(' ');
}

function clauses(word: Word, unfinished: boolean): string[] {
  const strict = [...new Set([word.full, word.bare])];
  const skeleton = skeletonOf(word);
  return [
    ...strict.flatMap((term) => [is('terms', term, 8), is('weakTerms', term, 2)]),
    ...(unfinished ? strict.flatMap((term) => [begins('terms', term, 4), begins('weakTerms', term, 1)]) : []),
    ...looseForms(word).flatMap((term) => [is('terms', term, 1), is('weakTerms', term, 0.5)]),
    ...(skeleton ? [is('skeletons', skeleton, 0.1)] : []),
  ];
}

const is = (field: string, term: string, boost: number) => `${field}:"${term}"^${boost}`;
const begins = (field: string, term: string, boost: number) => `${field}:${term}*^${boost}`;
