import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';

/**
 * What the set-up of a run began and its workers, which are other processes, wait for, as a file: so that files
 * of tests which need none of it don't wait.
 */
export function keepPromise(file: string, promise: Promise<unknown>): void {
  const write = (outcome: Outcome) => {
    writeFileSync(`${file}.part`, JSON.stringify(outcome));
    renameSync(`${file}.part`, file);
  };
  promise.then(
    (value) => write({ value }),
    (error: Error) => write({ failed: error.message }),
  );
}

/** Waits for what was promised in that file. @throws what the promise was rejected with */
export async function keptPromise(file: string): Promise<unknown> {
  while (!existsSync(file)) await after(50);
  const { value, failed } = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  if (failed !== undefined) throw new Error(failed);
  return value;
}

interface Outcome {
  value?: unknown;
  failed?: string;
}
