import { hideMarked as hidden, mark, showOnlyMarked as only, togglePinned } from '../state/marked.ts';
import { chosenRelation } from '../state/reference.ts';
import type { Notice, State } from '../state/state.ts';
import { toView } from '../state/view.ts';
import type { Context } from './context.ts';

/** What can be done with several entities at once. */

export function markAll({ store }: Context): void {
  store.commit((state) =>
    told(
      mark(
        state,
        toView(state).entities.map(({ id }) => id),
      ),
      'notice.marked',
    ),
  );
}

export function hideMarked({ store }: Context): void {
  store.commit((state) => ({ ...told(hidden(state), 'notice.hidden-several', state.marked.length) }));
}

export function showOnlyMarked({ store }: Context): void {
  store.commit((state) => told(only(state), 'notice.only-several', state.marked.length));
}

/** Pins what is marked, or frees it when all of it is pinned. */
export function pinMarked(context: Context): void {
  pin(context, context.store.getState().marked);
}

/** Pins entities to where they stand, or frees them when all of them are pinned. */
export function pin({ store }: Context, ids: readonly string[]): void {
  store.commit((state) => {
    const next = togglePinned(state, ids);
    const isPinned = next.picture.pinned.length > state.picture.pinned.length;
    return told(next, isPinned ? 'notice.pinned' : 'notice.freed', ids.length);
  });
}

/** Brings what is marked, else what is chosen, into sight as large as it goes. */
export function zoomToChosen({ store }: Context): void {
  store.commit((state) => ({ ...state, gaze: { at: chosen(state) } }));
}

export function zoomToAll({ store }: Context): void {
  store.commit((state) => ({ ...state, gaze: { at: [] } }));
}

export function letGo({ store }: Context): void {
  store.commit((state) => ({ ...state, marked: [], trail: null, notice: null }));
}

function chosen(state: State): readonly string[] {
  const { marked, selection } = state;
  if (marked.length > 0 || !selection) return marked;
  if ('entity' in selection) return [selection.entity];
  const relation = chosenRelation(state);
  return relation ? [relation.subject.id, relation.object.id] : [];
}

function told(state: State, id: string, count = state.marked.length): State {
  const notice: Notice = { id, values: { count }, entities: {} };
  return { ...state, notice };
}
