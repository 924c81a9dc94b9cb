import { readdirSync } from 'node:fs';
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

/** The files of a seed folder; `sources` instead of all that lie in its folder `sources/` if any are given. */
export function seedFiles(folder: string, sources: string[] = []): SeedFiles {
  const own = join(folder, 'sources');
  return {
    types: join(folder, 'vocabulary', 'types.yaml'),
    predicates: join(folder, 'vocabulary', 'predicates.yaml'),
    entities: join(folder, 'entities.yaml'),
    reference: join(folder, 'reference.yaml'),
    sources:
      sources.length > 0
        ? sources.map((file) => resolve(file))
        : readdirSync(own)
            .filter((file) => file.endsWith('.yaml'))
            .sort()
            .map((file) => join(own, file)),
    nameOf: (file) => relative(process.cwd(), file) || file,
  };
}
