import { findUnsafe, stripInvisible } from '../../cypher/names/unsafe.ts';

/** A character or byte that no file of ours may hold. Lines and columns count from 1. */
export interface BadCharacter {
  line: number;
  column: number;
  what: string;
  write: string;
}

/** A file with so many is another kind of file; the rest tells nobody more. */
const enough = 100;

/** The bytes as text, and what in them is not text: of each character its first place on each line. */
export function readCharacters(bytes: Buffer): { text: string; bad: BadCharacter[] } {
  const text = bytes.toString('utf8');
  const malformed = firstMalformed(bytes, text);
  if (malformed) return { text, bad: [malformed] };
  const bad: BadCharacter[] = [];
  let carriageReturns = false;
  for (const [index, line] of text.split('\n').entries()) {
    for (const [codePoint, column] of unwanted(line)) {
      const at = { line: index + 1, column: column + 1 };
      if (codePoint !== 0x0d) bad.push({ ...at, ...complaint(codePoint) });
      else if (!carriageReturns)
        bad.push({ ...at, what: 'lines end with CR LF or CR', write: 'save the file with LF line ends' });
      carriageReturns ||= codePoint === 0x0d;
    }
    if (bad.length >= enough) break;
  }
  return { text, bad };
}

/** What is wrong with a value: escapes can write what the file itself may not hold. */
export function badInValue(value: string): { what: string; write: string } | undefined {
  const [codePoint] = unwanted(value).keys();
  if (codePoint !== undefined) return complaint(codePoint);
  return value === value.normalize('NFC')
    ? undefined
    : { what: 'this is not in Unicode NFC', write: 'save it with composed letters (NFC)' };
}

/** Code points that are refused, each with the index of its first place. */
function unwanted(text: string): Map<number, number> {
  const found = new Map<number, number>();
  const add = (codePoint: number, index: number) => {
    if (!found.has(codePoint)) found.set(codePoint, index);
  };
  for (const { codePoint, index } of findUnsafe(text)) add(codePoint, index);
  if (stripInvisible(text).count > 0)
    for (let index = 0; index < text.length; index += 1) {
      const character = text[index] ?? '';
      if (stripInvisible(character).count > 0) add(character.charCodeAt(0), index);
    }
  return found;
}

function complaint(codePoint: number) {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return { what: `here is the invisible or control character ${name}`, write: 'delete it' };
}

/** Malformed bytes come back as others when they are written again. */
function firstMalformed(bytes: Buffer, text: string): BadCharacter | undefined {
  const again = Buffer.from(text, 'utf8');
  if (bytes.equals(again)) return undefined;
  let index = 0;
  while (bytes[index] === again[index]) index += 1;
  // the first bytes of a sequence that was cut short may be alike
  const read = bytes.subarray(0, index).toString('utf8');
  let end = read.length;
  // by hand: a pattern for this begins anew at each of a million of them
  while (read[end - 1] === '\uFFFD') end -= 1;
  const before = read.slice(0, end).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    what: 'bytes here are not UTF-8',
    write: 'save the file as UTF-8',
  };
}
