import type { Entity } from './state.ts';
import type { Drawn } from './view.ts';

/** What an entity is put together by with others of the same; null for one that stands by itself. */
type KeyOf = (entity: Entity) => string | null;

/** The best connected first. */
export const byDegree = (all: readonly Entity[]): Entity[] =>
  [...all].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));

export const kindKey = ({ kind }: Entity): string => kind.toLowerCase();

/** Predicates that say where something is or happened. What somebody only aims at, or is active in, is not its place. */
const placing = new Set(['located-in', 'took-place-in']);

/**
 * The widest place in the picture that something lies in, step by step, as relations of the picture say that nobody
 * only denies; of several, the one with most origins. A place that others lie in is of their group.
 */
export function placeKey(byId: ReadonlyMap<string, Entity>, relations: readonly Drawn[]): KeyOf {
  const outer = new Map<string, Drawn>();
  for (const relation of relations) {
    const { subject, object, predicate, stance } = relation;
    if (!placing.has(predicate.id) || stance === 'DENIED' || !byId.has(object.id)) continue;
    const known = outer.get(subject.id);
    const isBetter =
      !known ||
      relation.originCount > known.originCount ||
      (relation.originCount === known.originCount && relation.id < known.id);
    if (isBetter) outer.set(subject.id, relation);
  }
  const places = new Set([...outer.values()].map(({ object }) => object.id));
  return ({ id }) => {
    let at = id;
    // a circle of places ends where it began
    const passed = new Set([at]);
    for (let next = outer.get(at)?.object.id; next && !passed.has(next); next = outer.get(at)?.object.id) {
      passed.add(next);
      at = next;
    }
    return at !== id || places.has(id) ? at : null;
  };
}

/**
 * Predicates by which two actors stand together. Easing another's way, or gain from it, may be meant as an accusation:
 * whoever only says that brings nobody onto a side.
 */
const siding = new Set(['supports', 'cooperates-with', 'part-of']);

/**
 * The best connected of those who stand together, from actor to actor, as relations of the picture say that nobody
 * denies and that have no contrary beside them. With one voice on, these are that voice's: sides are somebody's telling.
 */
export function sideKey(byId: ReadonlyMap<string, Entity>, relations: readonly Drawn[]): KeyOf {
  const beside = new Map<string, Entity[]>();
  const put = (one: Entity, other: Entity) => {
    const all = beside.get(one.id);
    if (all) all.push(other);
    else beside.set(one.id, [other]);
  };
  for (const { subject, object, predicate, stance, tension } of relations) {
    const [one, other] = [byId.get(subject.id), byId.get(object.id)];
    if (!siding.has(predicate.id) || stance !== 'ASSERTED' || tension) continue;
    if (one?.kind !== 'ACTOR' || other?.kind !== 'ACTOR') continue;
    put(one, other);
    put(other, one);
  }
  const keys = new Map<string, string>();
  for (const first of byDegree([...byId.values()])) {
    if (!beside.has(first.id) || keys.has(first.id)) continue;
    const side = [first];
    keys.set(first.id, first.id);
    for (const one of side)
      for (const next of beside.get(one.id) ?? []) {
        if (keys.has(next.id)) continue;
        keys.set(next.id, first.id);
        side.push(next);
      }
  }
  return ({ id }) => keys.get(id) ?? null;
}
