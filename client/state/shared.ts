import type { Entity, Relation } from './state.ts';

/** What was found around one of several entities. */
export interface Around {
  readonly id: string;
  readonly relations: readonly Relation[];
  /** Relations that were not looked at, because there are too many. */
  readonly left: number;
  /** Whether these are all counted; otherwise there are more. */
  readonly isCounted: boolean;
}

/** What ties several entities together in one or two relations. */
export interface Shared {
  readonly direct: readonly Relation[];
  /** Entities tied to at least two of them, those tied to most first. */
  readonly neighbors: readonly SharedNeighbor[];
  /** Those of the several that nothing here ties to another. */
  readonly alone: readonly string[];
  /** Relations around them that were not looked at. */
  readonly left: number;
  readonly isCounted: boolean;
}

export interface SharedNeighbor {
  readonly entity: Entity;
  /** Which of the several it is tied to, in their order. */
  readonly of: readonly string[];
  readonly relations: readonly Relation[];
}

export function toShared(arounds: readonly Around[]): Shared {
  const several = arounds.map(({ id }) => id);
  const relations = new Map(arounds.flatMap((around) => around.relations).map((one) => [one.id, one]));
  const direct: Relation[] = [];
  const ties = new Map<string, { entity: Entity; of: Set<string>; relations: Relation[] }>();
  for (const relation of relations.values()) {
    const ends = [relation.subject, relation.object];
    const inside = ends.filter(({ id }) => several.includes(id));
    if (inside.length === 2) direct.push(relation);
    const [entity] = ends.filter(({ id }) => !several.includes(id));
    const [end] = inside;
    if (!entity || !end) continue;
    const known = ties.get(entity.id) ?? { entity, of: new Set(), relations: [] };
    known.of.add(end.id);
    known.relations.push(relation);
    ties.set(entity.id, known);
  }
  const neighbors = [...ties.values()]
    .filter(({ of }) => of.size > 1)
    .map((one) => ({ ...one, of: several.filter((id) => one.of.has(id)) }))
    .sort(
      (a, b) =>
        b.of.length - a.of.length ||
        b.relations.length - a.relations.length ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
  const tied = new Set([
    ...direct.flatMap(({ subject, object }) => (subject.id === object.id ? [] : [subject.id, object.id])),
    ...neighbors.flatMap(({ of }) => of),
  ]);
  return {
    direct,
    neighbors,
    alone: several.filter((id) => !tied.has(id)),
    left: arounds.reduce((sum, { left }) => sum + left, 0),
    isCounted: arounds.every((around) => around.isCounted),
  };
}
