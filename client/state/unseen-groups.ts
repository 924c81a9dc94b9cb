import { relationsOf } from './graph.ts';
import type { EntityDetails, State } from './state.ts';

export type Group = EntityDetails['groups'][number];

/** Relations of an entity by predicate and direction, with how many of them are not on the canvas; only where some are not. */
export function unseenGroups(
  state: Pick<State, 'picture' | 'relations'>,
  id: string,
  groups: readonly Group[],
): { group: Group; left: number }[] {
  const own = relationsOf(state, id);
  return groups
    .map((group) => {
      const shown = own.filter(
        ({ predicate, subject }) =>
          predicate.id === group.predicate.id && (subject.id === id) === (group.direction === 'OUT'),
      );
      return { group, left: group.count - shown.length };
    })
    .filter(({ left }) => left > 0);
}
