import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { pidIn } from './process.ts';

/**
 * Takes a file that one process at a time may hold, by its id in it. What a dead process left is removed by one of those
 * who want it, who holds the file `clearing` meanwhile.
 * @returns false while another one holds it, which is one whose id `isOther`
 */
export function hold(file: string, clearing: string, isOther: (pid: number) => boolean): boolean {
  if (take(file)) return true;
  if (isOther(pidIn(file))) return false;
  if (take(clearing)) {
    // looked at again now that nobody else clears: it may be the file of one who was quicker
    if (!isOther(pidIn(file))) rmSync(file, { force: true });
    rmSync(clearing, { force: true });
    return take(file);
  }
  if (!isOther(pidIn(clearing))) rmSync(clearing, { force: true });
  return false;
}

/** Leaves the file to the next one. */
export function letGo(file: string) {
  if (pidIn(file) === process.pid) rmSync(file, { force: true });
}

/** Makes that file with our id in it, unless it is there; whoever reads it finds the whole id. */
function take(file: string): boolean {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}
