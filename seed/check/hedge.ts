import { fold } from '../../cypher/names/fold.ts';
import type { Report } from './report.ts';
import type { WrittenClaim } from './written.ts';
import type { Path } from './yaml-file.ts';

/** Not "May": that is a month. */
const english =
  /\b(?:may|[Mm]ight|[Pp]erhaps|[Pp]ossibly|[Pp]robably|[Ll]ikely|seems?|appears?|[Aa]pparently)\b/;

/** As `fold` writes them. Before a past tense the particle of the last one means certainty, so only before ي. */
const arabic =
  /(?<!\p{L})(?:و|ف)?(?:ربما|لعل\p{L}{0,3}|يبدو|تبدو|(?:ال)?محتمل\p{L}?|يحتمل|يرجح|(?:ال)?مرجح|(?:ال)?ارجح|قد ي\p{L}+)(?!\p{L})/u;

/** The words that make a statement uncertain; undefined when there are none. */
export function hedgeIn(text: string): string | undefined {
  return english.exec(text)?.[0] ?? arabic.exec(fold(text))?.[0];
}

/** Warns of a claim that is called certain while its gloss is not. */
export function warnOfHedge(report: Report, { factuality, gloss }: WrittenClaim, path: Path) {
  if (factuality !== 'CT') return;
  for (const language of ['en', 'ar'] as const) {
    const hedge = hedgeIn(gloss[language]);
    if (hedge !== undefined) {
      report.warn(
        [...path, 'factuality'],
        'HEDGED',
        `CT, though the gloss says "${hedge}"`,
        'write PR or PS if the speaker is not certain',
      );
      return;
    }
  }
}
