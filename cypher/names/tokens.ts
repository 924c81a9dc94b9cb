import { fewestLetters, withoutArticle, wordsOf, type Word } from './words.ts';

/**
 * What is indexed of a name and what is looked for. The two sides are not alike, and that is the point: a stored
 * word is opened up (with and without the particles and article that Arabic writes onto a word), a typed word
 * only loses its article. So لداعش is found by داعش, واشنطن stays what it is, and صالح is not found in مصالح.
 */

const particles = /^([وف])?([بكل])?(ال)?/;
const loneParticle = /^[وفبكل]$/;
const mostQueryWords = 12;

/** The terms a name is found by: each word, its looser forms, and what hyphens and dots join or divide. */
export function indexTerms(name: string): string[] {
  const terms = new Set<string>();
  let chain = '';
  for (const word of wordsOf(name)) {
    for (const term of termsOf(word)) terms.add(term);
    chain = word.hyphenated ? chain + word.full : word.full;
    terms.add(chain);
  }
  return [...terms];
}

/** As long as the word is remembered, so are they. */
function termsOf(word: Word): string[] {
  const known = termsOfWords.get(word);
  if (known) return known;
  const terms = [word.full, word.bare, ...looseForms(word), ...word.pieces];
  termsOfWords.set(word, terms);
  return terms;
}

const termsOfWords = new WeakMap<Word, string[]>();

/** The words that must all be found, without their article; the last may be unfinished. */
export function queryTerms(text: string): string[] {
  return [...new Set(queryWords(text).map(({ bare }) => bare))];
}

/**
 * The words of what was typed, at most twelve. A particle alone (the ل of لـ“…”) and an article without its
 * noun (“ahmad al”) say nothing, unless there is nothing else.
 */
export function queryWords(text: string): Word[] {
  const words = wordsOf(text);
  const telling = words.filter(({ full }) => !loneParticle.test(full) && full !== 'al' && full !== 'el');
  return (telling.length > 0 ? telling : words).slice(0, mostQueryWords);
}

/**
 * A word without (و|ف)?(ب|ك|ل)?(ال)? or لل in front, every way that leaves three letters, and a Latin word
 * without the h that may or may not be written for ة (Raqqah, Raqqa).
 */
export function looseForms({ bare, full }: Word): string[] {
  const forms = new Set<string>();
  for (const word of new Set([full, bare])) {
    for (const rest of withoutParticles(word)) forms.add(rest);
    if (/[ae]h$/.test(word)) forms.add(word.slice(0, -1));
  }
  forms.delete(bare);
  forms.delete(full);
  return [...forms].filter((form) => form.length >= fewestLetters);
}

function withoutParticles(word: string): string[] {
  const [, conjunction = '', preposition = ''] = particles.exec(word) ?? [];
  const rests = [word.slice(conjunction.length), word.slice(conjunction.length + preposition.length)];
  const bare = rests.map(withoutArticle);
  const doubled = word.slice(conjunction.length);
  if (doubled.startsWith('لل')) bare.push(doubled.slice(2));
  // Folding hides the hamza that tells ألمان from an article: الألمان must be found by what its query keeps.
  return [...rests, ...bare, ...bare.map(withoutArticle)];
}
