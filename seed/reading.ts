import type { Predicate, Registry } from './knowledge.ts';
import type { Reading } from './relation-id.ts';

export interface FullReading extends Reading {
  opposite(predicate: string): string | undefined;
  root(predicate: string): string;
}

/** How this knowledge understands ids and predicates. */
export function readingOf({ entities, vocabulary }: Registry): FullReading {
  const merged = new Map<string, string>();
  for (const { id, sameAs } of entities) if (sameAs) merged.set(id, sameAs);
  return readingBy(merged, vocabulary.predicates);
}

/** The same by who is merged into whom. */
export function readingBy(
  merged: ReadonlyMap<string, string>,
  predicatesIn: readonly Predicate[],
): FullReading {
  const predicates = new Map(predicatesIn.map((predicate) => [predicate.id, predicate]));
  return {
    canonical(id) {
      let known = id;
      // the checker refuses circles; the bound is for knowledge that was not checked
      for (let steps = 0; steps <= merged.size && merged.has(known); steps += 1)
        known = merged.get(known) ?? known;
      return known;
    },
    symmetric: (predicate) => predicates.get(predicate)?.symmetric ?? false,
    opposite: (predicate) => predicates.get(predicate)?.opposite,
    root: (predicate) => predicates.get(predicate)?.root ?? '',
  };
}
