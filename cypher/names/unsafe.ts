/**
 * Which characters may not be in a text. Invisible and direction controls reorder or hide what a reader sees
 * (CVE-2021-42574): they are taken out of what is imported, and refused in files that people commit. Lone
 * surrogates, NUL and other control characters are never text: they are refused everywhere.
 */

export type UnsafeReason = 'lone-surrogate' | 'nul' | 'control';

/** A character that is not text. */
export interface UnsafeCharacter {
  /** Of the UTF-16 code unit, as in `text[index]`. */
  index: number;
  codePoint: number;
  reason: UnsafeReason;
}

const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// Line feed and tab are text. With the u flag a surrogate matches only when it stands alone.
const refused = /\p{Cs}|(?![\n\t])\p{Cc}/gu;
const unusual = new RegExp(`${invisible.source}|${refused.source}`, 'u');

/** The text without invisible and direction controls, and how many there were. */
export function stripInvisible(text: string): { text: string; count: number } {
  let count = 0;
  const stripped = text.replace(invisible, () => {
    count++;
    return '';
  });
  return { text: stripped, count };
}

/** Whether there is neither an invisible or direction control nor a character that is refused: looked through once. */
export const isPlain = (text: string) => !unusual.test(text);

/** Every character that is refused, in the order of the text. */
export function findUnsafe(text: string): UnsafeCharacter[] {
  return Array.from(text.matchAll(refused), ({ 0: character, index }) => {
    const codePoint = character.charCodeAt(0);
    return { index, codePoint, reason: reasonFor(codePoint) };
  });
}

/** Whether the text holds a character that changes the direction of what stands round it. */
export function hasDirectionControls(text: string): boolean {
  return direction.test(text);
}

function reasonFor(codePoint: number): UnsafeReason {
  if (codePoint === 0) return 'nul';
  return codePoint < 0xa0 ? 'control' : 'lone-surrogate';
}
