import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether that process lives and was started with that very argument: ids of processes are used again. */
export function hasArgument(pid: number, argument: string): boolean {
  if (!(pid > 0)) return false;
  if (process.platform === 'linux') {
    // not by ps: where the locale is not UTF-8 it garbles Arabic paths
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(argument);
    } catch {
      return false;
    }
  }
  try {
    const args = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return ` ${args.trim()} `.includes(` ${argument} `);
  } catch {
    return false;
  }
}

/** The id in that file, 0 when there is none. */
export function pidIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** Ends the process with that argument and waits until it is gone; after `limit` milliseconds it is killed. */
export async function endProcess(pid: number, argument: string, limit: number): Promise<void> {
  const until = performance.now() + limit;
  let signal: NodeJS.Signals | undefined = 'SIGTERM';
  while (hasArgument(pid, argument)) {
    try {
      if (signal) process.kill(pid, signal);
    } catch {
      return;
    }
    signal = performance.now() > until ? 'SIGKILL' : undefined;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
