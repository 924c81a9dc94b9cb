import { Lexer, Parser } from 'yaml';

/** Deeper than any of our files can be. */
const deepest = 30;

/**
 * Where a text of YAML begins to be nested too deeply, as the offset of a UTF-16 code unit. It is counted
 * before composing, which recurses: at the end of its stack Node may not throw, but end.
 */
export function findTooDeep(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    // what is read so far is of no interest, only what is still open
    for (const _ of parser.next(lexeme));
    if (parser.stack.filter((token) => 'items' in token).length > deepest) return offset;
  }
  return undefined;
}
