/** Where a claim stands: its source, and in it the paragraph and code point at which its first passage begins. */
export interface Position {
  source: string;
  paragraph: number;
  start: number;
  /** The claim's id, which tells apart what begins at one place. */
  id: string;
}

/**
 * A claim's place in the order of source and text as one text, whose order is that of the four parts: a space comes
 * before whatever an id is made of.
 */
export function positionText({ source, paragraph, start, id }: Position): string {
  return `${source} ${digits(paragraph)} ${digits(start)} ${id}`;
}

const digits = (number: number) => String(number).padStart(8, '0');

/** Before all positions; a list begins after it. */
export const beforeAll = '';
