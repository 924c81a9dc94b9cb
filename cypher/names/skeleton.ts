import anyAscii from 'any-ascii';
import { wordsOf, type Word } from './words.ts';

/**
 * The consonants that a name keeps in both scripts: الحسكة, al-Ḥasakah, Hasakeh and Hesekê are all `hsk`. Equal
 * skeletons propose a candidate; they never prove that two names mean the same.
 */

/** With fewer consonants too much is alike: داعش, Daesh and dash are all `ds`. */
const fewestConsonants = 3;

/** The skeleton of one word without its article, or null when it is too short to tell anything. */
export function skeletonOf({ bare }: Word): string | null {
  return telling(consonants(bare));
}

/** The skeleton of all words together, for names cut differently (Deir ez-Zor, Deirezzor), or null. */
export function joinedSkeleton(words: Word[]): string | null {
  return telling(words.map(({ bare }) => consonants(bare)).join(''));
}

/** The skeletons of a name: of each word, and of all of them together. */
export function skeletons(name: string): string[] {
  const words = wordsOf(name);
  const keys = [...words.map(skeletonOf), joinedSkeleton(words)];
  return [...new Set(keys.filter((key) => key !== null))];
}

function consonants(word: string): string {
  return oneLetterASound(word.replace(/^ال/, ''))
    .replace(/[^a-z]/g, '')
    .replace(/h$/, '')
    .replace(/[aeiouwy]/g, '')
    .replace(/[qc]/g, 'k');
}

/**
 * ASCII with g, k, s, d, t for gh, kh, sh, dh, th. In Latin those are pairs of letters; an Arabic letter is looked
 * at by itself, so that سهل keeps its h.
 */
function oneLetterASound(word: string): string {
  const single = (ascii: string) => ascii.toLowerCase().replace(/([gksdt])h/g, '$1');
  return /[a-z]/.test(word) ? single(anyAscii(word)) : Array.from(word, (c) => single(anyAscii(c))).join('');
}

function telling(key: string): string | null {
  const single = key.replace(/(.)\1+/g, '$1');
  return single.length >= fewestConsonants ? single : null;
}
