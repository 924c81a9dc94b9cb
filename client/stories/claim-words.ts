import { chainOf } from '../panels/chain-of.ts';
import { timeWords } from '../panels/time.tsx';
import type { Claim } from '../state/state.ts';
import { isolate, type PlainWords } from '../words/use-words.tsx';
import type { FileClaim } from './file-story.ts';
import { textIn } from './voices-of.ts';

/**
 * A claim as plain text: through whom it reaches us, what it says, how firmly, where and when; in which source where
 * there are several.
 */
export function claimWords(
  claim: Claim,
  hasOneSource: boolean,
  { say, language, locale }: PlainWords,
): FileClaim {
  const { isOwn, chain, reporter } = chainOf(claim);
  const { polarity, factuality, quote, basis, evidence, reporterStance, time, said } = claim;
  const when = (id: 'claim.when' | 'claim.said', edtf: string) =>
    say(id, { time: isolate(timeWords(edtf, locale, say)) });
  const placeIn = (place: string) =>
    hasOneSource ? place : say('story.in-source', { place, title: isolate(claim.source.title[language]) });
  return {
    voices: chain.map(({ label }) => label[language]),
    gloss: textIn(claim.gloss, language),
    firmness: [
      ...(isOwn ? [say('claim.VOICE')] : []),
      ...(polarity === 'DENIES' ? [say('claim.denies')] : []),
      say(`claim.${factuality}`),
      ...(quote === 'VOICE' ? [] : [say(`claim.${quote}`)]),
      ...(basis && basis !== 'UNKNOWN' ? [say(`claim.basis.${basis}`)] : []),
      ...[...new Set(evidence.map(({ paragraph }) => paragraph))].map((number) =>
        placeIn(say('claim.paragraph', { number })),
      ),
      ...(reporter && reporterStance
        ? [say(`claim.reporter.${reporterStance}`, { name: isolate(reporter.label[language]) })]
        : []),
      ...(time ? [when('claim.when', time.edtf)] : []),
      ...(said ? [when('claim.said', said.edtf)] : []),
    ],
  };
}
