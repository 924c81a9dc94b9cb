import type { Known } from './known.ts';
import { homes } from './known.ts';
import type { Report } from './report.ts';
import type { WrittenClaim, WrittenSource } from './written.ts';
import type { Path } from './yaml-file.ts';

/** A claim's speaker and the voice that reports it: actors, in keeping with how the words are quoted. */
export function checkVoices(
  report: Report,
  claim: WrittenClaim,
  path: Path,
  source: WrittenSource,
  known: Known,
) {
  const voices = [
    ['speaker', claim.speaker],
    ['reported-by', claim['reported-by']],
  ] as const;
  for (const [field, id] of voices)
    if (id !== undefined) {
      mustBeActor(report, id, [...path, field], known);
      mustBeOwn(report, id, [...path, field], source, known);
    }
  checkQuote(report, claim, path, source, known);
  checkReporter(report, claim, path, source);
}

export function mustBeActor(report: Report, id: string, path: Path, { entities }: Known) {
  if (!report.mustBeKnown(id, entities, path, 'entity', homes.entities)) return;
  const kind = entities?.get(id)?.kind;
  if (kind && kind !== 'ACTOR')
    report.add(path, 'BAD_SPEAKER', `${id} is no actor`, 'only actors speak: name the one whose voice it is');
}

/** An unnamed speaker of another source is not this one's: nobody knows whether they are the same. */
function mustBeOwn(report: Report, id: string, path: Path, source: WrittenSource, { entities }: Known) {
  const own = `act:${source.id}/`;
  // one that belongs to no source is told in the registry
  if (!entities?.get(id)?.anonymous || !id.includes('/') || id.startsWith(own)) return;
  if (report.isBroken(['id'])) return;
  report.add(path, 'BAD_SPEAKER', `${id} is an unnamed speaker of another source`, `name one of ${own}…`);
}

function checkQuote(
  report: Report,
  claim: WrittenClaim,
  path: Path,
  { author, outlet }: WrittenSource,
  { entities }: Known,
) {
  const { quote, speaker } = claim;
  const owner = quote === 'voice' ? (author ?? outlet) : quote === 'heading' ? outlet : undefined;
  // an owner who is not known is told where the source names it
  if (owner === undefined || owner === speaker || !entities?.has(owner)) return;
  const what = quote === 'voice' ? 'the text itself speaks here' : 'a heading speaks here';
  report.add(
    [...path, 'speaker'],
    'BAD_SPEAKER',
    `${what}, not ${speaker}`,
    `write ${owner}, or another quote`,
  );
}

function checkReporter(report: Report, claim: WrittenClaim, path: Path, { author, outlet }: WrittenSource) {
  const voice = claim['reported-by'];
  const at = [...path, 'reported-by'];
  if (voice === undefined) {
    if (claim['reporter-stance'] !== undefined)
      report.add(
        [...path, 'reporter-stance'],
        'BAD_SPEAKER',
        `${claim.key} has a reporter's stance and no reporter`,
        'add reported-by, or take it out',
      );
  } else if (voice === claim.speaker)
    report.add(at, 'BAD_SPEAKER', `${voice} reports itself`, 'take reported-by out');
  else if (voice === author || voice === outlet)
    report.add(at, 'BAD_SPEAKER', `${voice} carries the whole source`, 'take reported-by out');
}
