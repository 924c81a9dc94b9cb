import { draw } from './history.ts';
import type { Coloring, Counted, Sizing } from './measures.ts';
import type { State } from './state.ts';
import { toView, type Seen } from './view.ts';

/** Nothing moves: only how marks are drawn changes. */
export function setSize(state: State, size: Sizing): State {
  return size === state.picture.size ? state : draw(state, { ...state.picture, size });
}

export function setColor(state: State, color: Coloring): State {
  return color === state.picture.color ? state : draw(state, { ...state.picture, color });
}

/** What measures are taken of: what is seen, after filters and as the chosen voice tells it. */
export function countedIn(state: Seen): Counted {
  const { entities, relations } = toView(state);
  return {
    entities: entities.map(({ id }) => id),
    relations: relations.map(({ subject, object, claimCount, originCount }) => ({
      source: subject.id,
      target: object.id,
      claims: claimCount,
      origins: originCount,
    })),
  };
}
