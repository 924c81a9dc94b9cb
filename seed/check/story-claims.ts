import { canonicalTriple, relationId, type Reading } from '../relation-id.ts';
import type { Opened } from './shape.ts';
import type { WrittenSource } from './written.ts';

/** Of a claim, what a story needs to know. */
export interface KnownClaim {
  speaker: string;
  /** Ids of the relations it asserts or denies. */
  relations: ReadonlySet<string>;
}

/** The claims of all sources by id, also of those that have faults elsewhere; undefined when one could not be read. */
export function claimsOf(
  sources: readonly Opened<WrittenSource>[],
  reading: Reading,
): Map<string, KnownClaim> | undefined {
  if (sources.some(({ readable }) => !readable)) return undefined;
  return new Map(
    sources.flatMap(({ value }) =>
      value.claims.map(({ key, speaker, relations }): [string, KnownClaim] => [
        `${value.id}/${key}`,
        {
          speaker: reading.canonical(speaker),
          relations: new Set(
            relations.map(([subject, predicate, object]) =>
              relationId(canonicalTriple({ subject, predicate, object }, reading)),
            ),
          ),
        },
      ]),
    ),
  );
}
