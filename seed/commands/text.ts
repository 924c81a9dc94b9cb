import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { checkSeed } from '../check/check-seed.ts';
import { seedFiles } from '../check/seed-files.ts';
import { attachText } from '../text/attached.ts';
import { say, type Call, type ExitCode } from './command.ts';

/** `text FILE`: keeps a copy of a source's text on this computer, outside the repository, matched by its hash. */
export function text({ words: [file], folder, data }: Call): ExitCode {
  if (file === undefined) {
    say('Which file? npm run text -- FILE');
    return 2;
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    say(`${file} cannot be read; give the path of a text file.`);
    return 2;
  }
  const sources = checkSeed(seedFiles(folder), data).knowledge?.sources ?? [];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = sources.find(({ text: known }) => known.sha256 === sha256);
  if (!source) {
    say(`${file} has the SHA-256 ${sha256}, which is no source's. Expected:`);
    for (const { id, text: known } of sources) say(`  ${id}  ${known.sha256}`);
    return 1;
  }
  attachText(data, bytes);
  say(`${file} is the text of ${source.id}; a copy is kept in ${data}, outside the repository.`);
  return 0;
}
