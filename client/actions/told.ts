import { ToldDocument } from '../api/generated/graphql.ts';
import { askedOf } from '../state/filters.ts';
import type { State, Told } from '../state/state.ts';
import type { Context } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** Answers kept, so that undo and redo need no server. */
const most = 50;

/**
 * Keeps what is told in step with the picture: whenever the filter, the perspective or what is shown changes, the
 * server says which relations stay. Until it has, what was told before stands.
 */
export function keepTold(context: Context): () => void {
  const { store, api } = context;
  const latest = createLatest();
  const known = new Map<string, Told>();
  const put = (told: Told) =>
    store.commit((state) => (keyOf(state) === told.key ? { ...state, told, away: false } : state));
  const ask = (key: string, { picture }: State) =>
    latest(async (signal) => {
      const filter = askedOf(picture);
      const kept = known.get(key);
      if (kept) return put(kept);
      try {
        const ids = [...picture.shown];
        const { subgraph } = await api.ask(ToldDocument, { ids, filter: filter ?? {} }, signal);
        const relations = Object.fromEntries(subgraph.told.map(({ id, ...told }) => [id, told]));
        known.set(key, { key, relations });
        if (known.size > most) known.delete(known.keys().next().value ?? '');
        put({ key, relations });
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        const id = failure.reason === 'refused' ? 'notice.filter-refused' : `failure.${failure.reason}`;
        if (failure.reason !== 'database')
          store.commit((state) => ({ ...state, notice: { id, values: {}, entities: {} } }));
      }
    });
  let asked: string | null = null;
  return store.subscribe((state, before) => {
    if (state.picture === before.picture && state.away === before.away) return;
    const key = keyOf(state);
    if (key === null) {
      asked = null;
      if (state.told) store.commit((now) => ({ ...now, told: null }));
    } else if (key !== asked || (before.away && !state.away && state.told?.key !== key)) {
      asked = key;
      void ask(key, state);
    }
  });
}

/** What the server is asked, as one text; null when nothing narrows or nothing is shown. */
function keyOf({ picture }: Pick<State, 'picture'>): string | null {
  const filter = askedOf(picture);
  return filter && picture.shown.length > 0 ? JSON.stringify([filter, picture.shown]) : null;
}
