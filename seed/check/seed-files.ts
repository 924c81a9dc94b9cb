import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Which files are read; absolute paths. */
export interface SeedFiles {
  types: string;
  predicates: string;
  entities: string;
  reference: string;
  sources: string[];
  stories: string[];
  /** As a file is called in messages: relative to where the command runs. */
  nameOf(file: string): string;
}

/**
 * The files of a seed folder; if any are given, those instead of all sources and stories that lie in its folders
 * `sources/` and `stories/`. Vocabulary, registry and reference come along anyway, whether they are given or not,
 * and with stories alone all sources, which they tell of.
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
  const stories = [...paths].filter((file) => basename(dirname(file)) === 'stories');
  const sources = [...paths].filter((file) => !stories.includes(file));
  return {
    ...base,
    sources: given.length > stories.length ? sources : yamlIn(resolve(folder, 'sources')),
    stories: given.length > 0 ? stories : yamlIn(resolve(folder, 'stories')),
    nameOf: (file) => relative(process.cwd(), file) || file,
  };
}

function yamlIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => join(folder, file));
}
