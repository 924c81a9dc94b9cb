import type { Bilingual } from './bilingual.ts';
import { bilingual } from './bilingual.ts';
import { loadAll, type Context } from './context.ts';
import { groups } from './groups.ts';
import { mentions } from './mentions.ts';
import { relationClaims } from './relation-claims.ts';
import type { ClaimRow, EntityRow, PassageRow, ReferenceRow, RelationRow, SourceRow } from './rows.ts';
import { time } from './time.ts';

/**
 * The border between rows and the words of the SDL: resolvers of the types that every feature shares.
 * Fields not named here are in the row under the same name.
 */
const known = async (ask: Context, id: string | null): Promise<EntityRow | null> =>
  id ? ask.entity.load(id) : null;

const predicate = async (ask: Context, id: string) => (await ask.vocabulary()).predicates.get(id);

type None = Record<string, never>;

export const graph = {
  Node: {
    __resolveType: (value: { __typename: string }) => value.__typename,
  },
  Entity: {
    type: async (row: EntityRow, _: None, ask: Context): Promise<{ id: string; label: Bilingual }> =>
      (await ask.vocabulary()).types.get(row.type) ?? { id: row.type, label: bilingual(row.type, row.type) },
    label: (row: EntityRow) => bilingual(row.labelAr, row.labelEn),
    description: (row: EntityRow) => bilingual(row.descriptionAr, row.descriptionEn),
    aliases: (row: EntityRow) => [...row.aliases, ...row.weakAliases],
    groups: (row: EntityRow, _: None, ask: Context) => groups(row, ask),
    mentions,
    reference: (row: EntityRow, _: None, ask: Context) => ask.reference.load(row.id),
  },
  Relation: {
    predicate: (row: RelationRow, _: None, ask: Context) => predicate(ask, row.predicateId),
    subject: (row: RelationRow, _: None, ask: Context) => known(ask, row.subjectId),
    object: (row: RelationRow, _: None, ask: Context) => known(ask, row.objectId),
    speakers: async (row: RelationRow, _: None, ask: Context) => {
      const ids = row.speakerIds ?? (await ask.relation.load(row.id))?.speakerIds ?? [];
      return loadAll(ask.entity, ids);
    },
    claims: relationClaims,
  },
  Claim: {
    source: (row: ClaimRow, _: None, ask: Context) => ask.source.load(row.sourceId),
    speaker: (row: ClaimRow, _: None, ask: Context) => known(ask, row.speakerId),
    reportedBy: (row: ClaimRow, _: None, ask: Context) => known(ask, row.reportedById),
    attribution: (row: ClaimRow, _: None, ask: Context) => loadAll(ask.entity, row.chain),
    gloss: (row: ClaimRow) => bilingual(row.glossAr, row.glossEn),
    time: (row: ClaimRow) => time(row.time, row.timeMin, row.timeMax),
    said: (row: ClaimRow) => time(row.said, row.saidMin, row.saidMax),
    places: (row: ClaimRow, _: None, ask: Context) => loadAll(ask.entity, row.placeIds),
    events: (row: ClaimRow, _: None, ask: Context) => loadAll(ask.entity, row.eventIds),
    quantities: (row: ClaimRow) =>
      row.quantityNumbers.map((number, index) => ({ number, unit: row.quantityUnits[index] ?? '' })),
    relations: (row: ClaimRow, _: None, ask: Context) => loadAll(ask.relation, row.relationIds),
    evidence: (row: ClaimRow, _: None, ask: Context) => loadAll(ask.passage, row.passageIds),
  },
  Passage: {
    source: (row: PassageRow, _: None, ask: Context) => ask.source.load(row.sourceId),
  },
  Source: {
    title: (row: SourceRow) => bilingual(row.titleAr, row.titleEn),
    outlet: (row: SourceRow, _: None, ask: Context) => known(ask, row.outletId),
    author: (row: SourceRow, _: None, ask: Context) => known(ask, row.authorId),
    published: (row: SourceRow) => time(row.published, row.publishedMin, row.publishedMax),
    hasText: async (row: SourceRow, _: None, ask: Context) =>
      (await ask.texts.paragraphs(row.sha256)) !== undefined,
  },
  Reference: {
    point: ({ latitude, longitude, radius, precision }: ReferenceRow) =>
      latitude === null ? null : { latitude, longitude, radius, precision },
    time: (row: ReferenceRow) => time(row.time, row.timeMin, row.timeMax),
    note: (row: ReferenceRow) => (row.noteAr === null ? null : bilingual(row.noteAr, row.noteEn ?? '')),
    relation: (row: ReferenceRow) => (row.predicateId === null ? null : row),
  },
  ReferenceRelation: {
    predicate: (row: ReferenceRow, _: None, ask: Context) => predicate(ask, row.predicateId ?? ''),
    subject: (row: ReferenceRow, _: None, ask: Context) => known(ask, row.subjectId),
    object: (row: ReferenceRow, _: None, ask: Context) => known(ask, row.objectId),
  },
};
