import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { seedFiles } from '../check/seed-files.ts';
import { namedSources } from '../check/source-names.ts';
import { attachText } from '../text/attached.ts';
import { say, type Call, type ExitCode } from './command.ts';

/** `text FILE`: keeps a copy of a source's text on this computer, outside the repository, matched by its hash. */
export function text({ words: [file, more], json, folder, data }: Call): ExitCode {
  if (file === undefined || more !== undefined) {
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
  const sources = namedSources(seedFiles(folder));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = sources.find((known) => known.sha256 === sha256);
  if (!source) {
    if (json) console.log(JSON.stringify({ sha256, expected: sources }));
    say(`${file} has the SHA-256 ${sha256}, which is no source's. Expected:`);
    for (const known of sources) say(`  ${known.id}  ${known.sha256}`);
    return 1;
  }
  attachText(data, bytes);
  if (json) console.log(JSON.stringify({ sha256, source: source.id }));
  say(`${file} is the text of ${source.id}; a copy is kept in ${data}, outside the repository.`);
  return 0;
}
