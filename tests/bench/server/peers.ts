import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Installs those that we are measured against, unless they are there: from a lockfile of their own. */
export async function installPeers(report: (line: string) => void): Promise<void> {
  const cwd = dirname(import.meta.dirname);
  const installed = join(cwd, 'node_modules', '.package-lock.json');
  const wanted = join(cwd, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  report('Installing the peers (npm ci in tests/bench)');
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd, stdio: 'inherit' });
  const code = await new Promise((resolve) => npm.once('close', resolve).once('error', () => resolve(1)));
  if (code !== 0) throw new Error('npm ci in tests/bench failed');
}
