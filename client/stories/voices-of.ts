import type { Claim, Lang } from '../state/state.ts';

/** Claims of one voice that reach us one way from one source, and the paragraphs where they stand. */
export interface Voice {
  readonly key: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly way: 'own' | 'heading' | 'carried' | 'told';
  /** Through whom; null for a voice of its own. */
  readonly carrier: { readonly ar: string; readonly en: string } | null;
  readonly isDenial: boolean;
  readonly paragraphs: readonly number[];
  /** What the source is called; null where there is only one, which needs no name. */
  readonly source: { readonly ar: string; readonly en: string } | null;
}

/** Whether all these claims, of a story's steps, stand in one source. */
export function isOneSource(
  steps: readonly { footnotes: readonly { claims: readonly Claim[] }[] }[],
): boolean {
  const claims = steps.flatMap(({ footnotes }) => footnotes.flatMap((footnote) => footnote.claims));
  return new Set(claims.map(({ source }) => source.id)).size <= 1;
}

/** Who says what a footnote stands on: one entry for each voice, way and source, in the order of the claims. */
export function voicesOf(claims: readonly Claim[], hasOneSource: boolean): Voice[] {
  const voices = new Map<string, Voice>();
  for (const claim of claims) {
    const way = wayOf(claim);
    const carrier = way === 'carried' || way === 'told' ? carrierOf(claim) : null;
    const isDenial = claim.polarity === 'DENIES';
    const key = [claim.source.id, claim.speaker.id, way, carrier?.id, isDenial].join(' ');
    const paragraphs = claim.evidence.map(({ paragraph }) => paragraph);
    const before = voices.get(key)?.paragraphs ?? [];
    voices.set(key, {
      key,
      name: claim.speaker.label,
      way,
      carrier: carrier?.label ?? null,
      isDenial,
      paragraphs: [...new Set([...before, ...paragraphs])].sort((a, b) => a - b),
      source: hasOneSource ? null : claim.source.title,
    });
  }
  return [...voices.values()];
}

function wayOf({ quote, reportedBy }: Claim): Voice['way'] {
  if (reportedBy) return 'told';
  if (quote === 'VOICE') return 'own';
  return quote === 'HEADING' ? 'heading' : 'carried';
}

/** Who stands next to the speaker in the chain by which its words reach us. */
function carrierOf({ attribution, speaker, reportedBy }: Claim) {
  const reporter = attribution.find(({ id }) => id === reportedBy?.id);
  if (reporter) return reporter;
  const at = attribution.findIndex(({ id }) => id === speaker.id);
  return attribution[at < 0 ? attribution.length - 1 : at - 1] ?? null;
}

/** A text in that language, or in the other where it has none in this. */
export function textIn(text: { ar: string; en: string }, language: Lang): { text: string; lang: Lang } {
  const other: Lang = language === 'ar' ? 'en' : 'ar';
  return text[language] === ''
    ? { text: text[other], lang: other }
    : { text: text[language], lang: language };
}
