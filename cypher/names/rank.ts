import type { EntityNames } from './search-fields.ts';
import { joinedSkeleton, skeletonOf } from './skeleton.ts';
import { plainOrder } from './sort-key.ts';
import { indexTerms, looseForms, queryWords } from './tokens.ts';
import { wholeNameKeys } from './whole-name.ts';
import { wordsOf, type Word } from './words.ts';

/** Which name of an entity answers a query, and how well. */
export interface NameMatch {
  /** The label or alias that matched, as it is stored. */
  matched: string;
  /** Higher is better; 0 when no single name holds all that was typed. For comparison only. */
  score: number;
}

/** An entity that the full-text index proposed. */
export interface Candidate {
  id: string;
  names: EntityNames;
  degree: number;
}

/** How much of a name was typed, worst first; a name that answers in no way has none. */
const ways = ['skeleton', 'loose', 'unfinished', 'words', 'start', 'whole'] as const;
type Way = (typeof ways)[number];

/**
 * The candidates, best first: the whole name before its beginning, before its words in any order, before looser
 * forms; in each, labels before aliases, then names of which less was left untyped. Weak aliases come after all of
 * that, what only sounds alike last. Then the better connected, then the id.
 */
export function rankByName<C extends Candidate>(text: string, candidates: readonly C[]): (C & NameMatch)[] {
  const query = queryOf(text);
  return candidates
    .map((candidate) => ({ ...candidate, ...match(query, candidate.names) }))
    .sort((a, b) => b.score - a.score || b.degree - a.degree || plainOrder(a.id, b.id));
}

/** The name of the entity that answers best, and how well. */
export function bestMatch(text: string, names: EntityNames): NameMatch {
  return match(queryOf(text), names);
}

interface Query {
  words: { strict: string[]; loose: string[]; skeleton: string | null }[];
  keys: string[];
  skeleton: string | null;
}

function queryOf(text: string): Query {
  const words = queryWords(text);
  return {
    words: words.map((word) => ({
      strict: [word.full, word.bare],
      loose: looseForms(word),
      skeleton: skeletonOf(word),
    })),
    keys: wholeNameKeys(words),
    skeleton: joinedSkeleton(words),
  };
}

function match(query: Query, { labels, aliases, weakAliases }: EntityNames): NameMatch {
  let best: NameMatch = { matched: labels.ar, score: 0 };
  const consider = (name: string, field: 'label' | 'alias' | 'weak') => {
    const way = query.words.length > 0 ? wayTo(query, name) : null;
    const score = way ? scoreOf(way, field) + 0.9 * typedShare(query, name) : 0;
    if (score > best.score) best = { matched: name, score };
  };
  consider(labels.ar, 'label');
  consider(labels.en, 'label');
  for (const alias of aliases) consider(alias, 'alias');
  for (const alias of weakAliases) consider(alias, 'weak');
  return best;
}

/** Sounding alike is worth 1, weak aliases 2 to 6, labels and aliases 10 and more; a share below 1 is added. */
function scoreOf(way: Way, field: 'label' | 'alias' | 'weak'): number {
  const rank = ways.indexOf(way);
  if (rank === 0) return 1;
  if (field === 'weak') return 1 + rank;
  return 8 + 2 * rank + (field === 'label' ? 1 : 0);
}

/** How much of the name was typed, from 0 to 1: the prison answers before the attack on the prison. */
function typedShare(query: Query, name: string): number {
  return Math.min(1, query.words.length / wordsOf(name).length);
}

function wayTo(query: Query, name: string): Way | null {
  const words = wordsOf(name);
  const keys = wholeNameKeys(words);
  if (query.keys.some((key) => keys.includes(key))) return 'whole';
  if (query.keys.some((key) => keys.some((whole) => whole.startsWith(key)))) return 'start';
  const strict = words.flatMap(({ full, bare }) => [full, bare]);
  const last = query.words.length - 1;
  const isWord = (term: string) => strict.includes(term);
  if (query.words.every((word) => word.strict.some(isWord))) return 'words';
  const isBeginning = (term: string) => strict.some((word) => word.startsWith(term));
  if (query.words.every((word, at) => word.strict.some(at === last ? isBeginning : isWord)))
    return 'unfinished';
  return soundingOrLoose(query, name, words);
}

function soundingOrLoose(query: Query, name: string, words: Word[]): Way | null {
  const terms = indexTerms(name);
  const last = query.words.length - 1;
  const isLoose = ({ strict, loose }: Query['words'][number], at: number) =>
    [...strict, ...loose].some((term) => terms.includes(term)) ||
    (at === last && strict.some((start) => terms.some((term) => term.startsWith(start))));
  if (query.words.every(isLoose)) return 'loose';
  const skeletons = new Set(words.map(skeletonOf));
  const sounds = ({ skeleton }: Query['words'][number]) => skeleton !== null && skeletons.has(skeleton);
  const together = query.skeleton !== null && query.skeleton === joinedSkeleton(words);
  return together || query.words.every((word, at) => isLoose(word, at) || sounds(word)) ? 'skeleton' : null;
}
