import { bilingual, inLanguage } from './bilingual.ts';
import { loadAll, type Context } from './context.ts';
import { askerError } from './errors.ts';
import { groupsOf } from './groups.ts';
import { mentions } from './mentions.ts';
import { relationClaims } from './relation-claims.ts';
import type {
  ClaimRow,
  EntityCard,
  EntityRow,
  PassageRow,
  ReferenceRow,
  RelationRow,
  SourceRow,
} from './rows.ts';
import { time } from './time.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The border between rows and the words of the SDL: resolvers of the types that every feature shares.
 * Fields not named here are in the row under the same name.
 */
const known = (ask: Context, id: string | null): EntityCard | null | Promise<EntityCard | null> =>
  id ? (ask.cards.get(id) ?? ask.entity.load(id)) : null;

/** All of an entity of which a list has read a part only. */
const whole = async (row: EntityCard | EntityRow, ask: Context): Promise<EntityRow> => {
  const found = 'aliases' in row ? row : await ask.entity.load(row.id);
  if (!found) throw askerError('NOT_LOADED', 'The data has just changed. Ask again.');
  return found;
};

/** A word of the vocabulary, at once where that is known. */
function word<T>(ask: Context, pick: (vocabulary: Vocabulary) => T): T | Promise<T> {
  const vocabulary = ask.vocabulary();
  return vocabulary instanceof Promise ? vocabulary.then(pick) : pick(vocabulary);
}

const predicate = (ask: Context, id: string) => word(ask, ({ predicates }) => predicates.get(id));

type None = Record<string, never>;

export const graph = {
  Node: {
    __resolveType: (value: { __typename: string }) => value.__typename,
  },
  Bilingual: { text: inLanguage },
  Entity: {
    type: ({ type }: EntityCard, _: None, ask: Context) =>
      word(ask, ({ types }) => types.get(type) ?? { id: type, label: bilingual(type, type) }),
    label: (row: EntityCard) => bilingual(row.labelAr, row.labelEn),
    description: async (row: EntityCard, _: None, ask: Context) => {
      const { descriptionAr, descriptionEn } = await whole(row, ask);
      return bilingual(descriptionAr, descriptionEn);
    },
    aliases: async (row: EntityCard, _: None, ask: Context) => {
      const { aliases, weakAliases } = await whole(row, ask);
      return [...aliases, ...weakAliases];
    },
    groups: async (row: EntityCard, _: None, ask: Context) => groupsOf(await whole(row, ask), ask),
    earliest: async (row: EntityCard, _: None, ask: Context) => (await whole(row, ask)).earliest,
    latest: async (row: EntityCard, _: None, ask: Context) => (await whole(row, ask)).latest,
    mentions,
    reference: (row: EntityCard, _: None, ask: Context) => ask.reference.load(row.id),
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
