import type { Source } from './state.ts';

type Claim = Source['paragraphs'][number]['claims'][number];

/** What a heading states as fact although its text does not, or only lets others say it. */
export interface HeadingDrift {
  /** To whom the text attributes it, each once; nobody where the text has nothing of it. */
  readonly voices: readonly Claim['speaker'][];
}

/** Of one of its relations, or of all that it states. Null where the heading holds no more than its author says below it, or does not state it as certain. */
export function headingDrift(
  { paragraphs }: Pick<Source, 'paragraphs'>,
  claimId: string,
  relationId?: string,
): HeadingDrift | null {
  const claims = paragraphs.flatMap((paragraph) => paragraph.claims);
  const heading = claims.find(({ id, quote }) => id === claimId && quote === 'HEADING');
  if (!heading || heading.factuality !== 'CT') return null;
  const body = claims.filter(({ quote, polarity }) => quote !== 'HEADING' && polarity === heading.polarity);
  const stated = heading.relations.filter(({ id }) => relationId === undefined || id === relationId);
  const drifting = stated.flatMap((relation) => {
    const same = body.filter(({ relations }) => relations.some(({ id }) => id === relation.id));
    // the author's own word for it is enough
    return same.some(({ quote, reportedBy }) => quote === 'VOICE' && !reportedBy) ? [] : [same];
  });
  if (drifting.length === 0) return null;
  const voices = new Map(drifting.flat().map(({ speaker }) => [speaker.id, speaker]));
  return { voices: [...voices.values()] };
}
