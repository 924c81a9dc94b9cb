import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSeed, type Checked } from '../../seed/check/check-seed.ts';
import { seedFiles } from '../../seed/check/seed-files.ts';

/** The project's own seed folder. */
export const ownSeed = join(dirname(dirname(import.meta.dirname)), 'seed');

/** A copy of the project's seed files to spoil; `edit` replaces exactly one occurrence, or throws. */
export interface SeedFolder {
  folder: string;
  edit(file: string, from: string | RegExp, to: string): void;
  write(file: string, content: string | Uint8Array): void;
  /** Line on which a text stands, from 1. */
  line(file: string, text: string): number;
  check(): Checked;
  remove(): void;
}

export const article = 'sources/alhal-2022-rifai.yaml';

export function seedFolder(): SeedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'shabaka-seed-'));
  for (const part of ['vocabulary', 'sources', 'entities.yaml', 'reference.yaml'])
    cpSync(join(ownSeed, part), join(folder, part), { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    edit(file, from, to) {
      const before = read(file);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
      writeFileSync(join(folder, file), after);
    },
    write: (file, content) => writeFileSync(join(folder, file), content),
    line(file, text) {
      const index = read(file).indexOf(text);
      if (index < 0) throw new Error(`${file} does not hold ${text}`);
      return read(file).slice(0, index).split('\n').length;
    },
    check: () => checkSeed(seedFiles(folder), join(folder, 'no-texts')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
