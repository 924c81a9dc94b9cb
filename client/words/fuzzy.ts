/**
 * How well a name answers what was typed: the higher the better, null when it does not. Letters may be left out, not
 * swapped; Arabic is read without its marks and with one form of each letter, Latin without accents.
 */
export function fuzzy(typed: string, name: string): number | null {
  const asked = fold(typed);
  const words = fold(name);
  if (asked === '') return 0;
  const at = words.indexOf(asked);
  if (at === 0) return 400 - words.length;
  if (at > 0) return (words[at - 1] === ' ' ? 300 : 200) - words.length;
  return scattered(asked.replaceAll(' ', ''), words);
}

/** Each letter in its order, the first at the beginning of a word; gaps cost. */
function scattered(letters: string, words: string): number | null {
  let best: number | null = null;
  for (let begin = 0; begin < words.length; begin += 1) {
    const isBegin = begin === 0 || words[begin - 1] === ' ';
    if (!isBegin || words[begin] !== letters[0]) continue;
    const cost = gaps(letters, words, begin);
    if (cost !== null && (best === null || 100 - cost > best)) best = 100 - cost;
  }
  return best;
}

function gaps(letters: string, words: string, begin: number): number | null {
  let at = begin;
  let cost = 0;
  for (const letter of letters.slice(1)) {
    const next = words.indexOf(letter, at + 1);
    if (next < 0) return null;
    // to the beginning of another word is no leap
    if (words[next - 1] !== ' ') cost += next - at - 1;
    at = next;
  }
  return cost;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\u0671\u0622\u0623\u0625]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064a')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
