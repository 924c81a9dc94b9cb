/**
 * Rows of `cypher/read` that several features share; `null` is what is absent in the graph.
 */

/** What lists and pictures show of an entity. */
export interface EntityCard {
  id: string;
  kind: 'ACTOR' | 'PLACE' | 'EVENT' | 'CONCEPT';
  type: string;
  labelAr: string;
  labelEn: string;
  anonymous: boolean;
  degree: number;
  spokenCount: number;
}

/** All that is stored of an entity. */
export interface EntityRow extends EntityCard {
  asked: string;
  descriptionAr: string;
  descriptionEn: string;
  aliases: string[];
  weakAliases: string[];
  /** Of the claims it voices, those that another voice reports. */
  reportedCount: number;
  /** Claims that name it in whatever role. */
  mentionCount: number;
  /** Relations that it speaks of, and those of which it speaks itself. */
  saidCount: number;
  ownSaidCount: number;
  /** ISO days of what is said of it; null where no time is given. */
  earliest: string | null;
  latest: string | null;
  outPredicates: string[];
  outCounts: number[];
  inPredicates: string[];
  inCounts: number[];
}

export interface RelationRow {
  id: string;
  predicateId: string;
  subjectId: string;
  objectId: string;
  stance: 'ASSERTED' | 'DENIED' | 'CONTESTED';
  tension: boolean;
  claimCount: number;
  assertedCount: number;
  deniedCount: number;
  originCount: number;
  speakerIds?: string[];
}

export interface ClaimRow {
  id: string;
  sourceId: string;
  speakerId: string;
  reportedById: string | null;
  reporterStance: string | null;
  chain: string[];
  polarity: string;
  factuality: string;
  quote: string;
  basis: string | null;
  glossAr: string;
  glossEn: string;
  time: string | null;
  timeMin: string | null;
  timeMax: string | null;
  said: string | null;
  saidMin: string | null;
  saidMax: string | null;
  placeIds: string[];
  eventIds: string[];
  quantityNumbers: number[];
  quantityUnits: string[];
  relationIds: string[];
  passageIds: string[];
}

export interface PassageRow {
  id: string;
  sourceId: string;
  paragraph: number;
  start: number;
  end: number;
  sha256: string;
  cue: string | null;
}

export interface SourceRow {
  id: string;
  titleAr: string;
  titleEn: string;
  outletId: string;
  authorId: string | null;
  language: 'AR' | 'EN';
  published: string;
  publishedMin: string;
  publishedMax: string;
  sha256: string;
  claimCount: number;
}

export interface ReferenceRow {
  entityId: string;
  id: string;
  seen: string;
  noteAr: string | null;
  noteEn: string | null;
  latitude: number | null;
  longitude: number | null;
  radius: number | null;
  precision: string | null;
  time: string | null;
  timeMin: string | null;
  timeMax: string | null;
  wikidata: string | null;
  predicateId: string | null;
  subjectId: string | null;
  objectId: string | null;
}

/** The part of it that says where something is. */
export type PointRow = Pick<
  ReferenceRow,
  'entityId' | 'id' | 'seen' | 'noteAr' | 'noteEn' | 'latitude' | 'longitude' | 'radius' | 'precision'
>;
