/** Something wrong in a file: what, where, and what to write instead. Lines and columns count from 1. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  code: FaultCode;
  what: string;
  write: string;
}

export type FaultCode =
  | 'UNREADABLE'
  | 'BAD_TEXT'
  | 'BAD_YAML'
  | 'BAD_SHAPE'
  | 'DUPLICATE'
  | 'UNKNOWN'
  | 'BAD_KIND'
  | 'BAD_TIME'
  | 'BAD_EVIDENCE'
  | 'BAD_DIGEST'
  | 'BAD_SPEAKER'
  | 'BAD_RELATION'
  | 'BAD_PREDICATE'
  | 'BAD_MERGE'
  | 'BAD_REFERENCE'
  | 'COPIED'
  | 'BAD_STORY'
  // warnings
  | 'HEDGED'
  | 'UNSUPPORTED'
  | 'UNSOURCED'
  | 'LONG'
  | 'LOOK_ALIKE';

/** `file:line:column: what is wrong; what to write`, as editors and terminals link it. */
export function faultLine({ file, line, column, what, write }: Fault): string {
  return `${file}:${line}:${column}: ${what}; ${write}`;
}

/** Faults in the order of reading. */
export function inOrder(faults: Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
