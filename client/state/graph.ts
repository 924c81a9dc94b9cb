import { draw, withoutGhosts } from './history.ts';
import { emptyPicture, type Entity, type Point, type Relation, type State } from './state.ts';

/** An answer of the server, ready to be drawn: what is known now and where the new ones stand. */
export interface Addition {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly positions: Readonly<Record<string, Point>>;
}

/** Remembers entities and relations; what is shown stays as it is. */
export function learn(state: State, entities: readonly Entity[], relations: readonly Relation[]): State {
  return {
    ...state,
    entities: { ...state.entities, ...Object.fromEntries(entities.map((entity) => [entity.id, entity])) },
    relations: { ...state.relations, ...Object.fromEntries(relations.map((one) => [one.id, one])) },
  };
}

/** Puts entities on the canvas beside those that are there, brought by the expansion of one if told; nothing placed moves. */
export function add(state: State, { entities, relations, positions }: Addition, by?: string): State {
  const known = learn(state, entities, relations);
  const fresh = entities.map(({ id }) => id).filter((id) => !state.picture.shown.includes(id));
  if (fresh.length === 0) return known;
  return draw(known, {
    ...known.picture,
    shown: [...known.picture.shown, ...fresh],
    positions: { ...positions, ...known.picture.positions },
    removed: known.picture.removed.filter((id) => !fresh.includes(id)),
    grown: by
      ? { ...known.picture.grown, ...Object.fromEntries(fresh.map((id) => [id, by])) }
      : known.picture.grown,
  });
}

/** Clears the canvas and draws these. */
export function replace(state: State, { entities, relations, positions }: Addition): State {
  const known = learn(state, entities, relations);
  return withoutGhosts(draw(known, { ...emptyPicture, shown: entities.map(({ id }) => id), positions }));
}

/** Takes entities off the canvas; they stay known, so that undo needs no server, and can be brought back. */
export function hide(state: State, ids: readonly string[]): State {
  const gone = state.picture.shown.filter((id) => ids.includes(id));
  return takeOff(state, ids, [...state.picture.removed, ...gone].slice(-mostHeld));
}

/** Entities that a picture, its link and one question may hold. */
export const mostHeld = 500;

/** Takes entities off the canvas, and with them what was known of their place there. */
export function takeOff(state: State, ids: readonly string[], removed = state.picture.removed): State {
  const { picture } = state;
  const gone = new Set(ids);
  const shown = picture.shown.filter((id) => !gone.has(id));
  if (shown.length === picture.shown.length) return state;
  const positions = Object.entries(picture.positions).filter(([id]) => !gone.has(id));
  const grown = Object.entries(picture.grown).filter(([id, by]) => !gone.has(id) && !gone.has(by));
  return withoutGhosts(
    draw(state, {
      ...picture,
      shown,
      positions: Object.fromEntries(positions),
      pinned: picture.pinned.filter((id) => !gone.has(id)),
      grown: Object.fromEntries(grown),
      removed,
    }),
  );
}

/** Keeps an entity and those it is tied to. */
export function showOnly(state: State, id: string): State {
  const kept = new Set([id, ...relationsOf(state, id).map((relation) => otherEnd(relation, id))]);
  return hide(
    state,
    state.picture.shown.filter((shown) => !kept.has(shown)),
  );
}

/** Moves entities to where they were dragged. */
export function move(state: State, positions: Readonly<Record<string, Point>>): State {
  return draw(state, { ...state.picture, positions: { ...state.picture.positions, ...positions } });
}

export function otherEnd(relation: Relation, id: string): string {
  return relation.subject.id === id ? relation.object.id : relation.subject.id;
}

/** Relations between entities on the canvas. The server is asked for all of them after every addition. */
export function shownRelations(state: Pick<State, 'picture' | 'relations'>): Relation[] {
  const shown = new Set(state.picture.shown);
  return Object.values(state.relations).filter(
    ({ subject, object }) => shown.has(subject.id) && shown.has(object.id),
  );
}

/** Relations on the canvas that have this end. */
export function relationsOf(state: Pick<State, 'picture' | 'relations'>, id: string): Relation[] {
  return shownRelations(state).filter(({ subject, object }) => subject.id === id || object.id === id);
}
