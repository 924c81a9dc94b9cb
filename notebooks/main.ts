import { existsSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { NoPython, pythonEnvironment } from './python-environment.ts';

/**
 * `npm run notebook`: JupyterLab on the notebook, with everything it needs in an environment of its own, against
 * the running server (SHABAKA_URL, or the port of `npm start`). Words after `--` go to JupyterLab.
 */
const root = dirname(import.meta.dirname);
const data = resolve(process.env.SHABAKA_DATA || join(root, '.local'));
const address = process.env.SHABAKA_URL || `http://localhost:${process.env.PORT || '4000'}`;

async function main() {
  const python = await pythonEnvironment(join(import.meta.dirname, 'requirements.txt'), data, (line) =>
    console.error(line),
  );
  const isReady = await fetch(`${address}/ready`, { signal: AbortSignal.timeout(3000) })
    .then(({ ok }) => ok)
    .catch(() => false);
  if (!isReady) console.error(`Nothing answers at ${address} yet: type npm start in another window.`);
  const lab = spawn(python, ['-m', 'jupyterlab', 'shabaka.ipynb', ...process.argv.slice(2)], {
    cwd: import.meta.dirname,
    env: { ...ownKey(), ...process.env, SHABAKA_URL: address },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => lab.kill(signal));
  lab.once('close', (code) => process.exit(code ?? 1));
}

/** The key of this computer's user, which the server made, for the server on this computer. */
function ownKey(): { SHABAKA_KEY?: string } {
  const file = join(data, 'own-key');
  const isHere = /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(address);
  return isHere && existsSync(file) ? { SHABAKA_KEY: readFileSync(file, 'utf8').trim() } : {};
}

main().catch((error: unknown) => {
  console.error(error instanceof NoPython ? error.message : error);
  process.exit(1);
});
