import { draw } from './history.ts';
import { hide } from './graph.ts';
import { select } from './selection.ts';
import type { State } from './state.ts';

/** Marks these entities, beside those that are marked already if told; only what is on the canvas can be marked. */
export function mark(state: State, ids: readonly string[], isMore = false): State {
  const kept = isMore ? begun(state) : [];
  const fresh = [...new Set(ids)].filter((id) => state.picture.shown.includes(id) && !kept.includes(id));
  return put(state, [...kept, ...fresh]);
}

/** Marks one more, or lets it go. The entity whose details are open is the first of several. */
export function toggleMarked(state: State, id: string): State {
  const kept = begun(state);
  return kept.includes(id)
    ? put(
        state,
        kept.filter((one) => one !== id),
      )
    : mark(state, [id], true);
}

function begun({ marked, selection, picture }: State): readonly string[] {
  if (marked.length > 0) return marked;
  const chosen = selection && 'entity' in selection ? selection.entity : null;
  return chosen !== null && picture.shown.includes(chosen) ? [chosen] : [];
}

function put(state: State, marked: readonly string[]): State {
  const isSame = marked.length === state.marked.length && marked.every((id, i) => id === state.marked[i]);
  const next = marked.length > 0 && state.selection ? select(state, null) : state;
  return isSame ? next : { ...next, marked, trail: null };
}

/** Takes all marked ones off the canvas. */
export function hideMarked(state: State): State {
  return hide(state, state.marked);
}

/** Takes all others off the canvas. */
export function showOnlyMarked(state: State): State {
  const others = state.picture.shown.filter((id) => !state.marked.includes(id));
  return state.marked.length === 0 ? state : hide(state, others);
}

/** Pins entities to where they stand, or lets them go when all of them are pinned: no layout moves what is pinned. */
export function togglePinned(state: State, ids: readonly string[]): State {
  const there = ids.filter((id) => state.picture.shown.includes(id));
  if (there.length === 0) return state;
  const { pinned } = state.picture;
  const areAll = there.every((id) => pinned.includes(id));
  const others = pinned.filter((id) => !there.includes(id));
  return draw(state, { ...state.picture, pinned: areAll ? others : [...others, ...there] });
}
