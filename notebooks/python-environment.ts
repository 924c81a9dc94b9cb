import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** There is no Python that will do, or what is needed could not be installed; says what to do. */
export class NoPython extends Error {
  override name = 'NoPython';
}

/** Why there is no Python that will do; undefined when there is one. */
export function whyNoPython(): string | undefined {
  try {
    const wanted = 'import venv, ensurepip, sys; assert sys.version_info >= (3, 11)';
    execFileSync('python3', ['-c', wanted], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'There is no Python 3.11 or newer with venv. Install it (Debian: python3 python3-venv), and try again.';
  }
}

/**
 * The interpreter of a virtual environment with what a requirements file names. It lies below `data`, by the
 * hash of the file: made when it is not there yet or was not finished, kept until the file changes.
 * @throws NoPython
 */
export async function pythonEnvironment(
  requirements: string,
  data: string,
  report: (line: string) => void,
): Promise<string> {
  const why = whyNoPython();
  if (why) throw new NoPython(why);
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(data, 'python', wanted);
  const python = join(folder, 'bin', 'python');
  const finished = join(folder, 'finished');
  if (existsSync(finished)) return python;
  report(`Installing what ${requirements} names, once; this takes a minute or two`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(python, [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--requirement',
    requirements,
  ]);
  writeFileSync(finished, '');
  return python;
}

/** What it prints goes to standard error, where people look. */
function run(program: string, words: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new NoPython(
              `${program} ${words.slice(0, 3).join(' ')} ended with ${code}. See above, and try again.`,
            ),
          ),
    );
  });
}
