import type { Triple } from './knowledge.ts';
import { relationId } from './relation-id.ts';

/** What the projector needs of a claim; ends of relations are canonical. */
export interface ProjectedClaim {
  id: string;
  speaker: string;
  origin: string;
  /** Whether another voice says that this one says or thinks it. */
  reported: boolean;
  polarity: 'ASSERTS' | 'DENIES';
  /** ISO days; open ends are sentinels. Absent when the source gives no time. */
  timeMin?: string;
  timeMax?: string;
  relations: Triple[];
}

export interface Counts {
  claimCount: number;
  assertedCount: number;
  deniedCount: number;
  timeMin: string | null;
  timeMax: string | null;
}

export interface RelationRow extends Counts, Triple {
  id: string;
  originCount: number;
  stance: 'ASSERTED' | 'DENIED' | 'CONTESTED';
  tension: boolean;
  speakerIds: string[];
}

export interface SaysRow extends Counts {
  speakerId: string;
  relationId: string;
  /** Of what it says itself, without what is reported of it. */
  ownAssertedCount: number;
  ownDeniedCount: number;
}

export interface Projection {
  relations: RelationRow[];
  says: SaysRow[];
}

/**
 * What claims add up to: a row for each relation somebody asserts or denies, and one for each speaker of it.
 * Pure: the same claims in any order give the same rows in the same order.
 * `opposite` gives the contrary of a predicate; tension is both asserted of one pair, whichever way a
 * symmetric one was turned round.
 */
export function project(
  claims: Iterable<ProjectedClaim>,
  opposite: (predicate: string) => string | undefined,
): Projection {
  const byRelation = new Map<string, { triple: Triple; claims: Map<string, ProjectedClaim> }>();
  for (const claim of claims)
    for (const triple of claim.relations) {
      const id = relationId(triple);
      const found = byRelation.get(id) ?? { triple, claims: new Map() };
      found.claims.set(claim.id, claim);
      byRelation.set(id, found);
    }
  const relations: RelationRow[] = [];
  const says: SaysRow[] = [];
  for (const [id, { triple, claims: own }] of [...byRelation].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...own.values()];
    const speakerIds = [...new Set(all.map(({ speaker }) => speaker))].sort();
    const counts = count(all);
    relations.push({
      ...triple,
      id,
      ...counts,
      originCount: new Set(all.map(({ origin }) => origin)).size,
      stance: counts.deniedCount === 0 ? 'ASSERTED' : counts.assertedCount === 0 ? 'DENIED' : 'CONTESTED',
      tension: false,
      speakerIds,
    });
    const bySpeaker = new Map<string, ProjectedClaim[]>(speakerIds.map((speaker) => [speaker, []]));
    for (const claim of all) bySpeaker.get(claim.speaker)?.push(claim);
    for (const speakerId of speakerIds) {
      const said = bySpeaker.get(speakerId) ?? [];
      const denied = said.filter(({ reported, polarity }) => !reported && polarity === 'DENIES').length;
      const ownCount = said.filter(({ reported }) => !reported).length;
      says.push({
        speakerId,
        relationId: id,
        ...count(said),
        ownAssertedCount: ownCount - denied,
        ownDeniedCount: denied,
      });
    }
  }
  markTensions(relations, opposite);
  return { relations, says };
}

function count(claims: ProjectedClaim[]): Counts {
  const deniedCount = claims.filter(({ polarity }) => polarity === 'DENIES').length;
  const first = claims.flatMap(({ timeMin }) => timeMin ?? []).sort();
  const last = claims.flatMap(({ timeMax }) => timeMax ?? []).sort();
  return {
    claimCount: claims.length,
    assertedCount: claims.length - deniedCount,
    deniedCount,
    timeMin: first[0] ?? null,
    timeMax: last.at(-1) ?? null,
  };
}

const pair = (subject: string, predicate: string, object: string) => `${subject} ${predicate} ${object}`;

function markTensions(relations: RelationRow[], opposite: (predicate: string) => string | undefined) {
  const asserted = new Set(
    relations
      .filter(({ assertedCount }) => assertedCount > 0)
      .map(({ subject, predicate, object }) => pair(subject, predicate, object)),
  );
  for (const relation of relations) {
    const contrary = opposite(relation.predicate);
    relation.tension =
      contrary !== undefined &&
      relation.assertedCount > 0 &&
      asserted.has(pair(relation.subject, contrary, relation.object));
  }
}
