import type { Parameters } from '../../cypher/database.ts';
import type { Filter } from '../filter.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ClaimExport, EntityExport, ReferenceExport, RelationExport, SourceExport } from './rows.ts';

/** What a format is written from: rows one by one, never all of them in memory; the query ends with the reader. */
export interface Asked {
  filter: Filter;
  vocabulary: Vocabulary;
  stream<Row>(statement: string, parameters: Parameters): AsyncIterable<Row>;
}

/** A file, piece by piece. */
export type Pieces = AsyncIterable<string | Uint8Array>;

export const entities = ({ stream, filter }: Asked) =>
  stream<EntityExport>('read/export.entities', { filter });

/** Entities that stand for themselves: the ends of drawn relations. */
export async function* drawnEntities(asked: Asked): AsyncIterable<EntityExport> {
  for await (const entity of entities(asked)) if (entity.mergedInto === null) yield entity;
}

export const relations = ({ stream, filter }: Asked) =>
  stream<RelationExport>('read/export.relations', { filter });

export const claims = ({ stream, filter }: Asked) => stream<ClaimExport>('read/export.claims', { filter });

export const sources = ({ stream }: Asked) => stream<SourceExport>('read/export.sources', {});

/** What is known from elsewhere, when the filter asks for it. */
export async function* reference({ stream, filter }: Asked): AsyncIterable<ReferenceExport> {
  if (filter.reference) yield* stream<ReferenceExport>('read/export.reference', {});
}
