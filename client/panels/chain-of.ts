import type { Claim } from '../state/state.ts';

/** The voices through which a claim reaches us; the last one says it. */
export function chainOf({ quote, reportedBy, attribution, speaker }: ChainedClaim) {
  const isOwn = quote === 'VOICE' && !reportedBy;
  const at = attribution.findIndex(({ id }) => id === speaker.id);
  // Whoever wrote below a heading is not between the outlet and its own words.
  const chain: readonly ChainedVoice[] = isOwn || at < 0 ? [speaker] : attribution.slice(0, at + 1);
  const reporter = attribution.find(({ id }) => id === reportedBy?.id);
  return { isOwn, chain, reporter };
}

type ChainedClaim = Pick<Claim, 'quote' | 'reportedBy' | 'attribution' | 'speaker'>;
type ChainedVoice = Pick<Claim['speaker'], 'id' | 'label'>;
