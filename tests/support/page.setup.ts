import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { browserPath } from './browser.ts';

const root = dirname(dirname(import.meta.dirname));

/** Builds the page once for all browser tests, and has the browser there before files run side by side. */
export async function setup() {
  await browserPath();
  // not in this process's way: Neo4j starts meanwhile
  await promisify(execFile)(process.execPath, ['--import=tsx', 'client/build.ts'], { cwd: root });
}
