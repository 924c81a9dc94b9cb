import { isGroup } from './groups.ts';
import type { Picture, State } from './state.ts';

const longest = 100;

/**
 * Puts a new picture up and remembers the old one; a picture that is the same object is no change. What was said of the
 * old one is not true of the new: whoever has something to say of that says it afterwards.
 */
export function draw(state: State, picture: Picture): State {
  if (picture === state.picture) return state;
  return {
    ...state,
    picture,
    past: [...state.past, state.picture].slice(-longest),
    future: [],
    notice: null,
  };
}

export function undo(state: State): State {
  const picture = state.past.at(-1);
  if (!picture) return state;
  return withoutGhosts({
    ...state,
    picture,
    past: state.past.slice(0, -1),
    future: [state.picture, ...state.future],
    notice: null,
  });
}

export function redo(state: State): State {
  const [picture, ...future] = state.future;
  if (!picture) return state;
  const past = [...state.past, state.picture];
  return withoutGhosts({ ...state, picture, past, future, notice: null });
}

/** A cursor on an entity that is no longer on the canvas leads nowhere, and what is gone can't be marked. */
export function withoutGhosts(state: State): State {
  const { shown } = state.picture;
  const marked = state.marked.filter((id) => shown.includes(id));
  const isCursorGone = state.cursor !== null && !isGroup(state.cursor) && !shown.includes(state.cursor);
  if (!isCursorGone && marked.length === state.marked.length) return state;
  return {
    ...state,
    cursor: isCursorGone ? null : state.cursor,
    ...(marked.length === state.marked.length ? {} : { marked, trail: null }),
  };
}
