import type { Context } from './context.ts';
import type { EntityRow } from './rows.ts';

/** Relations of an entity by predicate and direction, most first: counters that the projector keeps. */
export async function groupsOf(entity: EntityRow, ask: Context) {
  const { predicates } = await ask.vocabulary();
  const of = (ids: string[], counts: number[], direction: 'OUT' | 'IN') =>
    ids.map((id, index) => ({ predicate: predicates.get(id), direction, count: counts[index] ?? 0 }));
  return [
    ...of(entity.outPredicates, entity.outCounts, 'OUT'),
    ...of(entity.inPredicates, entity.inCounts, 'IN'),
  ].sort((a, b) => b.count - a.count);
}
