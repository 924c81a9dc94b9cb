/**
 * The paragraphs of a text: its non-empty lines after Unicode NFC and with LF line ends, as they stand.
 * Offsets of passages count the code points of these (docs/data-format.md).
 */
export function paragraphsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The code points from `start` to before `end`; undefined when the paragraph is shorter. */
export function spanOf(paragraph: string, start: number, end: number): string | undefined {
  const points = Array.from(paragraph);
  return start < 0 || end > points.length || start >= end ? undefined : points.slice(start, end).join('');
}
