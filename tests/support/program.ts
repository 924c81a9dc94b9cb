import { execFileSync } from 'node:child_process';

/** Whether a program of others can be run here; the parameter makes it say its version and end. */
export function isInstalled(program: string, parameter: string): boolean {
  try {
    execFileSync(program, [parameter], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
