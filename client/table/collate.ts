import type { Lang } from '../state/state.ts';

const beforeTheName = /^[^\p{L}\p{N}]+/u;
/** Not read when names are ordered: marks, tatweel, what is invisible, apostrophes. */
const unread = /[\p{Cf}\p{Mn}\u0640'`\u2018\u2019\u02bb-\u02bf]/gu;
const ownScript = { ar: /^\P{L}*\p{Script=Arabic}/u, en: /^\P{L}*\p{Script=Latin}/u };

/**
 * Orders names as a reader of the language looks for them: without their article (الحسكة under ح, al-Hasakah
 * under H), names in the language's own script before all others. The server's lists are in the same order.
 */
export function compareNames(language: Lang): (one: string, other: string) => number {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? withoutArticle(name);
    keys.set(name, key);
    return key;
  };
  const isForeign = (name: string) => /\p{L}/u.test(name) && !ownScript[language].test(name);
  return (one, other) =>
    Number(isForeign(one)) - Number(isForeign(other)) ||
    compare(keyOf(one), keyOf(other)) ||
    (one < other ? -1 : Number(one > other));
}

/** An alef with a hamza belongs to the word (ألمانيا), and so does the article of God's name. */
function withoutArticle(name: string): string {
  const bare = name.normalize('NFKC').replace(unread, '').replace(beforeTheName, '');
  if (/^ال\p{L}{2}/u.test(bare) && !/^الله(?!\p{L})/u.test(bare)) return bare.slice(2);
  return bare.replace(/^(?:al|el|ad|ar|as|ash|at|az|an)[- ](?=\p{L})/iu, '');
}
