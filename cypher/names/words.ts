import { fold } from './fold.ts';

/** One word of a name, folded: nothing but letters, digits and their marks, at most 100 of them. */
export interface Word {
  /** Without its article: `حسكه` of الحسكة, `hasakah` of al-Ḥasakah. */
  bare: string;
  /** With it, written together: `الحسكه`, `alhasakah`. */
  full: string;
  /** What punctuation divides inside one word: `u`, `s` of U.S.; only when there are several. */
  pieces: string[];
  /** A hyphen joins it to the word before it. */
  hyphenated: boolean;
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
const notInWords = /[^\p{L}\p{N}\p{M}]+/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const hyphen = /^[-\u2010-\u2013\u2212]$/;
/** The article with the consonant that a sun letter gives it: ar-Raqqa, ez-Zor; with l before every letter. */
const latinArticle = /^[ae](l|th|dh|sh|[tdrzsn])$/;
const longest = 100;
/** What must be left when an article or a particle is taken off. */
export const fewestLetters = 3;

/** The words of a name or a text in their order. A Latin article is no word of its own but part of the next. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let article: Word | null = null;
  for (const piece of text.split(' '))
    for (const { word, breaks } of segmentsOf(piece)) {
      if (article && (word ? !isArticleOf(article.full, word.full) : breaks)) {
        words.push(article);
        article = null;
      }
      if (!word) continue;
      if (article) {
        words.push({ ...word, full: article.full + word.full, hyphenated: article.hyphenated });
        article = null;
      } else if (latinArticle.test(word.full)) {
        article = word;
      } else {
        words.push(word);
      }
    }
  return article ? [...words, article] : words;
}

/** What lies between two borders of words. */
interface Segment {
  word: Word | null;
  /** Whether it parts an article from its noun when it is no word. */
  breaks: boolean;
}

/** Of what stands between two spaces, which are always borders: texts have the same words over and over. */
function segmentsOf(piece: string): Segment[] {
  const known = segmentsOfPieces.get(piece);
  if (known) return known;
  const segments: Segment[] = [];
  let hyphenated = false;
  for (const { segment } of segmenter.segment(fold(piece))) {
    const isHyphen = hyphen.test(segment);
    segments.push({ word: wordIn(segment, hyphenated), breaks: segment.trim() !== '' && !isHyphen });
    hyphenated = isHyphen;
  }
  if (piece.length <= longest && segmentsOfPieces.size < remembered) segmentsOfPieces.set(piece, segments);
  return segments;
}

const segmentsOfPieces = new Map<string, Segment[]>();
const remembered = 20_000;

/** A word without a leading ال, if three letters stay. */
export function withoutArticle(folded: string): string {
  return folded.startsWith('ال') && folded.length - 2 >= fewestLetters ? folded.slice(2) : folded;
}

/** The first `most` characters; never half of one that takes two code units. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : Array.from(text).slice(0, most).join('');
}

/** Whether `article` (al, ez …) is the article of the folded word `next` and not a word by itself. */
export function isArticleOf(article: string, next: string): boolean {
  const [, consonant = ''] = latinArticle.exec(article) ?? [];
  return consonant === 'l' || (consonant !== '' && next.startsWith(consonant));
}

function wordIn(segment: string, hyphenated: boolean): Word | null {
  const pieces = segment.split(notInWords).filter((piece) => letterOrDigit.test(piece));
  if (pieces.length === 0) return null;
  const full = cut(pieces.join(''), longest);
  return { bare: withoutArticle(full), full, pieces: pieces.length > 1 ? pieces : [], hyphenated };
}
