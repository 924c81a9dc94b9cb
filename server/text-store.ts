import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paragraphsOf } from '../cypher/text/paragraphs.ts';

/** Copies of sources' texts that are attached to this server; they never leave this computer's data folder. */
export interface TextStore {
  /** The paragraphs of the text with that SHA-256 (hex), from 1 on at index 0; undefined when there is no copy. */
  paragraphs(sha256: string): Promise<string[] | undefined>;
}

/** Looks into `<data>/texts/<sha256>.txt`, and believes a file only if its content has that hash. */
export function createTextStore(data: string): TextStore {
  const known = new Map<string, { changed: number; paragraphs: string[] | undefined }>();
  return {
    async paragraphs(sha256) {
      const file = join(data, 'texts', `${sha256}.txt`);
      const changed = await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => undefined,
      );
      if (changed === undefined) return undefined;
      const before = known.get(sha256);
      if (before?.changed === changed) return before.paragraphs;
      const bytes = await readFile(file);
      const whole = createHash('sha256').update(bytes).digest('hex') === sha256;
      const paragraphs = whole ? paragraphsOf(bytes.toString('utf8')) : undefined;
      known.set(sha256, { changed, paragraphs });
      return paragraphs;
    },
  };
}
