import type { SeedFiles } from './seed-files.ts';
import { openFile } from './shape.ts';
import type { WrittenSource, WrittenStory } from './written.ts';

/** What a source file says about its text, whatever else is wrong in it. */
export interface NamedSource {
  id: string;
  paragraphs: number;
  /** Of its text's bytes, hex. */
  sha256: string;
}

/** The sources by name: for who works on one that still has faults. Files without an id are left out. */
export function namedSources(files: SeedFiles): NamedSource[] {
  return files.sources.flatMap((file) => {
    const { id, text } = openFile<WrittenSource>(file, files.nameOf(file), 'source').value;
    return id === '' ? [] : [{ id, ...text }];
  });
}

/** The stories by name, likewise. */
export function namedStories(files: SeedFiles): { id: string }[] {
  return files.stories.flatMap((file) => {
    const { id } = openFile<WrittenStory>(file, files.nameOf(file), 'story').value;
    return id === '' ? [] : [{ id }];
  });
}
