import type { Knowledge } from '../knowledge.ts';
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
  /** Folder with vocabulary, registry, reference and sources; absolute. */
  folder: string;
  /** Folder for what the project writes on this machine; absolute. */
  data: string;
}

/** 0 fine, 1 faults in the data, 2 called wrongly, 3 the database is away. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Data goes to standard output, everything else to standard error. */
export const say = (line: string) => console.error(line);

/** Checks what the call names, all files unless told; faults are printed. */
export function check({ words, json, folder, data }: Call): Checked {
  const checked = checkSeed(seedFiles(folder, words), data);
  if (!json) for (const fault of checked.faults) say(faultLine(fault));
  return checked;
}

/** Knowledge without any fault; undefined, with the faults printed, when there is one. */
export function sound(call: Call): Knowledge | undefined {
  const { knowledge, faults } = check(call);
  if (faults.length === 0) return knowledge;
  if (call.json) console.log(JSON.stringify({ faults }));
  else say(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was loaded.`);
  return undefined;
}
