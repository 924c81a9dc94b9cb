import { paragraphsOf } from '../../cypher/text/paragraphs.ts';
import { seedFiles } from '../check/seed-files.ts';
import { namedSources, type NamedSource } from '../check/source-names.ts';
import { readText } from '../text/attached.ts';
import { findCue } from '../text/find-cue.ts';
import { say, type Call, type ExitCode } from './command.ts';

/** `annotate PARAGRAPH "cue"`: locator and hash of every place where the cue stands, ready to paste. */
export function annotate({ words, source, json, folder, data }: Call): ExitCode {
  const [number = '', cue = '', more] = words;
  if (!/^[1-9]\d*$/.test(number) || cue === '' || more !== undefined) {
    say('Which place? npm run annotate -- PARAGRAPH "cue" [--source ID]');
    return 2;
  }
  const chosen = choose(namedSources(seedFiles(folder)), source);
  if (!chosen) return 2;
  const whole = readText(data, chosen.sha256);
  if (whole === undefined) {
    say(`The text of ${chosen.id} is not at hand. Attach it first: npm run text -- FILE`);
    return 1;
  }
  const paragraphs = paragraphsOf(whole);
  const paragraph = paragraphs[Number(number) - 1];
  if (paragraph === undefined) {
    say(`There is no paragraph ${number}; there are ${paragraphs.length}.`);
    return 2;
  }
  const places = findCue(paragraph, cue).map(({ start, end, span, sha256 }) => ({
    at: `${number}:${start}-${end}`,
    sha256,
    // longer ones would be quotations
    ...(span.split(/\s+/).length <= 4 ? { cue: span } : {}),
  }));
  if (json) console.log(JSON.stringify(places));
  else for (const place of places) console.log(lines(place));
  if (places.length > 0) return 0;
  const elsewhere = paragraphs.flatMap((other, index) => (findCue(other, cue).length > 0 ? [index + 1] : []));
  say(
    `Paragraph ${number} does not hold ${JSON.stringify(cue)}${elsewhere.length > 0 ? `; it stands in ${elsewhere.join(', ')}` : ''}.`,
  );
  return 1;
}

function choose(sources: NamedSource[], id: string | undefined): NamedSource | undefined {
  const chosen =
    id === undefined && sources.length === 1 ? sources[0] : sources.find((each) => each.id === id);
  if (!chosen) {
    const ids = sources.map((each) => each.id).join(', ');
    say(
      id === undefined
        ? `Which source? Say --source and one of: ${ids}`
        : `There is no source ${id}, but: ${ids}`,
    );
  }
  return chosen;
}

/** The lines as they stand under `evidence:` of a claim. */
function lines({ at, sha256, cue }: { at: string; sha256: string; cue?: string }): string {
  const plain = cue !== undefined && /^\p{L}[\p{L}\p{M}\p{N} ]*$/u.test(cue);
  return [
    `      - at: "${at}"`,
    `        sha256: ${sha256}`,
    ...(cue === undefined ? [] : [`        cue: ${plain ? cue : JSON.stringify(cue)}`]),
  ].join('\n');
}
