import { skeletons } from './skeleton.ts';
import { sortKey } from './sort-key.ts';
import { indexTerms } from './tokens.ts';
import { wholeNameKeys } from './whole-name.ts';
import { wordsOf } from './words.ts';

/** The names of an entity as they are stored and shown. */
export interface EntityNames {
  labels: { ar: string; en: string };
  aliases: readonly string[];
  /** Searchable, but found last: IS, QSD. */
  weakAliases: readonly string[];
}

/**
 * What is stored on an entity so that it can be found and sorted. The first four are lists of single tokens for
 * one full-text index, `terms weakTerms skeletons exact`, with an analyzer that neither stems nor drops words
 * (`standard-no-stop-words`); `luceneQuery` asks it, `rankByName` orders what it finds. The last two are short
 * enough for a range index.
 */
export interface SearchFields {
  /** Words of labels and aliases and their looser forms (`indexTerms`). */
  terms: string[];
  /** The same of weak aliases. */
  weakTerms: string[];
  /** Consonants of labels and aliases, for candidates across scripts. */
  skeletons: string[];
  /** Labels and aliases as one token each, with and without articles. */
  exact: string[];
  /** Keys that order entities for an Arabic and for an English reader (`sortKey`). */
  sortAr: string;
  sortEn: string;
}

/** The stored fields of an entity, from its names; the same names always give the same fields. */
export function searchFields({ labels, aliases, weakAliases }: EntityNames): SearchFields {
  const names = [labels.ar, labels.en, ...aliases];
  return {
    terms: all(names, indexTerms),
    weakTerms: all(weakAliases, indexTerms),
    skeletons: all(names, skeletons),
    exact: all(names, (name) => wholeNameKeys(wordsOf(name))),
    sortAr: sortKey(labels.ar, 'ar'),
    sortEn: sortKey(labels.en, 'en'),
  };
}

function all(names: readonly string[], tokens: (name: string) => string[]): string[] {
  return [...new Set(names.flatMap(tokens))].sort();
}
