import { indexTerms, queryTerms } from './tokens.ts';

/**
 * What a claim is found by when its words are looked for: every word of its gloss in both languages and its
 * looser forms (`indexTerms`), each after a space, sorted. A condition looks into it with `askedWords`.
 */
export function claimWords({ ar, en }: { ar: string; en: string }): string {
  const terms = new Set([...indexTerms(ar), ...indexTerms(en)]);
  return [...terms]
    .sort()
    .map((term) => ` ${term}`)
    .join('');
}

/** What all must stand in `claimWords`: each word typed, without its article, as the beginning of a word. */
export function askedWords(text: string): string[] {
  return queryTerms(text).map((term) => ` ${term}`);
}
