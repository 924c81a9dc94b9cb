/**
 * What two spellings of the same name have in common: `fold` gives it, for Arabic and Latin alike, when names
 * are stored and when they are looked for. It works code point by code point, so that every folded character
 * knows where it came from (`foldWithMap`) and a match can be highlighted in the original.
 */

/** Folded text, and for each of its UTF-16 code units the code points of the original it stands for. */
export interface FoldedText {
  folded: string;
  /** `starts[i]`: offset in code points of the original, where the character behind `folded[i]` begins. */
  starts: number[];
  /** `ends[i]`: where it ends (half-open), the marks and tatweel written on it included. */
  ends: number[];
}

/** Compatibility decomposition leaves these as they are. */
const letters: Record<string, string> = {
  // Alef wasla, wavy and high hamza alefs; alef maqsura, Persian, Kurdish and Urdu ya; kaf; ha and ta marbuta.
  ...each('ٱٲٳ', 'ا'),
  ...each('ىیېێے', 'ي'),
  ...each('کڪ', 'ك'),
  ...each('ةەہھۃ', 'ه'),
  ٴ: '',
  ø: 'o',
  ł: 'l',
  ...each('đð', 'd'),
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

function each(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter) => [letter, to]));
}

const marks = /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;
/** Ayn, hamza and apostrophes as they are written in transliteration, and quotation marks that look like them. */
const apostrophes = /['`\u2018\u2019\u201b\u2032\u02b9-\u02c1\u02e4\u0294\u0295]/g;
/** Tatweel, every invisible format or direction control, and halves of surrogate pairs. */
const nothing = /[\u0640\p{Cf}\p{Cs}]/gu;
const space = /^[\p{Z}\p{Cc}]$/u;
/** What is written on the character before it and belongs to it when that is highlighted. */
const attached = /^[\p{M}\u0640]$/u;

/** The text as it is compared: no marks, no invisible characters, one form a letter, lower case, ASCII digits. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** `fold`, with the way back to the original. */
export function foldWithMap(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(offset);
      ends.push(offset + 1);
    }
    if (piece === '' && attached.test(character)) extend(ends, offset);
    offset++;
  }
  return { folded, starts, ends };
}

/** Where `folded.slice(start, end)` stands in the original, in code points, half-open. */
export function originalSpan(map: FoldedText, start: number, end: number): { start: number; end: number } {
  const first = map.starts[start];
  const last = map.ends[end - 1];
  if (end <= start || first === undefined || last === undefined)
    throw new RangeError(`names/fold: ${start}-${end} is not a span of ${map.folded.length} folded units`);
  return { start: first, end: last };
}

/** The mark at `offset` belongs to the character right before it, which may have become several units. */
function extend(ends: number[], offset: number): void {
  for (let unit = ends.length - 1; unit >= 0 && ends[unit] === offset; unit--) ends[unit] = offset + 1;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    if (code <= 0x20 || code === 0x7f) return ' ';
    return code === 0x27 || code === 0x60 ? '' : character.toLowerCase();
  }
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const fresh = foldOther(character);
  if (foldedCharacters.size < remembered) foldedCharacters.set(character, fresh);
  return fresh;
}

/** A text has the same few characters over and over. */
const foldedCharacters = new Map<string, string>();
const remembered = 5000;

function foldOther(character: string): string {
  if (space.test(character)) return ' ';
  // A mark standing alone decomposes to a space and the mark; the space is not one that anybody typed.
  const plain = character.normalize('NFKD').trim().toLowerCase();
  const bare = plain.replace(marks, '').replace(nothing, '').replace(apostrophes, '');
  let result = '';
  for (const letter of bare) result += letters[letter] ?? digit(letter);
  return result;
}

function digit(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return letter;
}
