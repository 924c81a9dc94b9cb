declare module 'edtf' {
  /** Throws when the text is not EDTF of that level. */
  export function parse(text: string, options?: { level: 0 | 1 | 2 }): unknown;
}
