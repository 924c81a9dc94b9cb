import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** All names of entities in one language, as the registry has them. */
export function readRegistry(language: 'ar' | 'en'): string[] {
  const file = join(import.meta.dirname, '..', '..', 'seed', 'entities.yaml');
  const { entities } = parse(readFileSync(file, 'utf8')) as {
    entities: { label: Record<'ar' | 'en', string> }[];
  };
  return entities.map(({ label }) => label[language]);
}
