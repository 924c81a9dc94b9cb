import type { Registry } from './knowledge.ts';
import type { Reading } from './relation-id.ts';

/** How this knowledge understands ids and predicates. */
export function readingOf({ entities, vocabulary }: Registry): Reading & {
  opposite(predicate: string): string | undefined;
  root(predicate: string): string;
} {
  const merged = new Map(entities.flatMap(({ id, sameAs }) => (sameAs ? [[id, sameAs] as const] : [])));
  const predicates = new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate]));
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
