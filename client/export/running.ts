import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const root = dirname(dirname(import.meta.dirname));

/** The app, where it answers. */
export interface Running {
  readonly address: string;
  /** Ends it, where it was started for this. */
  stop(): Promise<void>;
}

/** It answers nowhere, and could not be started. */
export class NotRunning extends Error {}

/** Whether the app at that address has its data. */
export async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(new URL('/ready', address), { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** Starts all of it on a free port, as `npm start` does. It ends with this process, however that ends. */
export function startApp(environment: Record<string, string | undefined>): Promise<Running> {
  const child = spawn(process.execPath, ['--import=tsx', join(root, 'server', 'start.ts')], {
    cwd: root,
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Ctrl-C comes here first, so that the browser is done with it before it goes
    detached: true,
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [address] = /http:\/\/\S+/.exec(line) ?? [];
      if (line.startsWith('Shabaka is at ') && address) resolve({ address, stop });
    });
    child.once('error', reject);
    void ended.then((code) => reject(new NotRunning(`Shabaka could not be started: it ended with ${code}.`)));
  });
}
