import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `npm run build`: builds the page, unless what it was built from is unchanged. */
const root = dirname(import.meta.dirname);
const mark = join(root, 'dist', 'built-from');

function pageHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(root, 'package-lock.json')])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const from = pageHash();
const isBuilt = existsSync(join(root, 'dist', 'client', 'index.html')) && existsSync(mark);
if (!isBuilt || readFileSync(mark, 'utf8') !== from) {
  console.error('Building the page');
  rmSync(mark, { force: true });
  // only now: every start asks whether the page is stale, and vite alone takes longer to read than that
  const { build } = await import('vite');
  await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(mark, from);
}
