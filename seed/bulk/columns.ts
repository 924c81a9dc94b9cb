/**
 * What each kind of node and relationship holds, for Neo4j's importer, which wants a type for every column. A
 * `number` is whole in some rows and not in others: the two go into files of their own.
 */
export type ColumnType = 'string' | 'string[]' | 'long' | 'long[]' | 'boolean' | 'number' | 'number[]';
export type Columns = Record<string, ColumnType>;

const texts = (...names: string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, 'string'] as const));
const lists = (...names: string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, 'string[]'] as const));
const whole = (...names: string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, 'long'] as const));

const counts = whole('claimCount', 'assertedCount', 'deniedCount');
const bilingual = (name: string) => texts(`${name}Ar`, `${name}En`);

export const nodeColumns = {
  Type: { ...texts('id', 'kind'), ...bilingual('label') },
  Root: { ...texts('id', 'quad'), ...bilingual('label') },
  Predicate: {
    ...texts('id', 'root', 'opposite'),
    symmetric: 'boolean',
    ...bilingual('label'),
    ...bilingual('inverse'),
    ...bilingual('description'),
  },
  Entity: {
    ...texts('id', 'kind', 'type', 'canonicalId', 'sortAr', 'sortEn', 'contentHash'),
    ...bilingual('label'),
    ...bilingual('description'),
    ...lists('aliases', 'weakAliases', 'terms', 'weakTerms', 'skeletons', 'exact'),
    anonymous: 'boolean',
    ...texts('earliest', 'latest'),
    ...lists('outPredicates', 'inPredicates', 'placedEventIds'),
    outCounts: 'long[]',
    inCounts: 'long[]',
    ...whole('degree', 'contestedCount', 'spokenCount', 'reportedCount', 'saidCount', 'ownSaidCount'),
    ...whole('mentionCount', 'placedEventCount'),
  },
  Reference: {
    ...texts('id', 'seen', 'property', 'entityId', 'precision', 'time', 'timeMin', 'timeMax', 'wikidata'),
    ...texts('subjectId', 'predicateId', 'objectId'),
    ...bilingual('note'),
    latitude: 'number',
    longitude: 'number',
    radius: 'number',
  },
  Source: {
    ...texts('id', 'outletId', 'authorId', 'language', 'published', 'publishedMin', 'publishedMax', 'sha256'),
    ...bilingual('title'),
    ...texts('contentHash'),
    ...whole('paragraphCount'),
  },
  Paragraph: {
    ...texts('id', 'sourceId', 'role'),
    ...whole('number'),
    ...lists('digestAr', 'digestEn', 'digestClaims'),
  },
  Passage: { ...texts('id', 'sourceId', 'sha256', 'cue'), ...whole('paragraph', 'start', 'end') },
  Claim: {
    ...texts(
      'id',
      'sourceId',
      'speakerId',
      'reportedById',
      'reporterStance',
      'polarity',
      'factuality',
      'quote',
    ),
    ...texts('basis', 'originId', 'words', 'time', 'timeMin', 'timeMax', 'said', 'saidMin', 'saidMax'),
    ...bilingual('gloss'),
    ...texts('contentHash'),
    ...lists('chain', 'placeIds', 'eventIds', 'quantityUnits'),
    quantityNumbers: 'number[]',
    ...whole('paragraph', 'start'),
  },
  Relation: {
    ...texts('id', 'predicateId', 'root', 'subjectId', 'objectId', 'stance', 'timeMin', 'timeMax'),
    ...counts,
    ...whole('originCount'),
    tension: 'boolean',
    ...lists('speakerIds'),
  },
  Lock: { ...texts('id', 'registryHash'), held: 'boolean' },
} satisfies Record<string, Columns>;

export type NodeLabel = keyof typeof nodeColumns;

/** Each with where it begins and ends. */
export const edgeColumns = {
  'Paragraph OF Source': {},
  'Passage OF Source': {},
  'Claim OF Source': {},
  'Claim SAID_BY Entity': {},
  'Claim REPORTED_BY Entity': {},
  'Claim AT Entity': texts('placeId', 'position'),
  'Claim ABOUT Entity': {},
  'Claim EVIDENCED_BY Passage': whole('order'),
  'Claim ASSERTS Relation': { ...whole('order'), ...texts('position', 'speakerId', 'relationId') },
  'Relation SUBJECT Entity': {},
  'Relation OBJECT Entity': {},
  'Entity RELATES Entity': {
    ...texts('id', 'subjectId', 'objectId', 'predicateId', 'root', 'stance'),
    ...counts,
    ...whole('originCount'),
    tension: 'boolean',
  },
  'Entity SAYS Relation': {
    ...texts('speakerId', 'relationId', 'timeMin', 'timeMax'),
    ...counts,
    ...whole('ownAssertedCount', 'ownDeniedCount'),
  },
  'Entity KNOWN Entity': texts('id', 'predicateId'),
} satisfies Record<string, Columns>;

export type EdgeName = keyof typeof edgeColumns;
