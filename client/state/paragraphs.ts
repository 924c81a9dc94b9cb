/**
 * The paragraphs of a text as the sources count them: its non-empty lines after Unicode NFC and with LF line ends, as
 * they stand.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
