import type { Entity, Predicate } from '../knowledge.ts';
import type { Reading } from '../relation-id.ts';

/** What may be named; a list is undefined when its file could not be read, and nothing is said about it then. */
export interface Known {
  entities: ReadonlyMap<string, Entity> | undefined;
  predicates: ReadonlyMap<string, Predicate> | undefined;
  /** Merged entities by the one they are merged into. */
  reading: Reading;
}

/** Where it is written. */
export const homes = {
  entities: 'seed/entities.yaml',
  predicates: 'seed/vocabulary/predicates.yaml',
};
