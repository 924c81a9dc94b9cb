import { connect } from 'node:net';
import { guardArgument } from './guard-process.ts';
import { hold } from './hold.ts';
import type { places } from './places.ts';
import { hasArgument, pidIn } from './process.ts';

const limit = 60_000;

/**
 * One guard a folder: the first to hold the file `guard.pid` is it. Waits for one that is leaving.
 * @returns false when another one answers, or none of us could have it
 */
export async function ownFolder(data: string, at: ReturnType<typeof places>): Promise<boolean> {
  const until = performance.now() + limit;
  const isOther = (pid: number) => isOtherGuard(pid, data);
  while (performance.now() < until) {
    if (hold(at.guardPid, at.clearing, isOther)) return true;
    if (isOther(pidIn(at.guardPid)) && (await answers(at.socket))) return false;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
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
