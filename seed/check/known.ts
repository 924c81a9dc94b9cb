import type { Kind, Predicate } from '../knowledge.ts';
import type { Reading } from '../relation-id.ts';

/** Of an entity, what others that name it are checked by: little, as a registry may be long. */
export interface KnownEntity {
  kind: Kind;
  anonymous: boolean;
  /** The entity this one is merged into. */
  sameAs?: string;
}

/** What may be named; a list is undefined when its file could not be read, and nothing is said about it then. */
export interface Known {
  entities: ReadonlyMap<string, KnownEntity> | undefined;
  predicates: ReadonlyMap<string, Predicate> | undefined;
  /** Merged entities by the one they are merged into. */
  reading: Reading;
}

/** Where it is written. */
export const homes = {
  entities: 'seed/entities.yaml',
  predicates: 'seed/vocabulary/predicates.yaml',
};
