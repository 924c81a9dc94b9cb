import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

const root = dirname(dirname(import.meta.dirname));

/** Builds the page once for all browser tests; the server serves what was built. */
export function setup(_project: TestProject) {
  const vite = join(root, 'node_modules', '.bin', 'vite');
  execFileSync(vite, ['build', '--config', 'client/vite.config.ts', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
}
