import { execFileSync } from 'node:child_process';

/** Whether that process lives and names the folder on its command line: ids of processes are used again. */
export function isOurs(pid: number, folder: string): boolean {
  try {
    process.kill(pid, 0);
    return execFileSync('ps', ['-ww', '-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' })
      .split('\n')
      .some((line) => line.includes(folder) && !line.startsWith('Z'));
  } catch {
    return false;
  }
}

/** Waits until the process is gone; after `limit` milliseconds it is killed. */
export async function settled(pid: number, folder: string, limit: number) {
  const until = Date.now() + limit;
  while (isOurs(pid, folder)) {
    if (Date.now() > until) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
