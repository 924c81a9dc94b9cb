import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(dirname(import.meta.dirname));

/** Why there is no Python for tests; undefined when there is one with `venv`. */
export function noPython(): string | undefined {
  try {
    execFileSync(
      'python3',
      ['-c', 'import venv, ensurepip; import sys; assert sys.version_info >= (3, 10)'],
      {
        stdio: 'ignore',
      },
    );
    return undefined;
  } catch {
    return 'there is no Python 3.10 or newer with venv';
  }
}

/**
 * The interpreter of a virtual environment with what a requirements file names, made when it is not there yet;
 * it lies under `.local/` and serves until the file changes.
 */
export async function pythonWith(requirements: string): Promise<string> {
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(root, '.local', 'python', wanted);
  const python = join(folder, 'bin', 'python');
  const whole = join(folder, 'installed');
  if (existsSync(whole)) return python;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements], { timeout: 600_000 });
  writeFileSync(whole, '');
  return python;
}
