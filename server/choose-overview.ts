/** An entity that may be shown first. */
export interface Candidate {
  id: string;
  kind: 'ACTOR' | 'PLACE' | 'EVENT' | 'CONCEPT';
  degree: number;
  anonymous: boolean;
  contested: boolean;
  neighborIds: string[];
}

export type Reason = 'CONTESTED' | 'EVENT' | 'ACTOR' | 'PLACE' | 'CONCEPT';

/** Share of each kind in the opening picture: the actors carry the story, concepts only tie it. */
const shares: [Candidate['kind'], number][] = [
  ['EVENT', 0.28],
  ['ACTOR', 0.42],
  ['PLACE', 0.22],
  ['CONCEPT', 0.08],
];

/**
 * Chooses `first` entities to open with: ends of contested relations, then of each kind in its share those
 * with most relations, always the one best tied to what is chosen already, so that nothing stands alone.
 * Deterministic; candidates come with most relations first.
 */
export function chooseOverview(candidates: Candidate[], first: number): { id: string; reason: Reason }[] {
  const chosen = new Map<string, Reason>();
  for (const { id } of candidates.filter(({ contested }) => contested).slice(0, first))
    chosen.set(id, 'CONTESTED');
  const room = Object.fromEntries(
    shares.map(([kind, share]) => {
      const taken = candidates.filter(
        (candidate) => candidate.kind === kind && chosen.has(candidate.id),
      ).length;
      return [kind, Math.max(0, Math.round(first * share) - taken)];
    }),
  ) as Record<Candidate['kind'], number>;
  const free = (candidate: Candidate) => !chosen.has(candidate.id) && !candidate.anonymous;
  const ties = ({ neighborIds }: Candidate) => neighborIds.filter((id) => chosen.has(id)).length;
  const best = (from: Candidate[]) =>
    from
      .map((candidate) => ({ candidate, tied: ties(candidate) }))
      .sort(
        (a, b) =>
          Number(b.tied > 0) - Number(a.tied > 0) ||
          b.candidate.degree + 2 * b.tied - (a.candidate.degree + 2 * a.tied) ||
          (a.candidate.id < b.candidate.id ? -1 : 1),
      )[0]?.candidate;
  for (const [kind] of shares)
    while (room[kind] > 0 && chosen.size < first) {
      const next = best(candidates.filter((candidate) => candidate.kind === kind && free(candidate)));
      if (!next) break;
      chosen.set(next.id, kind);
      room[kind] -= 1;
    }
  while (chosen.size < first) {
    const next = best(candidates.filter(free));
    if (!next) break;
    chosen.set(next.id, next.kind);
  }
  return [...chosen].map(([id, reason]) => ({ id, reason }));
}
