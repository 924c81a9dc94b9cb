import { fold } from './fold.ts';
import { cut, isArticleOf } from './words.ts';

export type NameLanguage = 'ar' | 'en';

const longest = 200;
const ownScript = { ar: /^\P{L}*\p{Script=Arabic}/u, en: /^\P{L}*\p{Script=Latin}/u };
const beforeTheName = /^[^\p{L}\p{N}]+/u;

/**
 * The key to sort a name by, at most 200 characters: folded, without its leading article, names in the script of
 * the language before all others. The plain order of keys (as in `ORDER BY`) is right for the Arabic and English
 * alphabets; `compareSortKeys` is right for every letter.
 */
export function sortKey(name: string, language: NameLanguage): string {
  const folded = fold(name).replace(beforeTheName, '').replace(/\s+/g, ' ').trim();
  const own = ownScript[language].test(folded) || !/\p{L}/u.test(folded);
  return cut(
    `${own ? 0 : 1} ${hasArabicArticle(name) ? folded.slice(2) : withoutLatinArticle(folded)}`,
    longest,
  );
}

/** Orders two sort keys of that language; equal keys are equal. */
export function compareSortKeys(language: NameLanguage): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a, b) || plainOrder(a, b);
}

/** Orders two names as a reader of that language expects: `names.sort(compareNames('ar'))`. */
export function compareNames(language: NameLanguage): (a: string, b: string) => number {
  const compare = compareSortKeys(language);
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? sortKey(name, language);
    keys.set(name, key);
    return key;
  };
  return (a, b) => compare(keyOf(a), keyOf(b)) || plainOrder(a, b);
}

/** The order of UTF-16 code units. */
export function plainOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * An alef that carries a hamza belongs to the word (ألمانيا), so this looks at the name before it is folded. Two
 * letters after the article are enough here (الحل): nothing is lost by sorting, and a search wants three.
 */
function hasArabicArticle(name: string): boolean {
  const visible = name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\u0640]/gu, '')
    .replace(beforeTheName, '');
  return /^ال\p{L}{2}/u.test(visible) && !/^الله(?!\p{L})/u.test(visible);
}

function withoutLatinArticle(folded: string): string {
  const [whole = '', article = ''] = /^([a-z]+)[- ]/.exec(folded) ?? [];
  const rest = folded.slice(whole.length);
  return isArticleOf(article, rest) ? rest : folded;
}
