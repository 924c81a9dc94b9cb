import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { format, promisify } from 'node:util';
import { vi } from 'vitest';
import { runSeed } from '../../seed/command-line.ts';
import type { SmallSeed } from './seed-files.ts';

const root = dirname(dirname(import.meta.dirname));
const run = promisify(execFile);

/** How a command of `npm run seed` ended, and what it printed. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Without a database, unless the test gives one. */
const withoutDatabase = { NEO4J_URI: '', NEO4J_USERNAME: '', NEO4J_PASSWORD: '' };

/** Runs a command on the files of a small seed folder, in this process, which spares the start of another. */
export async function seedCommand(
  { folder, data }: Pick<SmallSeed, 'folder' | 'data'>,
  words: string[],
  environment: NodeJS.ProcessEnv = withoutDatabase,
): Promise<Ended> {
  const printed = { log: '', error: '' };
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation((...values: unknown[]) => {
      printed[stream] += `${format(...values)}\n`;
    }),
  );
  const own = { SHABAKA_DATA: data, ...environment };
  for (const [name, value] of Object.entries(own)) vi.stubEnv(name, value);
  try {
    const code = await runSeed([...words, '--seed', folder]);
    return { code, out: printed.log, err: printed.error };
  } finally {
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs it as a person does, in a process of its own. */
export function seedProcess({ folder, data }: SmallSeed, words: string[]): Promise<Ended> {
  return ended(process.execPath, ['--import=tsx', 'seed/main.ts', ...words, '--seed', folder], {
    SHABAKA_DATA: data,
    ...withoutDatabase,
  });
}

/** Runs a script of package.json likewise. */
export function seedScript({ folder, data }: SmallSeed, script: string, words: string[]): Promise<Ended> {
  return ended('npm', ['run', '--silent', script, '--', ...words, '--seed', folder], {
    SHABAKA_DATA: data,
    ...withoutDatabase,
  });
}

async function ended(program: string, parameters: string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(program, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      timeout: 60_000,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
    // killed, or never started
    if (typeof code !== 'number') throw error;
    return { code, out: stdout, err: stderr };
  }
}
