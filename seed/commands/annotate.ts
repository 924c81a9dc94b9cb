import { createHash } from 'node:crypto';
import { paragraphsOf } from '../../cypher/text/paragraphs.ts';
import { checkSeed } from '../check/check-seed.ts';
import { seedFiles } from '../check/seed-files.ts';
import { readText } from '../text/attached.ts';
import { say, type Call, type ExitCode } from './command.ts';

/** `annotate PARAGRAPH "cue"`: locator and hash of every place where the cue stands, ready to paste. */
export function annotate({ words: [number, cue], source, json, folder, data }: Call): ExitCode {
  if (!/^[1-9]\d*$/.test(number ?? '') || !cue) {
    say('Which place? npm run annotate -- PARAGRAPH "cue" [--source ID]');
    return 2;
  }
  const sources = checkSeed(seedFiles(folder), data).knowledge?.sources ?? [];
  const chosen = source ? sources.find(({ id }) => id === source) : sources[0];
  if (!chosen) {
    say(`There is no source ${source ?? ''}. There are: ${sources.map(({ id }) => id).join(', ')}`);
    return 2;
  }
  const whole = readText(data, chosen.text.sha256);
  if (whole === undefined) {
    say(`The text of ${chosen.id} is not at hand. Attach it first: npm run text -- FILE`);
    return 1;
  }
  const paragraph = paragraphsOf(whole)[Number(number) - 1];
  if (paragraph === undefined) {
    say(`There is no paragraph ${number}; there are ${chosen.text.paragraphs}.`);
    return 1;
  }
  const places = [
    ...paragraph.matchAll(new RegExp(cue.normalize('NFC').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gu')),
  ].map((match) => {
    const start = Array.from(paragraph.slice(0, match.index)).length;
    const end = start + Array.from(match[0]).length;
    return { at: `${number}:${start}-${end}`, sha256: createHash('sha256').update(match[0]).digest('hex') };
  });
  if (json) console.log(JSON.stringify(places));
  else for (const { at, sha256 } of places) console.log(`      - at: "${at}"\n        sha256: ${sha256}`);
  if (places.length === 0)
    say(`Paragraph ${number} does not hold ${JSON.stringify(cue)} as it is written here.`);
  return places.length > 0 ? 0 : 1;
}
