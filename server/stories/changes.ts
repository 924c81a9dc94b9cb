import { bilingual } from '../bilingual.ts';
import { loadAll, type Context } from '../context.ts';
import type { ClaimRow } from '../rows.ts';
import { pictureNow } from '../views/changes.ts';
import type { StoryStep } from './document.ts';
import type { WasClaim, WasStep } from './stored-story.ts';

const claimIds = ({ footnotes }: StoryStep) => [...new Set(footnotes.flatMap(({ claims }) => claims))];

/** What a step tells now, to be kept with its story. */
export async function stepNow(step: StoryStep, ask: Context): Promise<WasStep> {
  const [picture, claims] = await Promise.all([
    pictureNow(step.view, ask),
    loadAll(ask.claim, claimIds(step)),
  ]);
  return { ...picture, claims: await Promise.all(claims.map((claim) => claimNow(claim, ask))) };
}

async function claimNow(claim: ClaimRow, ask: Context): Promise<WasClaim> {
  const { id, sourceId, speakerId, reportedById, polarity, factuality, glossAr, glossEn } = claim;
  const [passage] = await loadAll(ask.passage, claim.passageIds.slice(0, 1));
  const speaker = await ask.entity.load(speakerId);
  return {
    id,
    sourceId,
    speakerId,
    reportedById,
    polarity,
    factuality,
    glossAr,
    glossEn,
    paragraph: passage?.paragraph ?? null,
    labelAr: speaker?.labelAr ?? speakerId,
    labelEn: speaker?.labelEn ?? speakerId,
  };
}

const told = ({ speakerId, reportedById, polarity, factuality, glossAr, glossEn }: WasClaim | ClaimRow) =>
  JSON.stringify([speakerId, reportedById, polarity, factuality, glossAr, glossEn]);

/** Claims of a step's footnotes that read otherwise than when the story was saved. */
export async function changedClaims(step: StoryStep, was: WasStep, ask: Context): Promise<ClaimRow[]> {
  const before = new Map(was.claims.map((claim) => [claim.id, claim]));
  const now = await loadAll(ask.claim, claimIds(step));
  return now.filter((claim) => {
    const old = before.get(claim.id);
    return old !== undefined && told(old) !== told(claim);
  });
}

/** Claims that are no longer in the graph, as they were. */
export async function goneClaims(ids: readonly string[], was: WasStep, ask: Context) {
  const now = new Set((await loadAll(ask.claim, ids)).map(({ id }) => id));
  return ids
    .filter((id) => !now.has(id))
    .map((id) => {
      const old = was.claims.find((claim) => claim.id === id);
      return {
        id,
        speaker: old && { id: old.speakerId, kind: null, label: bilingual(old.labelAr, old.labelEn) },
        gloss: old && bilingual(old.glossAr, old.glossEn),
        paragraph: old?.paragraph ?? null,
      };
    });
}
