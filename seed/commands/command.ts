import { checkSeed, type Checked } from '../check/check-seed.ts';
import { faultLine } from '../check/fault.ts';
import { seedFiles } from '../check/seed-files.ts';

/** How a command was called. */
export interface Call {
  /** What stands after the command's name. */
  words: string[];
  /** Machine-readable output. */
  json: boolean;
  /** Say nothing unless something is written or wrong. */
  quiet: boolean;
  /** Write even what seems unchanged. */
  force: boolean;
  /** Check first, and ask the database only after a line on standard input. */
  wait: boolean;
  /** Id of a source, where several are possible. */
  source?: string;
  /** Folder with vocabulary, registry, reference and sources. */
  folder: string;
  /** Folder for what the project writes on this machine; absolute. */
  data: string;
}

/** 0 fine, 1 faults in the data, 2 called wrongly, 3 the database is away. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Data goes to standard output, everything else to standard error. */
export const say = (line: string) => console.error(line);

export const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Checks what the call names, all files unless told; says the faults, and what is not `done` because of them. */
export function checkFiles({ words, json, folder, data }: Call, done: string): Checked {
  const checked = checkSeed(seedFiles(folder, words), data);
  const { faults, knowledge } = checked;
  if (faults.length === 0 || json) return checked;
  for (const fault of faults) say(faultLine(fault));
  const files = new Set(faults.map(({ file }) => file));
  say(
    `${counted(faults.length, 'fault')}; ${knowledge ? [...files].join(', ') : 'nothing'} ${knowledge ? 'not ' : ''}${done}.`,
  );
  return checked;
}
