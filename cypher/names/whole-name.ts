import { cut, type Word } from './words.ts';

const longest = 200;

/**
 * A whole name as one token, with and without its articles: `سجن_الصناعه`, `سجن_صناعه`. The underscore keeps the
 * words together in Lucene's tokenizer; two names are written alike when they share a key.
 */
export function wholeNameKeys(words: Word[]): string[] {
  const keys = [words.map(({ bare }) => bare), words.map(({ full }) => full)].map((parts) =>
    cut(parts.join('_'), longest),
  );
  return [...new Set(keys.filter((key) => key !== ''))];
}
