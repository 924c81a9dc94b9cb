import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { guardArgument } from './guard-process.ts';
import type { places } from './places.ts';
import { hasArgument, pidIn } from './process.ts';

const limit = 60_000;

/**
 * One guard a folder: the first to make the file `guard.pid` is it. Waits for one that is leaving.
 * @returns false when another one answers, or none of us could have it
 */
export async function ownFolder(data: string, at: ReturnType<typeof places>): Promise<boolean> {
  const until = performance.now() + limit;
  while (performance.now() < until) {
    if (take(at.guardPid)) return true;
    if (isOtherGuard(pidIn(at.guardPid), data)) {
      if (await answers(at.socket)) return false;
    } else if (take(at.clearing)) {
      // looked at again now that nobody else clears: it may be the file of one who was quicker
      if (!isOtherGuard(pidIn(at.guardPid), data)) rmSync(at.guardPid, { force: true });
      rmSync(at.clearing, { force: true });
      continue;
    } else if (!isOtherGuard(pidIn(at.clearing), data)) rmSync(at.clearing, { force: true });
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

/** Leaves the folder to the next one. */
export function disownFolder(at: ReturnType<typeof places>) {
  if (pidIn(at.guardPid) === process.pid) rmSync(at.guardPid, { force: true });
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

/** Our own id in a file that we could not make is that of a process before us. */
function isOtherGuard(pid: number, data: string): boolean {
  return pid !== process.pid && hasArgument(pid, guardArgument(data));
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.once('connect', () => resolve(true));
    probe.once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
}
