import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Which files are read; absolute paths. */
export interface SeedFiles {
  types: string;
  predicates: string;
  entities: string;
  reference: string;
  sources: string[];
  /** As a file is called in messages: relative to where the command runs. */
  nameOf(file: string): string;
}

/**
 * The files of a seed folder; if any are given, those instead of all sources that lie in its folder
 * `sources/`. Vocabulary, registry and reference come along anyway, whether they are given or not.
 */
export function seedFiles(folder: string, given: string[] = []): SeedFiles {
  const base = {
    types: resolve(folder, 'vocabulary', 'types.yaml'),
    predicates: resolve(folder, 'vocabulary', 'predicates.yaml'),
    entities: resolve(folder, 'entities.yaml'),
    reference: resolve(folder, 'reference.yaml'),
  };
  const paths = new Set(given.map((file) => resolve(file)));
  for (const file of Object.values(base)) paths.delete(file);
  return {
    ...base,
    sources: given.length > 0 ? [...paths] : sourcesIn(resolve(folder, 'sources')),
    nameOf: (file) => relative(process.cwd(), file) || file,
  };
}

function sourcesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => join(folder, file));
}
