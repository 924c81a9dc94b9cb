import { PlacesDocument } from '../api/generated/graphql.ts';
import { arrived, type Loadable, type Places } from '../state/state.ts';
import type { Context, Question } from './context.ts';
import { createLatest, noteFailure, toFailure } from './guard.ts';

/** Fetches where what is shown is and happened; until it comes, what is known already stays. */
export function createPlacesQuestion(context: Context): Question {
  const { store, api } = context;
  const latest = createLatest();
  const put = (places: Loadable<Places>) => store.commit((state) => ({ ...state, places }));
  return (ids, filter) =>
    latest(async (signal) => {
      const { places } = store.getState();
      if (!arrived(places)) put({ is: 'loading' });
      try {
        put(await api.ask(PlacesDocument, { ids: [...ids], filter }, signal));
      } catch (error) {
        if (signal.aborted) return;
        const failure = toFailure(error);
        noteFailure(context, failure);
        if (!arrived(store.getState().places)) put({ is: 'failed', failure });
      }
    });
}
